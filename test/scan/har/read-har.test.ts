import { describe, expect, test } from "vitest";
import { readHar } from "../../../src/scan/har/read-har.js";
import { NotJson } from "../../../src/scan/json/walk.js";
import { type Request, recording } from "./recording.js";

function read(text: string | Uint8Array, step = 1 << 18) {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const reading = readHar("site.har");
  for (let at = 0; at < bytes.length; at += step) reading.write(bytes.subarray(at, at + step));
  return reading.end();
}

const one = (request: Request) => read(recording([request])).traces;

describe("requests", () => {
  test("have the host, the kind and the page", () => {
    expect(one({ url: "https://CDN.Example.com:8443/a.js?k=1", type: "script", page: "page_1" })).toEqual([
      {
        kind: "request",
        source: "site.har",
        host: "cdn.example.com",
        request: "script",
        page: "https://www.example.se/start",
      },
    ]);
  });

  test.each([
    ["ping", "beacon"],
    ["websocket", "websocket"],
    ["xhr", "fetch"],
    ["stylesheet", "style"],
    ["font", "font"],
    ["signed-exchange", "other"],
  ])("of the type %s are %s", (type, request) => {
    expect(one({ url: "https://a.example/", type })[0]?.request).toBe(request);
  });

  test.each([
    ["text/html; charset=utf-8", "document"],
    ["application/javascript", "script"],
    ["image/gif", "image"],
    ["application/json", "fetch"],
    ["x", "other"],
  ])("without a type go by %s", (mime, request) => {
    expect(one({ url: "https://a.example/", mime })[0]?.request).toBe(request);
  });

  test("that are sent on show where", () => {
    const hosts = one({ url: "https://a.example/", status: 302, redirect: "https://b.example/x" }).map(
      (each) => each.host,
    );
    expect(hosts).toEqual(["a.example", "b.example"]);
  });

  test("within the page itself are none", () => {
    for (const url of [
      "data:image/gif;base64,AAAA",
      "blob:https://a.example/1",
      "chrome-extension://x/",
      "",
      "about:blank",
    ])
      expect(one({ url })).toEqual([]);
  });

  test("without a page are on the one that asked", () => {
    expect(
      one({ url: "https://a.example/", sent: [["Referer", "https://www.example.se/p?secret"]] })[0]?.page,
    ).toBe("https://www.example.se/p");
  });

  test("of a page whose title is no address are on its first document", () => {
    const pages = [{ id: "p", title: "Annas konto" }];
    const { traces } = read(
      recording(
        [
          { url: "https://www.example.se/konto", page: "p" },
          { url: "https://a.example/", page: "p" },
        ],
        { pages },
      ),
    );
    expect(traces.map(({ page }) => page)).toEqual([
      "https://www.example.se/konto",
      "https://www.example.se/konto",
    ]);
  });
});

describe("cookies", () => {
  const cookies = (request: Request) =>
    one(request)
      .filter(({ kind }) => kind === "cookie")
      .map(({ name, host, lifetime }) => [name, host, lifetime]);
  const set = (...values: string[]) =>
    cookies({ url: "https://www.example.se/", received: values.map((value) => ["Set-Cookie", value]) });

  test("that are set have a name, a host and a lifetime", () => {
    expect(
      set("a=1; Max-Age=86400; Path=/", "b=2; expires=Tue, 22 Dec 2026 10:00:00 GMT", "c=3; HttpOnly"),
    ).toEqual([
      ["a", "www.example.se", 86_400],
      ["b", "www.example.se", 30 * 86_400],
      ["c", "www.example.se", "session"],
    ]);
    expect(set("d=4; Expires=Tue, 22-Dec-26 10:00:00 GMT; Domain=.Example.se")).toEqual([
      ["d", "example.se", 30 * 86_400],
    ]);
  });

  test("several in one header are each told", () => {
    expect(set("a=1; Path=/\nb=2; Max-Age=60").map(([name]) => name)).toEqual(["a", "b"]);
  });

  test("that are removed are none", () => {
    expect(set("a=; Max-Age=0", "b=; Expires=Thu, 01 Jan 1970 00:00:00 GMT", "noname", "=x")).toEqual([]);
  });

  test("cannot claim another's domain", () => {
    expect(set("a=1; Domain=other.example")).toEqual([["a", "www.example.se", "session"]]);
  });

  test("that are sent along are told by name", () => {
    expect(cookies({ url: "https://www.example.se/", sent: [["cookie", "a=1; b=2=3;c"]] })).toEqual([
      ["a", "www.example.se", undefined],
      ["b", "www.example.se", undefined],
    ]);
  });

  test("in the recording's own list count where there is no header", () => {
    expect(
      cookies({
        url: "https://www.example.se/",
        cookies: [{ name: "a", value: "SECRET", expires: "2026-11-23T10:00:00.000Z" }, { name: "b" }],
      }),
    ).toEqual([
      ["a", "www.example.se", 86_400],
      ["b", "www.example.se", "session"],
    ]);
  });

  test("that are nowhere in a recording may have been left out of it", () => {
    const { scanned, unseen } = read(recording([{ url: "https://www.example.se/" }]));
    expect(scanned.sights).toEqual(["requests"]);
    expect(unseen).toMatchObject([{ minor: true }]);
  });
});

test("only the tool's own recordings say what came before consent", () => {
  const pages = [
    { id: "b", title: "https://www.example.se/", comment: "before consent" },
    { id: "a", title: "https://www.example.se/", comment: "after consent" },
  ];
  const requests = [
    { url: "https://one.example/", page: "b" },
    { url: "https://two.example/", page: "a" },
  ];
  const ours = read(recording(requests, { pages, creator: { name: "integritetspolicy" } }));
  expect(ours.traces.map(({ consent }) => consent)).toEqual(["before", "after"]);
  expect(ours.scanned.consent).toBe("both");
  const others = read(recording(requests, { pages }));
  expect(others.traces.map(({ consent }) => consent)).toEqual([undefined, undefined]);
});

test("it is read the same in whatever pieces it comes", () => {
  const text = recording([
    {
      url: 'https://å.example/?q=\u{1f600}\\"',
      received: [["Set-Cookie", `kök=${"\u{1f36a}å\\".repeat(9000)}; Max-Age=60`]],
    },
    { url: "https://b.example/" },
  ]);
  const whole = read(text);
  expect(whole.traces).toHaveLength(3);
  for (const step of [1, 7, 4096]) expect(read(text, step)).toEqual(whole);
});

test("the order of its parts does not matter", () => {
  const { log } = JSON.parse(recording([{ url: "https://a.example/", page: "page_1" }]));
  const { pages, ...rest } = log;
  const turned = JSON.stringify({ log: { ...rest, pages } });
  expect(read(turned).traces).toEqual(read(JSON.stringify({ log })).traces);
});

describe("what is no recording", () => {
  test.each([
    ["nothing", "", "syntax"],
    ["another JSON", "{}", "shape"],
    ["entries elsewhere", '{"entries":[]}', "shape"],
    ["a number", "12", "shape"],
    ["half of one", recording([{ url: "https://a.example/" }]).slice(0, -9), "syntax"],
    ["one with more after it", `${recording([])} {}`, "syntax"],
    ["a page", "<!doctype html>", "syntax"],
    ["one that is deep", "[".repeat(5_000_000), "depth"],
    ["deep objects", '{"a":'.repeat(100_000), "depth"],
    ["unbalanced", '{"log":{"entries":[}}', "syntax"],
  ])("%s", (_, text, reason) => {
    expect(() => read(text)).toThrow(NotJson);
    try {
      read(text);
    } catch (error) {
      expect((error as NotJson).reason).toBe(reason);
    }
  });

  test("bytes of another kind", () => {
    expect(() => read(Uint8Array.from({ length: 5000 }, (_, index) => (index * 37) % 256))).toThrow(NotJson);
    expect(() => read(new Uint8Array(Buffer.from(recording([]), "utf16le")))).toThrow(NotJson);
  });

  test("values of the wrong kinds are passed over", () => {
    const odd =
      '{"log":{"pages":{"a":1},"entries":[1,null,[],{"request":{"url":{},"headers":{"name":"cookie"}},"response":7}]}}';
    expect(read(odd).traces).toEqual([]);
  });
});
