import { pageOf } from "../../model/page-of.js";
import type { Scanned, Trace, Unseen } from "../../model/trace.js";
import { gather } from "../gather.js";
import { shortenStrings } from "../json/shorten.js";
import { NotJson, walkJson } from "../json/walk.js";
import { askingPage, cookieNames, type Entry, tracesOf } from "./entry.js";
import { NO_COOKIES, TOO_MANY } from "./messages.js";

/** No header and no address that matters is longer. */
const LONGEST_STRING = 16_384;

/** What a recording is written by, and what its pages' comments say, where `policy scan --save-har` made it. */
export const OWN_CREATOR = "integritetspolicy";
export const BEFORE_CONSENT = "before consent";
export const AFTER_CONSENT = "after consent";

/** A HAR file, read as it comes. */
export interface HarReading {
  /** @throws NotJson */
  write(chunk: Uint8Array): void;
  /**
   * What was seen in it.
   * @throws NotJson where the file ends too early
   */
  end(): { readonly scanned: Scanned; readonly traces: readonly Trace[]; readonly unseen: readonly Unseen[] };
}

interface Page {
  id?: string;
  address?: string;
  comment?: string;
}

type Path = readonly (string | number)[];

/** Begins to read a recording of a browser's traffic (HAR 1.2). Only names, hosts and lifetimes are kept of it. */
export function readHar(source: string): HarReading {
  const found = gather();
  const pages = new Map<string, Page>();
  // A recording's own title of a page may be anything; the first document is its address.
  const firstDocument = new Map<string, string>();
  let entry: Entry = newEntry();
  let page: Page = {};
  let header: { name?: string; value?: string } = {};
  let cookie: { name?: string; expires?: string } = {};
  let entries = 0;
  let sawList = false;
  let hasCookies = false;
  let creator = "";

  const endEntry = () => {
    entries++;
    const { page: ref } = entry;
    const address = entry.url === undefined ? undefined : pageOf(entry.url);
    if (ref !== undefined && address !== undefined && !firstDocument.has(ref))
      firstDocument.set(ref, address);
    const asking = ref === undefined ? askingPage(entry) : undefined;
    const on = ref === undefined ? asking : `${REF}${ref}`;
    for (const trace of tracesOf(entry))
      found.add({ ...trace, source, ...(on !== undefined && { page: on }) });
    if (entry.sent.length + entry.headers.length + entry.cookies.length > 0) hasCookies = true;
    entry = newEntry();
  };
  const endHeader = (side: unknown) => {
    const { name = "", value = "" } = header;
    header = {};
    const lower = name.toLowerCase();
    if (side === "request" && lower === "cookie") entry.sent.push(...cookieNames(value));
    else if (side === "request" && lower === "referer") entry.referrer = value;
    else if (side === "response" && lower === "set-cookie") entry.headers.push(value);
  };
  const endCookie = (side: unknown) => {
    const { name = "", expires } = cookie;
    cookie = {};
    if (name === "") return;
    if (side === "request") entry.sent.push(name);
    else entry.cookies.push({ name, expires });
  };

  const walk = walkJson({
    value(path, value) {
      if (path[0] !== "log") return;
      if (path[1] === "creator" && path[2] === "name" && path.length === 3) creator = String(value);
      else if (path[1] === "pages" && path.length === 4) pageValue(page, path[3], value);
      else if (path[1] === "entries") entryValue(path, value);
    },
    close(path) {
      if (path[0] !== "log") return;
      if (path.length === 2 && path[1] === "entries") sawList = true;
      if (path[1] === "pages" && path.length === 3) {
        if (page.id !== undefined) pages.set(page.id, page);
        page = {};
      }
      if (path[1] !== "entries") return;
      if (path.length === 3) endEntry();
      else if (path.length === 6 && path[4] === "headers") endHeader(path[3]);
      else if (path.length === 6 && path[4] === "cookies") endCookie(path[3]);
    },
  });

  function entryValue(path: Path, value: unknown) {
    const [, , , key, inner, , last] = path;
    if (path.length === 4) {
      if (key === "pageref") entry.page = String(value).slice(0, 200);
      else if (key === "startedDateTime") Object.assign(entry, timeOf(value));
      else if (key === "_resourceType") entry.type = String(value);
    } else if (path.length === 5 && key === "request" && inner === "url") entry.url = String(value);
    else if (path.length === 5 && key === "response" && inner === "redirectURL")
      entry.redirect = String(value);
    else if (path.length === 6 && key === "response" && inner === "content" && path[5] === "mimeType")
      entry.mime = String(value);
    else if (path.length === 7 && typeof value === "string") {
      if (inner === "headers" && (last === "name" || last === "value")) header[last] = value;
      else if (inner === "cookies" && (last === "name" || last === "expires")) cookie[last] = value;
    }
  }

  const write = shortenStrings(LONGEST_STRING, (bytes) => walk.write(bytes));
  return {
    write,
    end() {
      walk.end();
      const states = new Set<string>();
      const resolved = gather();
      for (const trace of found.traces) {
        const ref = trace.page?.startsWith(REF) ? trace.page.slice(REF.length) : undefined;
        if (ref === undefined) {
          resolved.add(trace);
          continue;
        }
        const { address, comment } = pages.get(ref) ?? {};
        const { page: _, ...rest } = trace;
        const on = address ?? firstDocument.get(ref);
        const consent = creator === OWN_CREATOR ? consentOf(comment) : undefined;
        if (consent) states.add(consent);
        resolved.add({ ...rest, ...(on !== undefined && { page: on }), ...(consent && { consent }) });
      }
      const unseen: Unseen[] = [];
      if (!sawList) throw new NotJson("shape");
      if (entries > 0 && !hasCookies) unseen.push({ source, why: NO_COOKIES, minor: true });
      if (found.full) unseen.push({ source, why: TOO_MANY });
      const scanned: Scanned = {
        source,
        sights: hasCookies ? ["requests", "cookies"] : ["requests"],
        consent: states.has("after") ? "both" : states.has("before") ? "before-only" : "unknown",
        pages: Math.max(1, pages.size),
      };
      return { scanned, traces: resolved.traces, unseen };
    },
  };
}

// No address begins so.
const REF = "\0";

const newEntry = (): Entry => ({ sent: [], headers: [], cookies: [] });

function pageValue(page: Page, key: unknown, value: unknown) {
  if (key === "id") page.id = String(value).slice(0, 200);
  else if (key === "comment" && typeof value === "string") page.comment = value;
  else if (key === "title" && typeof value === "string") {
    const address = pageOf(value);
    if (address !== undefined) page.address = address;
  }
}

function consentOf(comment: string | undefined): Trace["consent"] {
  return comment === BEFORE_CONSENT ? "before" : comment === AFTER_CONSENT ? "after" : undefined;
}

function timeOf(value: unknown): { readonly started?: number } {
  const started = typeof value === "string" ? Date.parse(value) : Number.NaN;
  return Number.isNaN(started) ? {} : { started };
}
