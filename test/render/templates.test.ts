import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Policy } from "../../src/model/policy.generated.js";
import { plan } from "../../src/render/plan.js";
import { words } from "../../src/render/templates/sv.generated.js";
import { wordsOf } from "../../src/render/words.js";
import { checkText, fixture } from "../support.js";
import { merge, pathsOf, readTemplate, type Shape, shapeOf } from "./shape.js";

const folder = new URL("../../templates/sv/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), "utf8");
const sections = readdirSync(folder).filter((name) => name.endsWith(".md.hbs"));
const parts = new Map(
  readdirSync(new URL("parts/", folder)).map((name) => [name.replace(".hbs", ""), read(`parts/${name}`)]),
);

const { policy } = await checkText(fixture("full.yaml"));
const views = new Map<string, Shape>();
const whole = { policy: policy as Policy, words: wordsOf(words) };
const part = { ...whole, part: { audience: "patienter", wholeFile: "policy.html" } };
// Where the time is decided for one purpose only, the first layer says it outright.
const { booking, recruitment } = whole.policy.purposes;
const few = { ...whole, policy: { ...whole.policy, purposes: { booking, recruitment } } as Policy };
for (const each of [...plan(whole), ...plan(part), ...plan(few)]) {
  const shape = shapeOf(each.view);
  const known = views.get(each.template);
  views.set(each.template, known ? merge(known, shape) : shape);
}

describe.each(sections.map((file) => [file.replace(".md.hbs", ""), file] as const))("%s", (name, file) => {
  const view = views.get(name);

  test("is used", () => expect(view).toBeDefined());

  test("reads only what the view has", () => {
    expect(readTemplate(read(file), view as Shape, parts).unknown).toEqual([]);
  });

  test("leaves nothing of the view unsaid", () => {
    const { read: used } = readTemplate(read(file), view as Shape, parts);
    expect(pathsOf(view as Shape).filter((path) => !used.has(path))).toEqual([]);
  });

  test("starts with its heading", () => expect(read(file)).toMatch(/^# \S/));
});

test("every section has a template", () => {
  expect([...views.keys()].filter((name) => !sections.includes(`${name}.md.hbs`))).toEqual([]);
});

test("a path that is misspelt in a condition is found", () => {
  const view = shapeOf({ name: "x", list: [{ a: "b" }] });
  expect(readTemplate("{{#if nmae}}x{{/if}}", view, parts).unknown).toEqual(["nmae"]);
  expect(readTemplate("{{#each list}}{{b}}{{/each}}", view, parts).unknown).toEqual(["list[].b"]);
  expect(readTemplate("{{#each lits}}{{/each}}", view, parts).unknown).toContain("lits");
  expect(readTemplate("{{list}}", view, parts).unknown).toHaveLength(1);
});
