import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { program } from "../../built-command.js";
import { temporaryFolder } from "../../io/temporary-folder.js";
import { fixture } from "../../support.js";
import { openTestSite, type TestSite } from "./test-site.js";

const SECRETS = /hemlig-|hemligt-|GA1\./;

let site: TestSite;
const folder = temporaryFolder();

beforeAll(async () => {
  site = await openTestSite();
  mkdirSync(`${folder}/policy`);
  writeFileSync(`${folder}/policy/x.yaml`, fixture("clean.yaml"));
});
afterAll(() => site.close());

// Not spawnSync: the site is served by this very process.
const policy = (...args: string[]) =>
  new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) => {
    const child = spawn(process.execPath, [program, ...args, "--today", "2026-11-22", "--lang", "en"], {
      cwd: folder,
      env: {
        ...process.env,
        POLICY_BROWSER: process.env.CHROMIUM ?? "/usr/bin/chromium",
        POLICY_BROWSER_ARGUMENTS: site.browserArguments,
      },
    });
    let [stdout, stderr] = ["", ""];
    child.stdout.on("data", (data) => {
      stdout += data;
    });
    child.stderr.on("data", (data) => {
      stderr += data;
    });
    child.on("close", (status) => resolve({ status, stdout, stderr }));
  });

const scan = (...options: string[]) =>
  policy("scan", site.address, "--allow-private", "--after-click", "Godkänn", ...options);

test("policy scan says what the notice lacks, and writes it so that it lacks it no more", {
  timeout: 240_000,
}, async () => {
  const first = await scan("--report", "report.html", "--save-har", "site.har");
  expect(first.status).toBe(1);
  expect(first.stdout).toMatch(/calls Meta Platforms Ireland Limited[\s\S]*\[recipient-undocumented\]/);
  expect(first.stdout).toMatch(/cookie "_ga"[\s\S]*\[cookie-undocumented\]/);
  const [html, har] = ["report.html", "site.har"].map((name) => readFileSync(`${folder}/${name}`, "utf8"));
  expect(html).toMatch(/Meta Platforms Ireland Limited/);
  for (const text of [first.stdout, first.stderr, html, har]) expect(text).not.toMatch(SECRETS);

  // A recording names the same companies as the site that it was made of.
  const companies = (text: string) =>
    [...new Set([...text.matchAll(/calls (.+?) \(/g)].map(([, name]) => name))].sort();
  const recorded = await policy("scan", "site.har");
  expect(companies(recorded.stdout)).toEqual(
    expect.arrayContaining(["Meta Platforms Ireland Limited", "Criteo"]),
  );

  await scan("--write");
  const after = await scan("--report", "after.html");
  expect(after.stdout).not.toMatch(/recipient-undocumented|cookie-undocumented/);
  expect(readFileSync(`${folder}/after.html`, "utf8")).not.toMatch(/class="verdict no"/);
  const { stdout } = await policy("lint");
  expect(stdout).toMatch(/undecided/);
});
