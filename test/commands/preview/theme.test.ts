import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { expect, it } from "vitest";
import { fixture } from "../../support.js";
import { RunningCommand, until, useRunningCommands } from "./running-command.js";

useRunningCommands();

function save(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

const POLICY = { "policy/x.yaml": fixture("clean.yaml") };
const SETTINGS = { "policy.config.yaml": "templates: house\nstyle: house.css\n" };
const HOUSE = {
  "house/sv/contact.md.hbs": "# Hör av dig\n\n{{contact}}\n",
  "house.css": ":root { --accent-light: #123456; --accent-dark: #abcdef }\n",
};

/** The page once it is as it should be; several files may be saved at once, each with a version of its own. */
async function pageWith(running: RunningCommand, holds: (body: string) => boolean): Promise<string> {
  for (let tries = 0; tries < 500; tries++) {
    const { body } = await running.get();
    if (holds(body)) return body;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`The page never came to be: ${holds}`);
}

const isBroken = (body: string) => body.includes('class="preview-top preview-broken"');

it("shows the page in the house's own words and style, and follows both", async () => {
  save({ ...POLICY, ...SETTINGS, ...HOUSE });
  const running = await RunningCommand.start(["preview"]);
  const first = (await running.get()).body;
  expect(first).toContain(">Hör av dig</h3>");
  expect(first).toContain("--accent-light: #123456");

  save({ "house/sv/contact.md.hbs": "# Skriv till oss\n\n{{contact}}\n" });
  await pageWith(running, (body) => body.includes(">Skriv till oss</h3>"));
  save({ "house.css": ":root { --accent-light: #654321; --accent-dark: #abcdef }\n" });
  await pageWith(running, (body) => body.includes("--accent-light: #654321"));

  // A template that was not there when the preview began.
  save({ "house/sv/security.md.hbs": "# Så skyddar vi\n\nVäl.\n" });
  const last = await pageWith(running, (body) => body.includes(">Så skyddar vi</h2>"));
  expect(last).toContain("[template-incomplete]");
});

it("keeps the last good page while a template or the style is broken, and says what is wrong", async () => {
  save({ ...POLICY, ...HOUSE });
  const running = await RunningCommand.start(["preview", "--templates", "house/", "--style", "house.css"]);
  expect(isBroken((await running.get()).body)).toBe(false);

  save({ "house/sv/contact.md.hbs": "# Hej\n\n{{contcat}} <b>\n" });
  const broken = await pageWith(running, isBroken);
  expect(broken).toContain(">Hör av dig</h3>");
  expect(broken).toContain("house/sv/contact.md.hbs:3:3 [template]");
  expect(broken).toContain("Did you mean &quot;contact&quot;?");

  save({ ...HOUSE, "house.css": "p { background: url(https://a.example/x.png) }\n" });
  await pageWith(running, (body) => isBroken(body) && body.includes("house.css:1:17 [style]"));
  rmSync("house.css");
  await pageWith(running, (body) => isBroken(body) && body.includes("house.css&quot; does not exist"));
  save(HOUSE);
  await pageWith(running, (body) => !isBroken(body));
  expect(await running.end()).toBe(0);
});

it("builds again when a template or the style is saved", async () => {
  save({ ...POLICY, ...SETTINGS, ...HOUSE });
  const running = await RunningCommand.start(["build", "--watch"]);
  const page = () => readFileSync("public/x.html", "utf8");
  expect(page()).toContain(">Hör av dig</h3>");
  save({ "house/sv/contact.md.hbs": "# {{nmae}}\n" });
  await until(() => running.stderr.includes("house/sv/contact.md.hbs:1:5: error"));
  expect(page()).toContain(">Hör av dig</h3>");
  save({ "house/sv/contact.md.hbs": "# Skriv\n\n{{contact}}\n" });
  await until(() => page().includes(">Skriv</h3>"));
  save({ "house.css": "p { color: #010203 }\n" });
  await until(() => page().includes("#010203"));
  expect(await running.end()).toBe(0);
});
