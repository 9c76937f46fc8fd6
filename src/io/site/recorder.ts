import type { BrowserContext, Request } from "playwright-core";
import { hostOf, pageOf } from "../../model/page-of.js";
import type { RequestKind, Trace } from "../../model/trace.js";

/** The properties shared by everything seen at the moment. */
interface Now {
  page: string | undefined;
  consent: "before" | "after";
}

/** Records a browser's requests, by host, from when it is attached. */
export interface Recorder {
  readonly now: Now;
  /** When something was last asked for, in milliseconds. */
  readonly last: () => number;
  add(trace: Omit<Trace, "source" | "page" | "consent">): void;
}

const KINDS: Readonly<Record<string, RequestKind>> = {
  document: "document",
  stylesheet: "style",
  image: "image",
  media: "media",
  texttrack: "media",
  font: "font",
  script: "script",
  xhr: "fetch",
  fetch: "fetch",
  eventsource: "fetch",
  ping: "beacon",
  beacon: "beacon",
  websocket: "websocket",
};

/** Begins to record all pages, frames, workers and sockets of the context. */
export function record(context: BrowserContext, source: string, keep: (trace: Trace) => void): Recorder {
  const now: Now = { page: undefined, consent: "before" };
  let last = Date.now();
  const add: Recorder["add"] = (trace) => keep({ ...trace, source, ...present(now) });
  const asked = (address: string, request: RequestKind) => {
    const host = hostOf(address);
    if (host === undefined) return;
    last = Date.now();
    add({ kind: "request", host, request });
  };
  context.on("request", (request) => asked(request.url(), kindOf(request)));
  context.on("serviceworker", (worker) => asked(worker.url(), "worker"));
  context.on("page", (page) => {
    page.on("websocket", (socket) => asked(socket.url(), "websocket"));
    page.on("worker", (worker) => asked(worker.url(), "worker"));
  });
  return { now, last: () => last, add };
}

function present({ page, consent }: Now): Pick<Trace, "page" | "consent"> {
  const shown = page === undefined ? undefined : pageOf(page);
  return { consent, ...(shown !== undefined && { page: shown }) };
}

function kindOf(request: Request): RequestKind {
  const from = request.redirectedFrom();
  // From http to https, say, is no step to somebody else.
  if (from && hostOf(from.url()) !== hostOf(request.url())) return "redirect";
  const kind = KINDS[request.resourceType()] ?? "other";
  if (kind !== "document") return kind;
  try {
    return request.frame().parentFrame() ? "frame" : "document";
  } catch {
    // A service worker's request has no frame.
    return "fetch";
  }
}
