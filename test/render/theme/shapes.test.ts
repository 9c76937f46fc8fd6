import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { wordsOf } from "../../../src/render/lexicon.js";
import { plan } from "../../../src/render/plan.js";
import { templatesOf } from "../../../src/render/templates.js";
import type { Shape } from "../../../src/render/theme/templates/shape.js";
import { sections } from "../../../src/render/theme/templates/shapes.generated.js";

const words = wordsOf((await templatesOf("sv")).words);
const clean = readdirSync("test/fixtures/clean").map((name) => `clean/${name}`);

test.each(["full.yaml", "clean.yaml", ...clean])("the views of %s have the shapes of their types", (name) => {
  const policy = parse(readFileSync(`test/fixtures/${name}`, "utf8"));
  for (const { template, view } of plan({ policy, words }))
    expect(differences(view, sections[template], template)).toEqual([]);
});

test("a value that may be absent is one that a template has to ask for", () => {
  // No fixture has a processor agreement whose essence is published.
  expect(sections["recipients-processors"]).toMatchObject({
    keys: {
      agreements: { kind: "flag" },
      recipients: { items: { keys: { essence: { kind: "text", maybe: true } } } },
    },
  });
  expect(sections["recipients-controllers"]).not.toHaveProperty("keys.agreements");
});

function differences(value: unknown, shape: Shape | undefined, at: string): string[] {
  if (shape === undefined) return [`${at} is unknown`];
  if (value === null) return shape.maybe ? [] : [`${at} is null`];
  if (shape.kind === "list" && Array.isArray(value))
    return value.flatMap((each) => differences(each, shape.items, `${at}[]`));
  if (shape.kind === "object" && typeof value === "object" && !Array.isArray(value)) {
    const own = value as Readonly<Record<string, unknown>>;
    return [...new Set([...Object.keys(own), ...Object.keys(shape.keys)])].flatMap((key) =>
      Object.hasOwn(own, key)
        ? differences(own[key], shape.keys[key], `${at}.${key}`)
        : [`${at}.${key} is absent`],
    );
  }
  const kind = { string: "text", boolean: "flag" }[typeof value as string];
  return kind === shape.kind ? [] : [`${at} is no ${shape.kind}`];
}
