import { readdirSync, readFileSync } from "node:fs";
import Handlebars from "handlebars";
import { describe, expect, test } from "vitest";
import type { Policy } from "../../src/model/policy.generated.js";
import { wordsOf } from "../../src/render/lexicon.js";
import { plan } from "../../src/render/plan.js";
import { templatesOf } from "../../src/render/templates.js";
import { checkPaths, type KnownPart } from "../../src/render/theme/templates/check-paths.js";
import { pathsOf, type Shape } from "../../src/render/theme/templates/shape.js";
import { parts, sections as views } from "../../src/render/theme/templates/shapes.generated.js";
import { checkText, fixture } from "../support.js";

const root = new URL("../../templates/", import.meta.url);
const languages = readdirSync(root, { withFileTypes: true }).flatMap((each) =>
  each.isDirectory() ? [each.name] : [],
);

type PartOfOurs = KnownPart & { shape: Shape };

interface Folder {
  readonly language: string;
  readonly sections: readonly string[];
  readonly parts: readonly string[];
  readonly known: Readonly<Record<string, PartOfOurs>>;
  read(name: string): string;
}

function folderOf(language: string): Folder {
  const folder = new URL(`${language}/`, root);
  return {
    language,
    read: (name) => readFileSync(new URL(name, folder), "utf8"),
    sections: readdirSync(folder).filter((name) => name.endsWith(".md.hbs")),
    parts: readdirSync(new URL("parts/", folder)).map((name) => name.replace(".hbs", "")),
    known: parts[language] as Record<string, PartOfOurs>,
  };
}

const reading = (folder: Folder, name: string, view: Shape) =>
  checkPaths(Handlebars.parse(folder.read(name)), view, folder.known);

const folders = languages.map(folderOf);

describe.each(folders)("$language", (folder) => {
  describe.each(folder.sections.map((file) => [file.replace(".md.hbs", ""), file]))("%s", (name, file) => {
    const view = views[name as string] as Shape;

    test("is used", () => expect(view).toBeDefined());

    test("reads only what the view has, and asks for what may be missing", () => {
      expect(reading(folder, file as string, view).problems).toEqual([]);
    });

    test("leaves nothing of the view unsaid", () => {
      const { read: used } = reading(folder, file as string, view);
      expect(pathsOf(view).filter((path) => !used.has(path))).toEqual([]);
    });

    test("starts with its heading", () => expect(folder.read(file as string)).toMatch(/^# \S/));
  });

  test("every section has a template", () => {
    expect(Object.keys(views).filter((name) => !folder.sections.includes(`${name}.md.hbs`))).toEqual([]);
  });

  test.each(folder.parts)("part %s reads what it is given wherever it is called, and all of it", (name) => {
    const { shape, reads } = folder.known[name] as PartOfOurs;
    const { problems, read: used } = reading(folder, `parts/${name}.hbs`, shape);
    expect(problems).toEqual([]);
    expect([...used].sort()).toEqual([...reads].sort());
    expect(pathsOf(shape).filter((path) => !used.has(path))).toEqual([]);
  });

  test("the views of the richest policy have no key that the checks do not know", async () => {
    const { policy } = await checkText(fixture("full.yaml"));
    const words = wordsOf((await templatesOf(folder.language)).words);
    for (const { template, view } of plan({ policy: policy as Policy, words })) {
      const shape = views[template] as Shape & { kind: "object" };
      expect([template, ...Object.keys(view).sort()]).toEqual([template, ...Object.keys(shape.keys).sort()]);
    }
  });
});

// A sentence that is missing in one language, or cites another article, is a notice that says something else.
describe("the languages say the same", () => {
  const swedish = folders.find(({ language }) => language === "sv") as Folder;
  const others = folders.filter(({ language }) => language !== "sv");

  describe.each(others)("$language", (folder) => {
    test("has the same templates, parts and words", async () => {
      expect(folder.sections).toEqual(swedish.sections);
      expect(folder.parts).toEqual(swedish.parts);
      expect(wordKeys(folder)).toEqual(wordKeys(swedish));
      const [own, theirs] = [(await templatesOf(folder.language)).words, (await templatesOf("sv")).words];
      expect(Object.keys(own.countries)).toEqual(Object.keys(theirs.countries));
    });

    test.each(Object.entries(views))("%s reads the same of the view", (name, view) => {
      const readBy = (each: Folder) => [...reading(each, `${name}.md.hbs`, view).read].sort();
      expect(readBy(folder)).toEqual(readBy(swedish));
    });

    test.each([...swedish.sections, ...swedish.parts.map((name) => `parts/${name}.hbs`)])(
      "%s cites the same articles and leads to the same sections",
      (name) => {
        expect(citedIn(folder.read(name))).toEqual(citedIn(swedish.read(name)));
      },
    );
  });
});

/** The paths of everything in a language's words, but for what one language needs and another does without. */
function wordKeys(folder: Folder): string[] {
  const pathsIn = (value: unknown, at: string): string[] =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.entries(value).flatMap(([key, each]) => pathsIn(each, `${at}.${key}`))
      : [at];
  return pathsIn(JSON.parse(folder.read("words.json")), "").filter(
    (path) => !/^\.(?:article|homeCountry)/.test(path),
  );
}

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

test("articles are told apart", () => {
  expect(citedIn("(artikel 6.1 f) (artikel 15) artikel 49.1 a")).toEqual(["15", "49.1.a", "6.1.f"]);
  expect(citedIn("(Article 6(1)(f)) (Article 15) Article 49(1)(a)")).toEqual(["15", "49.1.a", "6.1.f"]);
});
