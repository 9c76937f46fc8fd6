import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { editionOf } from "../../../src/model/edition.js";
import type { Policy } from "../../../src/model/policy.generated.js";
import { type RenderOptions, render } from "../../../src/render/render.js";
import type { OwnTemplates } from "../../../src/render/templates.js";
import { checkText, fixture } from "../../support.js";
import { check } from "./check.js";

const all: RenderOptions = { fragment: { idPrefix: "x-" }, json: true, frontMatter: "hugo" };

function filesOf(language: string): Record<string, string> {
  const folder = `templates/${language}`;
  const names = [
    ...readdirSync(folder).filter((name) => name.endsWith(".hbs")),
    ...readdirSync(`${folder}/parts`).map((name) => `parts/${name}`),
    "words.json",
  ];
  return Object.fromEntries(
    names.map((name) => [`${language}/${name}`, readFileSync(`${folder}/${name}`, "utf8")]),
  );
}

const ours = filesOf("sv");
const parts = Object.fromEntries(Object.entries(ours).filter(([path]) => path.includes("/parts/")));
const sections = Object.fromEntries(Object.entries(ours).filter(([path]) => path.endsWith(".md.hbs")));

let full: Policy;
beforeAll(async () => {
  full = (await checkText(fixture("full.yaml"))).policy as Policy;
});

test.each([
  ["all", ours],
  ["the sections", sections],
  ["the parts", parts],
] as const)("copies of %s of ours are clean and make the same pages", async (_, files) => {
  const { templates, errors, warnings } = await check(files);
  expect([errors, warnings]).toEqual([[], []]);
  for (const name of [
    "full.yaml",
    "clean.yaml",
    ...readdirSync("test/fixtures/clean").map((each) => `clean/${each}`),
  ]) {
    const { policy } = await checkText(fixture(name));
    expect(await render(policy as Policy, { ...all, templates })).toEqual(
      await render(policy as Policy, all),
    );
  }
});

test("copies of the English ones too", async () => {
  const { templates, errors, warnings } = await check(filesOf("en"));
  expect([errors, warnings]).toEqual([[], []]);
  const english = editionOf(parse(fixture("bilingual.yaml")), "en");
  expect(await render(english, { ...all, templates })).toEqual(await render(english, all));
});

test("line breaks of Windows make no difference", async () => {
  const files = Object.entries(ours).map(([path, text]) => [path, text.replaceAll("\n", "\r\n")] as const);
  const { templates, errors } = await check(Object.fromEntries(files));
  expect(errors).toEqual([]);
  expect(await render(full, { ...all, templates })).toEqual(await render(full, all));
});

test("only what the user has is replaced, in its own language", async () => {
  const own: OwnTemplates = (
    await check({
      "sv/contact.md.hbs": "# Hör av dig\n\n{{contact}}\n",
      "sv/words.json": '{"frame":{"top":"Upp"}}',
    })
  ).templates;
  const [before, after] = [(await render(full)).markdown, (await render(full, { templates: own })).markdown];
  expect(after).toContain("### Hör av dig");
  const rest = (text: string) => text.split(/^### (?:Kontakta oss|Hör av dig)$/m)[0];
  expect(rest(after)).toBe(rest(before));
  expect((await render(full, { templates: own })).html).toContain(">Upp</a>");
  expect((await render(full, { templates: { en: own.sv as OwnTemplates[string] } })).markdown).toBe(before);
});
