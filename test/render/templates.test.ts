import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Policy } from "../../src/model/policy.generated.js";
import { plan } from "../../src/render/plan.js";
import { templatesOf } from "../../src/render/templates.js";
import { wordsOf } from "../../src/render/words.js";
import { checkText, fixture } from "../support.js";
import { merge, pathsOf, readTemplate, type Shape, shapeOf } from "./shape.js";

const root = new URL("../../templates/", import.meta.url);
const languages = readdirSync(root, { withFileTypes: true }).flatMap((each) =>
  each.isDirectory() ? [each.name] : [],
);

interface Folder {
  readonly sections: readonly string[];
  readonly parts: ReadonlyMap<string, string>;
  read(name: string): string;
}

function folderOf(language: string): Folder {
  const folder = new URL(`${language}/`, root);
  const read = (name: string) => readFileSync(new URL(name, folder), "utf8");
  return {
    read,
    sections: readdirSync(folder).filter((name) => name.endsWith(".md.hbs")),
    parts: new Map(
      readdirSync(new URL("parts/", folder)).map((name) => [name.replace(".hbs", ""), read(`parts/${name}`)]),
    ),
  };
}

const { policy } = await checkText(fixture("full.yaml"));

async function viewsIn(language: string): Promise<Map<string, Shape>> {
  const whole = { policy: policy as Policy, words: wordsOf((await templatesOf(language)).words) };
  const part = { ...whole, part: { audience: "patienter", wholeFile: "policy.html" } };
  // Where the time is decided for one purpose only, the first layer says it outright.
  const { booking, recruitment } = whole.policy.purposes;
  const few = { ...whole, policy: { ...whole.policy, purposes: { booking, recruitment } } as Policy };
  const views = new Map<string, Shape>();
  for (const each of [...plan(whole), ...plan(part), ...plan(few)]) {
    const shape = shapeOf(each.view);
    const known = views.get(each.template);
    views.set(each.template, known ? merge(known, shape) : shape);
  }
  return views;
}

const cases = await Promise.all(
  languages.map(async (language) => [language, folderOf(language), await viewsIn(language)] as const),
);

describe.each(cases)("%s", (_, { sections, parts, read }, views) => {
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
});

// A sentence that is missing in one language, or cites another article, is a notice that says something else.
describe("the languages say the same", () => {
  const [, swedish, views] = cases.find(([language]) => language === "sv") as (typeof cases)[number];
  const others = cases.filter(([language]) => language !== "sv");

  describe.each(others)("%s", (language, folder) => {
    test("has the same templates, parts and words", async () => {
      expect(folder.sections).toEqual(swedish.sections);
      expect([...folder.parts.keys()]).toEqual([...swedish.parts.keys()]);
      const keysOf = (json: string) => pathsOf(shapeOf(JSON.parse(json))).filter(neverNull);
      expect(keysOf(folder.read("words.json"))).toEqual(keysOf(swedish.read("words.json")));
      const [own, theirs] = [(await templatesOf(language)).words, (await templatesOf("sv")).words];
      expect(Object.keys(own.countries)).toEqual(Object.keys(theirs.countries));
    });

    test.each([...views])("%s reads the same of the view", (name, view) => {
      const readBy = (each: Folder) => [...readTemplate(each.read(`${name}.md.hbs`), view, each.parts).read];
      expect(readBy(folder).sort()).toEqual(readBy(swedish).sort());
    });

    test.each([...swedish.sections, ...[...swedish.parts.keys()].map((name) => `parts/${name}.hbs`)])(
      "%s cites the same articles and leads to the same sections",
      (name) => {
        expect(citedIn(folder.read(name))).toEqual(citedIn(swedish.read(name)));
      },
    );
  });
});

// What one language needs and another does without.
const neverNull = (path: string) => !/^(?:article|homeCountry)/.test(path);

/** Articles as `6.1.f`, whether they are written `artikel 6.1 f` or `Article 6(1)(f)`; and links to sections. */
function citedIn(template: string): string[] {
  const articles = [
    ...template.matchAll(/arti(?:kel|cle) (\d+)(?:[.(](\d+)\)?)?(?: ([a-z])\b|\(([a-z])\))?/gi),
  ];
  const links = [...template.matchAll(/\]\(([^)]+)\)/g)];
  return [
    ...articles.map(([, number, paragraph, letter, point]) =>
      [number, paragraph, letter ?? point].filter(Boolean).join("."),
    ),
    ...links.map(([, destination]) => destination as string),
  ].sort();
}

test("a path that is misspelt in a condition is found", () => {
  const parts = new Map<string, string>();
  const view = shapeOf({ name: "x", list: [{ a: "b" }] });
  expect(readTemplate("{{#if nmae}}x{{/if}}", view, parts).unknown).toEqual(["nmae"]);
  expect(readTemplate("{{#each list}}{{b}}{{/each}}", view, parts).unknown).toEqual(["list[].b"]);
  expect(readTemplate("{{#each lits}}{{/each}}", view, parts).unknown).toContain("lits");
  expect(readTemplate("{{list}}", view, parts).unknown).toHaveLength(1);
});

test("articles are told apart", () => {
  expect(citedIn("(artikel 6.1 f) (artikel 15) artikel 49.1 a")).toEqual(["15", "49.1.a", "6.1.f"]);
  expect(citedIn("(Article 6(1)(f)) (Article 15) Article 49(1)(a)")).toEqual(["15", "49.1.a", "6.1.f"]);
});
