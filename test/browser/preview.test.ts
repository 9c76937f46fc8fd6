import { mkdirSync, writeFileSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { RunningCommand, useRunningCommands } from "../commands/preview/running-command.js";
import { fixture } from "../support.js";

useRunningCommands();

const clean = fixture("clean.yaml");
let browser: Browser;

beforeAll(async () => {
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  browser = await chromium.launch({ executablePath, args: ["--headless", "--no-sandbox", "--disable-gpu"] });
});

afterAll(() => browser.close());

function save(text: string): void {
  mkdirSync("policy", { recursive: true });
  writeFileSync("policy/x.yaml", text);
}

async function opened(): Promise<{
  running: RunningCommand;
  page: Page;
  complaints: string[];
  requests: string[];
}> {
  save(clean);
  const running = await RunningCommand.start(["preview"]);
  const page = await browser.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  await page.goto(running.url.href);
  return { running, page, complaints, requests };
}

test("an editor sees each save, the findings beside their section, and the page from before", async () => {
  const { page, complaints, requests, running } = await opened();
  await page.getByText("Nothing to remark on.").waitFor();

  save(clean.replace("title: Integritetspolicy", "title: Ny rubrik"));
  await page.getByRole("heading", { level: 1, name: "Ny rubrik" }).waitFor();

  const broken = clean.replace(/^( {4}categories: )\[.*\]$/m, "$1[no-such-thing]");
  save(broken);
  const note = page.locator("section section .preview-findings");
  await note.waitFor();
  expect(await note.textContent()).toContain("no-such-thing");
  const purpose = /^purposes:\n {2}([a-z-]+):/m.exec(clean)?.[1];
  expect(await note.locator("xpath=ancestor::section[1]").getAttribute("id")).toBe(`purposes-${purpose}`);
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Ny rubrik");
  await page.getByText("last version that could be built").waitFor();
  expect(await page.evaluate("scrollY")).toBe(0);
  await page.getByRole("link", { name: /^Line \d+$/ }).click();
  expect(page.url()).toContain(`#purposes-${purpose}`);

  save(clean);
  await page.getByRole("heading", { level: 1, name: "Integritetspolicy" }).waitFor();
  expect(complaints).toEqual([]);
  expect(new Set(requests)).toEqual(new Set([running.url.href, `${running.url.href}events`]));
  await page.close();
});

test("a click on a section tells which lines make it", async () => {
  const { page } = await opened();
  const section = page.locator("#security");
  const lines = section.locator("details.preview-lines pre");
  expect(await lines.isVisible()).toBe(false);
  await section.locator("h2").click();
  const number = clean.split("\n").indexOf("security:") + 1;
  expect(await lines.textContent()).toContain(`${number}  security:`);
  await section.locator("h2").click();
  expect(await lines.isVisible()).toBe(false);
  await page.close();
});

test("a click on a section of a page from before says that the file has changed since", async () => {
  const { page } = await opened();
  save(`# above\n${clean}extra: 1\n`);
  await page.getByText("The page is of an earlier version.").waitFor();
  await page.locator("#security h2").click();
  const lines = page.locator("#security details.preview-lines[open]");
  expect(await lines.locator("summary").textContent()).toContain("the file has changed since");
  await page.close();
});

test("a link still leads where it led, and the keyboard reaches the lines", async () => {
  const { page } = await opened();
  await page.locator('nav a[href="#security"]').click();
  expect(page.url()).toMatch(/#security$/);
  expect(await page.locator("details.preview-lines[open]").count()).toBe(0);
  await page.locator("#security summary").focus();
  await page.keyboard.press("Enter");
  expect(await page.locator("#security details[open]").count()).toBe(1);
  await page.close();
});

test("says so when the preview has ended, and comes back with the next one", async () => {
  const { running, page } = await opened();
  const { port } = running.url;
  await running.end();
  await page.getByText("The preview has ended.").waitFor();
  save(clean.replace("title: Integritetspolicy", "title: Nästa"));
  await RunningCommand.start(["preview", "--port", port]);
  await page.getByRole("heading", { level: 1, name: "Nästa" }).waitFor();
  await page.close();
});

test("another site can neither read nor embed it", async () => {
  const { running } = await opened();
  const { createServer } = await import("node:http");
  const html = `<!DOCTYPE html><title>Elsewhere</title><iframe src="${running.url.href}"></iframe><script>
    fetch("${running.url.href}").then(() => "read", () => "refused").then((said) => { document.title = said; });
  </script>`;
  const server = createServer((_, response) => response.setHeader("content-type", "text/html").end(html));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as { port: number }).port}/`);
  await page.waitForFunction("document.title === 'refused'");
  for (const frame of page.frames().slice(1))
    expect(await frame.content()).not.toContain("Integritetspolicy");
  await page.close();
  await new Promise((resolve) => server.close(resolve));
});

test("what is added fits a narrow window", async () => {
  const { page } = await opened();
  await page.setViewportSize({ width: 320, height: 700 });
  save(clean.replace(/^( {4}categories: )\[.*\]$/m, `$1[${"no-such-thing".repeat(5)}]`));
  await page.locator(".preview-findings").first().waitFor();
  await page.locator("#security h2").click();
  const width = "document.documentElement.scrollWidth";
  expect(await page.evaluate(width)).toBeLessThanOrEqual(320);
  await page.close();
});
