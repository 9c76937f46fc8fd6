import { mkdirSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fixture } from "../../support.js";
import { RunningCommand, until, useRunningCommands } from "./running-command.js";

useRunningCommands();

const bilingual = fixture("bilingual.yaml");

function save(name: string, text: string): void {
  mkdirSync("policy", { recursive: true });
  writeFileSync(`policy/${name}.yaml`, text);
}

const languageLink = (html: string) => /<p class="language"><a href="([^"]+)"/.exec(html)?.[1];

test("each language has a page, and they link to each other and not to the web", async () => {
  save("x", bilingual);
  save("y", bilingual);
  const running = await RunningCommand.start(["preview"]);
  const pages = [
    ["/", "sv", "./en"],
    ["/en", "en", "./"],
    ["/2", "sv", "./2.en"],
    ["/2.en", "en", "./2"],
  ] as const;
  for (const [path, lang, other] of pages) {
    const { status, body } = await running.get(path);
    expect([path, status]).toEqual([path, 200]);
    expect(body).toMatch(new RegExp(`<html lang="${lang}"`));
    expect(languageLink(body)).toBe(other);
  }
  expect((await running.get("/3.en")).status).toBe(404);
  expect((await running.get("/sv")).status).toBe(404);
});

test("a page in a language that is taken away is in the one the policy is written in", async () => {
  save("x", bilingual);
  const running = await RunningCommand.start(["preview"]);
  const { versions } = await running.listen();
  const before = versions.length;
  save("x", fixture("clean.yaml"));
  await until(() => versions.length > before);
  const { status, body } = await running.get("/en");
  expect(status).toBe(200);
  expect(body).toMatch(/<html lang="sv"/);
  expect(languageLink(body)).toBeUndefined();
});

test("the findings stand beside their section in the translated page too", async () => {
  save(
    "x",
    bilingual.replace("name: { sv: Kontaktuppgifter, en: Contact details }", "name: Kontaktuppgifter"),
  );
  const running = await RunningCommand.start(["preview"]);
  const { body } = await running.get("/en");
  const section = body.split('<section id="categories"')[1]?.split("<section id=")[0] ?? "";
  expect(section).toContain("translation-missing");
});
