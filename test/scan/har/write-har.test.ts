import { expect, test } from "vitest";
import type { Evidence, Trace } from "../../../src/model/trace.js";
import { readHar } from "../../../src/scan/har/read-har.js";
import { writeHar } from "../../../src/scan/har/write-har.js";

const STARTED = Date.parse("2026-11-22T10:00:00Z");
const page = "https://www.example.se/";
const trace = (given: Partial<Trace>): Trace => ({
  kind: "request",
  source: "https://www.example.se",
  page,
  consent: "before",
  ...given,
});

const EVIDENCE: Evidence = {
  scanned: [],
  unseen: [],
  traces: [
    trace({ host: "www.example.se", request: "document" }),
    trace({ host: "cdn.example.com", request: "script" }),
    trace({ host: "chat.example.com", request: "websocket" }),
    trace({ host: "cdn.example.com", request: "script", page: `${page}om` }),
    trace({ host: "replay.example.com", request: "script", consent: "after" }),
    trace({ kind: "cookie", host: "www.example.se", name: "_ex", lifetime: 86_400 }),
    trace({ kind: "cookie", host: "www.example.se", name: "besok", lifetime: "session" }),
    trace({ kind: "cookie", host: "example.se", name: "_all", lifetime: 3_600 }),
    trace({ kind: "cookie", host: "cdn.example.com", name: "_cdn", lifetime: "session" }),
    trace({ kind: "storage", host: "www.example.se", name: "korg", storage: "local-storage" }),
    trace({ kind: "package", source: "package.json", name: "@example/sdk" }),
  ],
};

test("what is saved is read back as it was, but for what a recording has no place for", () => {
  const har = writeHar(EVIDENCE, "1.0.0", STARTED);
  const reading = readHar("site.har");
  reading.write(new TextEncoder().encode(har));
  const { traces, scanned, unseen } = reading.end();
  const wanted = EVIDENCE.traces.filter(({ kind }) => kind === "request" || kind === "cookie");
  for (const { source: _, storage: __, ...rest } of wanted) {
    expect(traces).toContainEqual(expect.objectContaining({ ...rest, source: "site.har" }));
  }
  // Nothing is asked for that was not asked for.
  expect(traces.filter(({ kind }) => kind === "request")).toHaveLength(5);
  expect(traces.filter(({ kind }) => kind === "cookie")).toHaveLength(4);
  expect(scanned.consent).toBe("both");
  expect(unseen).toEqual([]);
});

test("a saved recording is a HAR file", () => {
  const { log } = JSON.parse(writeHar(EVIDENCE, "1.0.0", STARTED));
  expect(log.version).toBe("1.2");
  const ids = log.pages.map(({ id }: { id: string }) => id);
  for (const { pageref, request, response, timings, startedDateTime } of log.entries) {
    expect(ids).toContain(pageref);
    expect(request).toMatchObject({ method: "GET", headers: [], queryString: [] });
    expect(response).toMatchObject({ redirectURL: "" });
    for (const { name, value } of response.headers)
      expect([name, value]).toEqual(["Set-Cookie", expect.stringMatching(/^[^=]+=; Domain=/)]);
    expect(timings).toEqual({ send: 0, wait: 0, receive: 0 });
    expect(startedDateTime).toBe("2026-11-22T10:00:00.000Z");
    for (const cookie of response.cookies) expect(cookie.value).toBe("");
  }
});
