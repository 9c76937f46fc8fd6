import type { IncomingMessage } from "node:http";
import type { LookupFunction } from "node:net";
import { Readable } from "node:stream";
import { expect, test, vi } from "vitest";
import { fetchPage } from "../../src/io/fetch-page.js";
import { Failure } from "../../src/model/failure.js";

const LIMITS = { allowPrivate: false, timeout: 2000, maxBytes: 2 ** 20, maxRedirects: 5 };

// A server of the internet, which tests have none of: it sends whoever asks on to the address in its path.
const asked: { readonly url: string; readonly lookup: LookupFunction | undefined }[] = [];
vi.mock("node:http", async (load) => ({
  ...(await load<typeof import("node:http")>()),
  request(url: URL, { lookup }: { lookup?: LookupFunction }, answer: (response: IncomingMessage) => void) {
    asked.push({ url: url.href, lookup });
    const location = decodeURIComponent(url.pathname.slice(1));
    const response = Object.assign(Readable.from([]), { statusCode: 302, headers: { location } });
    return {
      on() {
        return this;
      },
      end: () => answer(response as unknown as IncomingMessage),
    };
  },
}));

test.each([
  "http://127.0.0.1/",
  "http://169.254.169.254/latest/meta-data/",
  "http://[::1]/",
  "http://10.0.0.1/",
  "http://2130706433/",
])("a public page that redirects to %s is not followed there", async (to) => {
  asked.length = 0;
  const error = await fetchPage(`http://93.184.215.14/${encodeURIComponent(to)}`, LIMITS).catch(
    (each) => each,
  );
  expect(error).toBeInstanceOf(Failure);
  expect(error.text.en).toContain("private network");
  expect(asked).toHaveLength(1);
});

test("the name of every step is looked up by what refuses private addresses", async () => {
  asked.length = 0;
  const to = encodeURIComponent("http://localhost/");
  await fetchPage(`http://93.184.215.14/${to}`, { ...LIMITS, maxRedirects: 1 }).catch(() => undefined);
  expect(asked.map(({ url }) => url)).toEqual([`http://93.184.215.14/${to}`, "http://localhost/"]);
  for (const { lookup } of asked) {
    const error = await new Promise((resolve) => lookup?.("localhost", { all: true }, resolve as never));
    expect(error).toBeInstanceOf(Error);
  }
});
