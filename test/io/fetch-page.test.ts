import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { fetchPage } from "../../src/io/fetch-page.js";
import { isPublic } from "../../src/io/public-address.js";
import { Failure } from "../../src/model/failure.js";
import { serve } from "./web-server.js";

const LIMITS = { allowPrivate: true, timeout: 5000, maxBytes: 2 ** 20, maxRedirects: 5 };

async function failure(address: string, limits: Partial<typeof LIMITS> = {}): Promise<string> {
  const error = await fetchPage(address, { ...LIMITS, ...limits }).catch((each) => each);
  if (error instanceof Failure) return error.text.en;
  throw error instanceof Error ? error : new Error(`Fetched: ${error.status}`);
}

describe("a page", () => {
  test("is fetched, with its address after redirects", async () => {
    const address = await serve((request, response) => {
      if (request.url === "/old") response.writeHead(301, { location: "/new" }).end();
      else response.writeHead(200, { "content-type": "text/html; charset=UTF-8" }).end("<p>å</p>");
    });
    const page = await fetchPage(`${address}/old`, LIMITS);
    expect(page).toMatchObject({
      url: `${address}/new`,
      status: 200,
      contentType: "text/html; charset=utf-8",
    });
    expect(Buffer.from(page.body).toString()).toBe("<p>å</p>");
  });

  test.each([
    ["gzip", gzipSync],
    ["br", brotliCompressSync],
  ])("is unpacked from %s", async (encoding, pack) => {
    const address = await serve((_, response) => {
      response.writeHead(200, { "content-encoding": encoding }).end(pack("<p>text</p>"));
    });
    expect(Buffer.from((await fetchPage(address, LIMITS)).body).toString()).toBe("<p>text</p>");
  });

  test("with an error status is told as it is", async () => {
    const address = await serve((_, response) => response.writeHead(500).end("broken"));
    expect((await fetchPage(address, LIMITS)).status).toBe(500);
  });
});

describe("not fetched is", () => {
  test("what redirects for ever", async () => {
    let asked = 0;
    const address = await serve((_, response) => {
      asked++;
      response.writeHead(302, { location: "/again" }).end();
    });
    expect(await failure(address)).toContain("redirects more than 5 times");
    expect(asked).toBe(6);
  });

  test.each(["file:///etc/passwd", "data:text/html,x", "ftp://127.0.0.1/"])(
    "a redirect to %s",
    async (to) => {
      const address = await serve((_, response) => response.writeHead(302, { location: to }).end());
      expect(await failure(address)).toContain("is not a web address that can be fetched");
    },
  );

  test("a page of 200 MB", async () => {
    let sent = 0;
    const chunk = Buffer.alloc(64 * 1024, "a");
    const address = await serve((_, response) => {
      const more = () => {
        while (!response.destroyed && sent < 200 * 2 ** 20) {
          sent += chunk.length;
          if (!response.write(chunk)) return void response.once("drain", more);
        }
        response.end();
      };
      more();
    });
    expect(await failure(address)).toContain("is larger than 1 MB");
    expect(sent).toBeLessThan(50 * 2 ** 20);
  });

  test("a page that says it has 200 MB, before it has come", async () => {
    const address = await serve((_, response) => {
      response.writeHead(200, { "content-length": 200 * 2 ** 20 });
      response.flushHeaders();
    });
    expect(await failure(address)).toContain("is larger than 1 MB");
  });

  test("a small file that unpacks to a large one", async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 2 ** 20));
    expect(bomb.length).toBeLessThan(100_000);
    const address = await serve((_, response) => {
      response.writeHead(200, { "content-encoding": "gzip" }).end(bomb);
    });
    const before = process.memoryUsage().rss;
    expect(await failure(address)).toContain("is larger than 1 MB");
    expect(process.memoryUsage().rss - before).toBeLessThan(48 * 2 ** 20);
  });

  test("what is damaged", async () => {
    const address = await serve((_, response) => {
      response.writeHead(200, { "content-encoding": "gzip" }).end("no gzip");
    });
    expect(await failure(address)).toContain("The answer is damaged");
  });

  test.each([
    ["the head", () => {}],
    ["the body", (response: import("node:http").ServerResponse) => void response.write("<p>")],
  ])("a page whose server stops before %s is there", async (_, begin) => {
    const address = await serve((_request, response) => begin(response));
    expect(await failure(address, { timeout: 300 })).toContain("The answer took too long");
  });

  test("a page behind a certificate that nobody vouches for", async () => {
    const address = await serve((_, response) => response.end("<p>"), true);
    expect(await failure(address)).toContain("certificate is not accepted");
  });

  test.each(["", "/page"])("what is on this computer, at %j", async (path) => {
    const address = await serve((_, response) => response.end("secret"));
    expect(await failure(`${address}${path}`, { allowPrivate: false })).toContain("private network");
    expect(
      await failure(`${address.replace("127.0.0.1", "localhost")}${path}`, { allowPrivate: false }),
    ).toContain("private network");
    expect(
      await failure(`${address.replace("127.0.0.1", "0x7f000001")}${path}`, { allowPrivate: false }),
    ).toContain("private network");
  });

  test("an address with a password, and one that is none", async () => {
    expect(await failure("https://user:secret@example.se/")).toContain("without user name and password");
    expect(await failure("example.se")).toContain("is not a web address");
  });

  test("from a server that does not answer", async () => {
    expect(await failure("http://127.0.0.1:9/")).toContain("does not accept connections");
  });
});

test.each([
  ["93.184.215.14", true],
  ["2a00:801:f0::1", true],
  ["127.0.0.1", false],
  ["10.1.2.3", false],
  ["172.31.255.255", false],
  ["172.32.0.1", true],
  ["192.168.1.1", false],
  ["169.254.169.254", false],
  ["100.64.0.1", false],
  ["0.0.0.0", false],
  ["255.255.255.255", false],
  ["::1", false],
  ["::", false],
  ["fe80::1", false],
  ["fd00::1", false],
  ["::ffff:127.0.0.1", false],
  ["64:ff9b::7f00:1", false],
  ["2002:7f00:1::", false],
  ["2001:db8::1", false],
  ["localhost", false],
])("%s is public: %s", (address, expected) => expect(isPublic(address)).toBe(expected));
