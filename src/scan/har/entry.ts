import { hostOf, pageOf } from "../../model/page-of.js";
import type { RequestKind, Trace } from "../../model/trace.js";
import { isUnder } from "../matching.js";
import { lifetimeOf, readSetCookie, type SetCookie } from "./set-cookie.js";

/** What is kept of one request of a recording while it is read. Values are dropped as soon as they have been looked at. */
export interface Entry {
  url?: string;
  page?: string;
  started?: number;
  status?: number;
  type?: string;
  mime?: string;
  redirect?: string;
  referrer?: string;
  /** The names of the cookies that it took along. */
  sent: string[];
  /** The response: headers, and the recording's list of cookies. The start time comes after them in the file. */
  headers: string[];
  cookies: { readonly name: string; readonly expires: string | undefined }[];
}

type Found = Omit<Trace, "source">;

/** The traces of one request: itself, where it was sent on to, and the cookies that it took along and brought back. */
export function* tracesOf(entry: Entry): Generator<Found> {
  const host = entry.url === undefined ? undefined : hostOf(entry.url);
  if (host === undefined) return;
  yield { kind: "request", host, request: kindOf(entry) };
  const next = entry.redirect === undefined ? undefined : hostOf(entry.redirect);
  if (next !== undefined && next !== host) yield { kind: "request", host: next, request: "redirect" };
  for (const name of entry.sent) yield { kind: "cookie", host, name };
  for (const { name, lifetime, domain } of setBy(entry)) {
    const owner = domain !== undefined && isUnder(host, domain) ? domain : host;
    yield { kind: "cookie", host: owner, name, lifetime };
  }
}

function* setBy({ headers, cookies, started }: Entry): Generator<SetCookie> {
  const set = headers.flatMap((header) => readSetCookie(header, started));
  yield* set;
  for (const { name, expires } of cookies) {
    // The header says it better.
    if (set.some((each) => each.name === name)) continue;
    const lifetime = lifetimeOf(undefined, expires, started);
    if (lifetime !== "removed") yield { name, lifetime };
  }
}

/** The page that an entry belongs to where the recording has no pages: the one that asked for it. */
export function askingPage({ referrer, url, type }: Entry): string | undefined {
  if (referrer !== undefined) return pageOf(referrer);
  return type === "document" && url !== undefined ? pageOf(url) : undefined;
}

const BY_TYPE: Readonly<Record<string, RequestKind>> = {
  document: "document",
  stylesheet: "style",
  script: "script",
  image: "image",
  font: "font",
  media: "media",
  xhr: "fetch",
  fetch: "fetch",
  eventsource: "fetch",
  preflight: "fetch",
  websocket: "websocket",
  ping: "beacon",
  "csp-violation-report": "beacon",
};

const BY_MIME: readonly (readonly [RegExp, RequestKind])[] = [
  [/^text\/html|^application\/xhtml/, "document"],
  [/javascript|ecmascript/, "script"],
  [/^text\/css/, "style"],
  [/^image\//, "image"],
  [/^font\/|font/, "font"],
  [/^(?:audio|video)\//, "media"],
  [/json/, "fetch"],
];

function kindOf({ type, mime = "", url = "" }: Entry): RequestKind {
  if (/^wss?:/i.test(url)) return "websocket";
  const byType = type === undefined ? undefined : BY_TYPE[type.toLowerCase()];
  return byType ?? BY_MIME.find(([pattern]) => pattern.test(mime))?.[1] ?? "other";
}

/** The names in a `Cookie` header. */
export function cookieNames(header: string): string[] {
  return header.split(";").flatMap((pair) => {
    const name = pair.slice(0, Math.max(0, pair.indexOf("="))).trim();
    return name === "" ? [] : [name];
  });
}
