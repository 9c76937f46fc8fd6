import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../../../src/io/site/open-browser.js";
import { pause } from "../../../src/io/site/within.js";
import type { Trace } from "../../../src/model/trace.js";
import { readHar } from "../../../src/scan/har/read-har.js";
import { NAMED_ONLY, PLANTED } from "./planted.js";
import { openTestSite, type TestSite } from "./test-site.js";

let site: TestSite;
let bytes: Uint8Array;
let traces: readonly Trace[];
const folder = mkdtempSync(join(tmpdir(), "policy-har-"));

// A person who records the site's traffic: opens the pages, scrolls down and presses the button of consent.
beforeAll(async () => {
  site = await openTestSite();
  const { browser, close } = await openBrowser({
    allowPrivate: true,
    env: {
      POLICY_BROWSER: process.env.CHROMIUM ?? "/usr/bin/chromium",
      POLICY_BROWSER_ARGUMENTS: site.browserArguments,
    },
  });
  const context = await browser.newContext({ recordHar: { path: `${folder}/site.har`, content: "embed" } });
  const page = await context.newPage();
  for (const path of ["", "om", "bara-i-kartan"]) {
    await page.goto(site.address + path);
    await page.evaluate("scrollTo(0, 99999)");
    await pause(1_500);
    if (path === "") {
      await page.getByRole("button", { name: "Godkänn alla" }).click();
      await pause(500);
    }
  }
  await context.close();
  await close();
  bytes = readFileSync(`${folder}/site.har`);
  const reading = readHar("site.har");
  reading.write(bytes);
  traces = reading.end().traces;
}, 60_000);

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

test("a recording of the site has everything that is planted and that a recording can have", () => {
  const planted = PLANTED.filter(({ har }) => har);
  expect(planted.length).toBeGreaterThan(20);
  const found = ({ kind, host, name }: Partial<Trace>) =>
    traces.some((trace) => trace.kind === kind && trace.host === host && trace.name === name);
  expect(planted.filter(({ trace }) => !found(trace)).map(({ what }) => what)).toEqual([]);
});

test("a recording of the site has nothing that is not planted", () => {
  const hosts = new Set([...PLANTED.map(({ trace }) => trace.host), "www.butik.example"]);
  expect([...new Set(traces.map(({ host }) => host))].filter((host) => !hosts.has(host))).toEqual([]);
  for (const host of NAMED_ONLY) expect(traces.some((trace) => trace.host === host)).toBe(false);
});

test("nothing secret of the recording is kept", () => {
  expect(new TextDecoder().decode(bytes)).toMatch(/hemligt-varde/);
  expect(JSON.stringify(traces)).not.toMatch(/hemlig-|hemligt-|GA1|token/);
});
