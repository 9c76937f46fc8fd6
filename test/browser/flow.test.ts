import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { program as command } from "../built-command.js";
import { violations } from "./axe.js";
import { ARGUMENTS, site } from "./browser.js";

// The whole way of an editor, with the command as it is installed and a real browser: from nothing to a published
// page. The pictures of the guide are taken here, with UPDATE_PICTURES=1, and what it shows of the terminal is held.
const root = process.cwd();
const folder = mkdtempSync(join(tmpdir(), "policy-flow-"));
const file = join(folder, "policy/integritetspolicy.yaml");
const env = { ...process.env, POLICY_LANG: "sv", POLICY_TODAY: "2026-11-22", NO_COLOR: "1" };
const said: string[] = [];

let browser: Browser;
let preview: ChildProcess;
let page: Page;

beforeAll(async () => {
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  browser = await chromium.launch({ executablePath, args: ARGUMENTS });
});

afterAll(async () => {
  preview?.kill("SIGKILL");
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

function policy(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    env,
    encoding: "utf8",
  });
  said.push(stdout, stderr);
  return { status, stdout, stderr };
}

/** What an editor does: finds a line below another, writes something else, saves. */
function edit(below: string, line: string, other: string): void {
  const text = readFileSync(file, "utf8");
  const at = text.indexOf(line, text.indexOf(below));
  expect(at).toBeGreaterThan(0);
  const edited = text.slice(0, at) + other + text.slice(at + line.length);
  said.push(edited);
  writeFileSync(file, edited);
}

async function picture(name: string, of: Page, options = {}): Promise<void> {
  if (!process.env.UPDATE_PICTURES) return;
  mkdirSync(join(root, "docs/pictures"), { recursive: true });
  await of.screenshot({ path: join(root, "docs/pictures", `${name}.png`), ...options });
}

test("init writes a draft, and the first build after it works", () => {
  const init = policy("init", "--kind", "butik", "--name", "Kaffestugan AB", "--email", "info@example.se");
  expect(init.status).toBe(0);
  const build = policy("build");
  expect(build.status).toBe(0);
  expect(build.stdout).toBe("public/integritetspolicy.html\npublic/integritetspolicy.md\n");
  expect(build.stderr).toContain("för första gången");
});

test("the preview shows the page and what is left to decide", async () => {
  preview = spawn(process.execPath, [command, "preview"], { cwd: folder, env });
  const address = await new Promise<string>((resolve) => {
    preview.stdout?.once("data", (data) => resolve(String(data).trim()));
  });
  page = await browser.newPage({ viewport: { width: 1000, height: 640 }, reducedMotion: "reduce" });
  await page.goto(address);
  await page.getByRole("heading", { level: 1, name: "Integritetspolicy" }).waitFor();
  const newsletter = page.locator("#purposes-newsletter");
  expect(await newsletter.textContent()).toContain("saknar rättslig grund");
});

test("a mistake is shown beside its section, with the word that was meant, and the page stays", async () => {
  edit(
    "recipients: {}",
    "recipients: {}",
    `recipients:
  brevutskick:
    name: Brevutskick AB
    role: processor
    country: SE
    purpose: skicka våra nyhetsbrev
    agreement: { type: dpa }`,
  );
  await page.locator("#recipients-processors").waitFor();
  edit("  newsletter:", "recipients: undecided", "recipients: [brevutskik]");
  const note = page.locator("#purposes-newsletter .preview-findings");
  await note.getByText("Menade du ”brevutskick”?").waitFor();
  expect(await page.locator("#recipients-processors").count()).toBe(1);
  await page.evaluate("document.querySelector('#purposes-newsletter').scrollIntoView()");
  await picture("mistake", page);
  // The guide's caption says what the picture shows.
  const line = /Rad (\d+), \S+ \[recipient-undocumented\]/.exec(
    (await note.allTextContents()).join(" "),
  )?.[1];
  expect(readFileSync("docs/redaktor.md", "utf8")).toContain(
    `och raden ${line} i filen](pictures/mistake.png)`,
  );
  const build = policy("build");
  expect(build.status).toBe(1);
  expect(build.stderr).toContain("Ingenting skrevs.");
});

test("corrected, it is on the page at once, and a build says what has changed", async () => {
  edit("  newsletter:", "recipients: [brevutskik]", "recipients: [brevutskick]");
  await page.locator("#purposes-newsletter").getByText("Brevutskick AB.").waitFor();
  await page.evaluate("document.querySelector('#purposes-newsletter').scrollIntoView()");
  await picture("corrected", page);
  const ended = new Promise((resolve) => preview.once("exit", resolve));
  preview.kill("SIGINT");
  expect(await ended).toBe(0);
  const build = policy("build");
  expect(build.status).toBe(0);
  expect(build.stderr).toContain("Sedan förra bygget:");
  expect(build.stderr).toContain("Brevutskick AB");
});

test("the published page asks for nothing, is accessible, and is read on every screen and on paper", async () => {
  const html = readFileSync(join(folder, "public/integritetspolicy.html"), "utf8");
  for (const [name, width, colorScheme] of [
    ["page", 1200, "light"],
    ["phone", 390, "light"],
    ["dark", 1000, "dark"],
  ] as const) {
    await site.visit(
      html,
      async ({ page: published, requests, complaints }) => {
        if (name !== "dark") await picture(name, published);
        expect([requests, complaints]).toEqual([[site.address], []]);
        expect(await violations(published)).toEqual([]);
        expect(await published.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
        if (name === "page") expect((await published.pdf()).subarray(0, 5).toString()).toBe("%PDF-");
      },
      { width, colorScheme },
    );
  }
});

test.each([
  ["docs/redaktor.md", /^```(?:console|yaml)\n([\s\S]*?)^```$/gm],
  ["README.md", /^```console\n([\s\S]*?)^```$/gm],
])("what %s shows of the terminal is what was said", (name, pattern) => {
  // What follows the walk are examples of other keys.
  const [walk = ""] = readFileSync(join(root, name), "utf8").split("## Mer som kan stå i filen");
  const blocks = [...walk.matchAll(pattern)].map(([, block]) => block ?? "");
  const lines = blocks.join("").split("\n");
  const shown = lines.filter((line) => line.trim() !== "" && !line.startsWith("$ "));
  expect(shown.length).toBeGreaterThan(4);
  const all = said.join("\n");
  expect(shown.filter((line) => !all.includes(line))).toEqual([]);
});
