import type { IncomingMessage, ServerResponse } from "node:http";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../../../src/io/site/open-browser.js";
import { record } from "../../../src/io/site/recorder.js";
import { visitPage } from "../../../src/io/site/visit-page.js";
import { visitSite } from "../../../src/io/site/visit-site.js";
import { pause } from "../../../src/io/site/within.js";
import { openTestSite, type TestSite } from "./test-site.js";

const html = (response: ServerResponse, text: string) =>
  response.setHeader("content-type", "text/html; charset=utf-8").end(text);

const ANSWERS: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>> = {
  "/ring": (_, response) => response.writeHead(302, { location: "/ring" }).end(),
  "/fil": (_, response) =>
    response
      .writeHead(200, { "content-type": "application/octet-stream", "content-disposition": "attachment" })
      .end("x"),
  "/dialoger": (_, response) =>
    html(response, "<h1>Hej</h1><script>alert(1); confirm(2); prompt(3);</script>"),
  "/fraga": (_, response) =>
    html(response, '<h1>Hej</h1><script>if (confirm("Kakor?")) document.cookie = "samtycke=ja"</script>'),
  "/ramar": (_, response) =>
    html(response, '<iframe srcdoc="<form action=https://brev.example/lista></form>"></iframe>'),
  "/tyst": () => undefined,
  "/fast": (_, response) => html(response, "<h1>Hej</h1><script>for (;;);</script>"),
  "/omladdning": (_, response) =>
    html(response, "<h1>Hej</h1><script>setTimeout(() => location.reload(), 50)</script>"),
  "/fel": (_, response) => response.writeHead(500).end("trasig"),
  "/saknas": (_, response) => response.writeHead(404).end("saknas"),
  "/fonster": (_, response) =>
    html(response, "<h1>Hej</h1><script>for (let i = 0; i < 5; i++) open('/ring')</script>"),
};

let site: TestSite;
beforeAll(async () => {
  site = await openTestSite(ANSWERS);
});
afterAll(() => site.close());

const environment = () => ({
  POLICY_BROWSER: process.env.CHROMIUM ?? "/usr/bin/chromium",
  POLICY_BROWSER_ARGUMENTS: site.browserArguments,
});

const visit = async (path: string, seconds = 12) => {
  const start = Date.now();
  const seen = await visitSite(
    {
      address: `${site.address}${path}`,
      pages: 1,
      depth: 1,
      allowPrivate: true,
      seconds,
      env: environment(),
    },
    () => undefined,
  );
  // That other pages were not opened is what was asked for.
  const unseen = seen.unseen.filter(({ minor }) => !minor);
  return { ...seen, unseen, took: (Date.now() - start) / 1000 };
};

test.each([
  ["ring", /redirects without end/],
  ["fil", /a file to download/],
  ["tyst", /not ready in time/],
  ["fast", /not ready in time/],
  ["fel", /answers with an error/],
  ["saknas", /no page at that address/],
])("%s: says that it was not seen, in time", async (path, why) => {
  const { unseen, took, scanned } = await visit(path);
  expect(unseen.map(({ why: { en } }) => en)).toEqual([expect.stringMatching(why)]);
  if (scanned.pages === 0) expect(scanned.sights).toEqual([]);
  expect(took).toBeLessThan(40);
});

test.each(["dialoger", "fonster"])("%s: is seen all the same", async (path) => {
  const { unseen, scanned } = await visit(path);
  expect(unseen).toEqual([]);
  expect(scanned).toMatchObject({ pages: 1 });
});

test("a question is never answered with yes, and forms in frames are seen", async () => {
  const seen: string[] = [];
  for (const path of ["fraga", "ramar"]) {
    await visitSite(
      {
        ...{ address: `${site.address}${path}`, pages: 1, depth: 0, allowPrivate: true, seconds: 20 },
        env: environment(),
      },
      ({ kind, host, name, request }) => seen.push(`${kind} ${name ?? `${request} ${host}`}`),
    );
  }
  expect(seen).not.toContain("cookie samtycke");
  expect(seen).toContain("request form brev.example");
});

test("a page that always loads again ends in time", async () => {
  const { took } = await visit("omladdning");
  expect(took).toBeLessThan(40);
});

test("a page that crashes is told of", async () => {
  const open = await openBrowser({ allowPrivate: true, env: environment() });
  const context = await open.browser.newContext();
  const recorder = record(context, site.address, () => undefined);
  const crashing = async (page: Page) => {
    page.goto("chrome://crash").catch(() => undefined);
    await pause(10_000);
  };
  expect(await visitPage(context, recorder, site.address, crashing)).toMatchObject({ obstacle: "crashed" });
  await open.close();
});

test("time that runs out is told of", async () => {
  const seen = await visitSite(
    { address: site.address, pages: 20, depth: 2, allowPrivate: true, seconds: 3, env: environment() },
    () => undefined,
  );
  expect(seen.unseen.map(({ why: { en } }) => en).join()).toMatch(/ran out|in time/);
});

test("addresses of this computer are not opened without leave", async () => {
  const seen = await visitSite(
    {
      ...{ address: `http://127.0.0.1:${site.port}/`, pages: 1, depth: 1, allowPrivate: false, seconds: 20 },
      env: { ...environment(), POLICY_BROWSER_ARGUMENTS: "" },
    },
    () => undefined,
  );
  expect(seen.scanned).toMatchObject({ pages: 0 });
  expect(seen.unseen.map(({ why: { en } }) => en).join("\n")).toMatch(/127\.0\.0\.1 leads to this computer/);
});
