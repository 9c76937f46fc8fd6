import type { Evidence, RequestKind, Trace } from "../../model/trace.js";
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
 * have: names and hosts, and no value, query, header or body.
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

/** An entry for each request, and one for each host that has cookies, which brings them all. */
function entriesOf(traces: readonly Trace[], pageref: string, started: number): readonly unknown[] {
  const requests = traces.filter(({ kind }) => kind === "request");
  const cookies = new Map<string | undefined, Trace[]>();
  for (const trace of traces) {
    if (trace.kind === "cookie") cookies.set(trace.host, [...(cookies.get(trace.host) ?? []), trace]);
  }
  const asked = requests.map(({ host, request = "other" }) => {
    const scheme = request === "websocket" ? "ws" : "https";
    return entry(pageref, started, `${scheme}://${host}/`, TYPES[request] ?? request, []);
  });
  const kept = [...cookies].map(([host, set]) => entry(pageref, started, `https://${host}/`, "other", set));
  return [...asked, ...kept];
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
      cookies: cookies.map(({ name = "", lifetime }) => ({
        name,
        value: "",
        ...(typeof lifetime === "number" && { expires: new Date(started + lifetime * 1000).toISOString() }),
      })),
      headers: [],
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
