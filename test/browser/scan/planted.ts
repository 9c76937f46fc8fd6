import type { RequestKind, StorageKind, Trace } from "../../../src/model/trace.js";

/** A trace that the test site leaves, and in which kinds of source it can be found. */
export interface Planted {
  readonly what: string;
  readonly trace: Partial<Trace>;
  /** A recording has no storage, and what is read without a browser has only what the files say. */
  readonly har: boolean;
  readonly folder: boolean;
}

type Consent = "before" | "after";

const request = (
  what: string,
  host: string,
  kind: RequestKind,
  { har = true, folder = true, consent = "before" as Consent } = {},
): Planted => ({ what, trace: { kind: "request", host, request: kind, consent }, har, folder });

const cookie = (what: string, name: string, consent: Consent, har: boolean): Planted => ({
  what,
  trace: { kind: "cookie", host: "www.butik.example", name, consent },
  har,
  folder: false,
});

const stored = (what: string, name: string, storage: StorageKind): Planted => ({
  what,
  trace: { kind: "storage", host: "www.butik.example", name, storage, consent: "before" },
  har: false,
  folder: false,
});

const byScript = { folder: false };

/** Everything that the pages of the test site cause. */
export const PLANTED: readonly Planted[] = [
  request("a pixel", "www.facebook.com", "image"),
  request("a script", "www.googletagmanager.com", "script"),
  request("what a script of another asks for", "www.google-analytics.com", "fetch", byScript),
  request("a style sheet", "fonts.googleapis.com", "style"),
  request("a font in a style sheet", "fonts.gstatic.com", "font"),
  request("a picture in a style sheet", "x.klarnacdn.net", "image"),
  request("a frame", "www.youtube-nocookie.com", "frame"),
  // The recording of the test ends with the page.
  request("a beacon when the page is left", "plausible.io", "beacon", { har: false, folder: false }),
  request("a fetch", "eu.i.posthog.com", "fetch", byScript),
  request("a web socket", "client.crisp.chat", "websocket", byScript),
  request("what a service worker asks for", "o1.ingest.sentry.io", "fetch", byScript),
  request("a host of the site's own that is another's", "metrics.butik.example", "image"),
  request("the first of a chain of redirects", "track.adform.net", "image"),
  request("the middle of a chain of redirects", "ib.adnxs.com", "redirect", byScript),
  request("the end of a chain of redirects", "static.criteo.net", "redirect", byScript),
  request("a picture far down that is loaded late", "px.ads.linkedin.com", "image"),
  request("a company under one domain", "js.stripe.com", "script"),
  request("the same company under another", "m.stripe.network", "frame"),
  request("a preconnect", "cdn.adtraction.com", "preconnect", { har: false }),
  request("a form", "butik.us1.list-manage.com", "form", { har: false }),
  request("a page that is linked", "js.hs-scripts.com", "script"),
  request("a page that only the site map has", "cdn.cookielaw.org", "script"),
  request("a script after consent", "static.hotjar.com", "script", { folder: false, consent: "after" }),
  cookie("a cookie set by a header", "besok", "before", true),
  cookie("a cookie set by a script", "_ga", "before", true),
  cookie("a cookie after consent", "_hjSession_1", "after", true),
  stored("local storage", "crisp-client/session/1", "local-storage"),
  stored("session storage", "imbox-visit", "session-storage"),
  stored("a database", "varukorg", "indexed-db"),
];

/** Hosts that the pages name where nothing is sent: in comments, text, templates, links and data. */
export const NAMED_ONLY = [
  "comment.example.org",
  "text.example.org",
  "template.example.org",
  "noscript.example.org",
  "link.example.org",
  "data.example.org",
  "disallowed.example.org",
];
