import type { Evidence, RequestKind, Trace } from "../../model/trace.js";
import { isUnder } from "../matching.js";
import { AFTER_CONSENT, BEFORE_CONSENT, OWN_CREATOR } from "./read-har.js";

const TYPES: Readonly<Partial<Record<RequestKind, string>>> = {
  style: "stylesheet",
  beacon: "ping",
  frame: "document",
  redirect: "other",
  worker: "script",
};

/**
 * What was seen as a recording (HAR 1.2) for other tools, and for `policy scan` to read again. It has what the traces
 * have: names and hosts, and no value, query or body; its only headers are those of cookies, without their values.
 * @param started when the scan began, in milliseconds
 */
export function writeHar({ traces }: Evidence, version: string, started: number): string {
  const startedDateTime = new Date(started).toISOString();
  const pages = new Map<
    string,
    { id: string; title: string; comment: string | undefined; traces: Trace[] }
  >();
  for (const trace of traces) {
    if (trace.kind !== "request" && (trace.kind !== "cookie" || trace.host === undefined)) continue;
    const title = trace.page ?? trace.source;
    const key = `${title}\n${trace.consent}`;
    const page = pages.get(key) ?? {
      id: `page_${pages.size + 1}`,
      title,
      comment: trace.consent && (trace.consent === "after" ? AFTER_CONSENT : BEFORE_CONSENT),
      traces: [],
    };
    page.traces.push(trace);
    pages.set(key, page);
  }
  const log = {
    version: "1.2",
    creator: { name: OWN_CREATOR, version },
    pages: [...pages.values()].map(({ id, title, comment }) => ({
      startedDateTime,
      id,
      title,
      pageTimings: {},
      ...(comment && { comment }),
    })),
    entries: [...pages.values()].flatMap((page) => entriesOf(page.traces, page.id, started)),
  };
  return `${JSON.stringify({ log }, undefined, 1)}\n`;
}

/**
 * An entry for each request. Cookies came with an answer of their host's or of one under it; where none was seen, with
 * an entry of their own.
 */
function entriesOf(traces: readonly Trace[], pageref: string, started: number): readonly unknown[] {
  const entries = traces.flatMap(({ kind, host = "", request = "other" }) =>
    kind === "request" ? [{ host, type: TYPES[request] ?? request, cookies: [] as Trace[] }] : [],
  );
  for (const trace of traces) {
    if (trace.kind !== "cookie" || trace.host === undefined) continue;
    const { host } = trace;
    const carrier =
      entries.find((each) => each.host === host) ?? entries.find((each) => isUnder(each.host, host));
    if (carrier) carrier.cookies.push(trace);
    else entries.push({ host, type: "other", cookies: [trace] });
  }
  return entries.map(({ host, type, cookies }) => {
    const url = `${type === "websocket" ? "ws" : "https"}://${host}/`;
    return entry(pageref, started, url, type, cookies);
  });
}

/** The header that would set the cookie without a value; for the domain that it belongs to, which a list cannot say. */
function setCookie({ name = "", host = "", lifetime }: Trace) {
  const ages = typeof lifetime === "number" ? `; Max-Age=${lifetime}` : "";
  return { name: "Set-Cookie", value: `${name}=; Domain=${host}${ages}` };
}

function entry(pageref: string, started: number, url: string, type: string, cookies: readonly Trace[]) {
  return {
    pageref,
    startedDateTime: new Date(started).toISOString(),
    time: 0,
    request: {
      method: "GET",
      url,
      httpVersion: "",
      cookies: [],
      headers: [],
      queryString: [],
      headersSize: -1,
      bodySize: -1,
    },
    response: {
      status: 0,
      statusText: "",
      httpVersion: "",
      cookies: cookies.map(({ name = "", host, lifetime }) => ({
        name,
        value: "",
        domain: host,
        ...(typeof lifetime === "number" && { expires: new Date(started + lifetime * 1000).toISOString() }),
      })),
      headers: cookies.filter(({ name = "" }) => !/[;=\s]/.test(name)).map(setCookie),
      content: { size: 0, mimeType: "x-unknown" },
      redirectURL: "",
      headersSize: -1,
      bodySize: -1,
    },
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
    _resourceType: type,
  };
}
