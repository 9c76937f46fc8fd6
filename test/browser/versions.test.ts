import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { program as command } from "../built-command.js";
import { violations } from "./axe.js";
import { ARGUMENTS } from "./browser.js";

// The pages of released versions, as a reader goes between them. The pictures of docs/livscykel.md are taken here, with
// UPDATE_PICTURES=1, of the same policy as the story there.
const root = process.cwd();
const folder = mkdtempSync(join(tmpdir(), "policy-versions-"));
const file = join(folder, "policy/integritetspolicy.yaml");
let browser: Browser;
let page: Page;

function policy(today: string, ...args: string[]): void {
  const env = { ...process.env, POLICY_LANG: "sv", POLICY_TODAY: today, NO_COLOR: "1" };
  const { status, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    env,
    encoding: "utf8",
  });
  expect(status, stderr).toBe(0);
}

const picture = async (name: string, clip?: { x: number; y: number; width: number; height: number }) => {
  if (!process.env.UPDATE_PICTURES) return;
  await page.screenshot({ path: join(root, "docs/pictures", `${name}.png`), ...(clip ? { clip } : {}) });
};

beforeAll(async () => {
  mkdirSync(join(folder, "policy"));
  writeFileSync(file, readFileSync("test/fixtures/life-cycle/integritetspolicy.yaml"));
  const reason = "MAILIT har inte svarat på alla frågor än.";
  policy("2026-11-25", "release", "--allow-incomplete", reason);
  const text = readFileSync(file, "utf8");
  writeFileSync(
    file,
    text
      .replace("period: P12M", "period: P24M")
      .replace(
        "\nupdates:\n",
        "\nupdates:\n  notification: Vi mejlar dig innan en väsentlig ändring börjar gälla.\n",
      ),
  );
  policy("2027-01-21", "release", "--effective-from", "2027-03-01", "--allow-incomplete", reason);
  policy("2027-03-01", "build");
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  browser = await chromium.launch({ executablePath, args: ARGUMENTS });
  page = await browser.newPage({ viewport: { width: 1000, height: 620 }, reducedMotion: "reduce" });
  await page.goto(pathToFileURL(join(folder, "public/integritetspolicy.html")).href);
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

test("the section on changes leads to each version", async () => {
  const links = page.locator('#updates a[href$=".html"]');
  expect(await links.allInnerTexts()).toEqual(["1.0.0", "2.0.0"]);
  await page.locator(".edition").scrollIntoViewIfNeeded();
  expect((await page.locator(".edition").allInnerTexts())[0]).toMatch(
    /^Version: 2\.0\.0 · Kontrollsumma: [\da-f-]{14}$/,
  );
  await picture("versions");
});

test("a version that has a later one says so before anything else, and leads back", async () => {
  await page.locator("#updates a", { hasText: "1.0.0" }).click();
  expect((await page.locator("header .lead").allInnerTexts())[0]).toBe(
    "Det finns en nyare version av policyn. Läs policyn som den är nu",
  );
  expect((await page.locator("#purposes-recruitment, #recruitment").first().allInnerTexts())[0]).toContain(
    "12 månader",
  );
  expect(await violations(page)).toEqual([]);
  await picture("former-version");
  await page.locator("header .lead a").click();
  expect(page.url()).toMatch(/\/integritetspolicy\.html$/);
});
