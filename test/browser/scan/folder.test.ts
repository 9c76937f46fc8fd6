import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { expect, test } from "vitest";
import { collectPages } from "../../../src/commands/scan/collect-pages.js";
import { processIo } from "../../../src/io.js";
import type { Trace } from "../../../src/model/trace.js";
import { temporaryFolder } from "../../io/temporary-folder.js";
import { PAGES } from "./pages.js";
import { NAMED_ONLY, PLANTED } from "./planted.js";

const FILES: Readonly<Record<string, string>> = {
  "/": "index.html",
  "/om": "om/index.html",
  "/bara-i-kartan": "bara-i-kartan/index.html",
};

test("the folder that the test site is built to has what can be read without running it, and nothing else", () => {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(PAGES)) {
    // What only robots.txt excepts is in the folder all the same, and is a page.
    if (path === "/hemligt") continue;
    const file = `${folder}/${FILES[path] ?? path.slice(1)}`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text.replaceAll(":PORT", ""));
  }
  const { traces } = collectPages(processIo(), folder);
  const planted = PLANTED.filter((each) => each.folder);
  expect(planted.length).toBeGreaterThanOrEqual(15);
  const found = ({ kind, host }: Partial<Trace>) =>
    traces.some((trace) => trace.kind === kind && trace.host === host);
  expect(planted.filter(({ trace }) => !found(trace)).map(({ what }) => what)).toEqual([]);
  // Visitors whose browser runs no scripts are sent there.
  const noscript = "noscript.example.org";
  const hosts = new Set([...PLANTED.map(({ trace }) => trace.host), "www.butik.example", noscript]);
  expect(
    [...new Set(traces.map(({ host }) => host))].filter((host) => host !== undefined && !hosts.has(host)),
  ).toEqual([]);
  for (const host of NAMED_ONLY.filter((each) => each !== noscript))
    expect(found({ kind: "request", host })).toBe(false);
});
