import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import type { Policy } from "../../src/model/policy.generated.js";
import { oneLine } from "../../src/render/escape.js";
import { render } from "../../src/render/render.js";
import { schema } from "../../src/validate/schema.generated.js";
import { describe as describeNode } from "../../src/validate/schema-node.js";
import { validate } from "../../src/validate/validate.js";
import { fixture } from "../support.js";
import { ATTACKS, INNOCENT } from "./strings.js";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const full = parseYaml(fixture("full.yaml")) as Json;

/** Every path of the full policy whose value may be any text. */
const freeTexts: string[][] = [];
(function walk(value: Json, path: string[]) {
  if (typeof value === "string" && describeNode(schema, path).$ref === "#/$defs/text") freeTexts.push(path);
  else if (typeof value === "object" && value !== null)
    for (const [key, each] of Object.entries(value)) walk(each as Json, [...path, key]);
})(full, []);

function withTexts(paths: readonly string[][], text: string): Policy {
  const copy = structuredClone(full);
  for (const path of paths) {
    const parent = path
      .slice(0, -1)
      .reduce<Json>((at, key) => (at as { [key: string]: Json })[key] as Json, copy);
    (parent as { [key: string]: Json })[path.at(-1) as string] = text;
  }
  return copy as unknown as Policy;
}

/** Elements with their attributes, in order, but for those that carry the value as text or tell how long it is. */
const structure = (html: string) =>
  [...html.replace(/ (?:data-label|content|class)="[^"]*"/g, "").matchAll(/<[^>]*>/g)]
    .map(([tag]) => tag)
    .join("\n");

const decoded = (html: string) =>
  html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&#x27;", "'")
    .replaceAll("&#x60;", "`")
    .replaceAll("&#x3D;", "=")
    .replaceAll("&amp;", "&");

test("there are free texts to try", () => expect(freeTexts.length).toBeGreaterThan(100));

const harmless = structure((await render(withTexts(freeTexts, "Ord"))).html);

async function expectLiteral(text: string) {
  const { html } = await render(withTexts(freeTexts, text));
  expect(structure(html)).toBe(harmless);
  const shown = oneLine(text);
  // Names may get another first letter's case in running text, and a full stop may close the sentence.
  expect(decoded(html)).toContain(shown.slice(1));
}

describe("any text in every free text comes out as itself", () => {
  test.each(
    [...ATTACKS, ...INNOCENT]
      .filter((text) => /\S/.test(text) && oneLine(text) !== "")
      .map((text) => [JSON.stringify(text), text]),
  )("%s", async (_, text) => {
    await expectLiteral(text as string);
  });

  test("arbitrary strings", async () => {
    const alphabet = fc.constantFrom(..."<>&\"'`*_[](){}#|~!\\/:.@-+=1a ÅÖ\n\t\u001b\u202e\u0000");
    const strings = fc.oneof(
      fc.string({ unit: "binary", minLength: 1, maxLength: 40 }),
      fc.string({ unit: alphabet, minLength: 1, maxLength: 40 }),
    );
    await fc.assert(
      fc.asyncProperty(
        strings.filter((text) => oneLine(text) !== ""),
        expectLiteral,
      ),
      { numRuns: 60 },
    );
  }, 60_000);
});

test.each(freeTexts.map((path) => [path.join("."), path] as const))(
  "%s is shown, as text",
  async (_, path) => {
    const mark = "<img src=x onerror=alert(1)>[x](javascript:alert(1)){{7*7}}";
    const { html, markdown } = await render(withTexts([path], mark));
    expect(html).not.toContain("<img");
    expect(html).not.toMatch(/href="javascript/i);
    const unpublished = path.join(".").startsWith("review.log");
    if (unpublished) return;
    expect(decoded(html)).toContain(mark.slice(1));
    expect(markdown).toContain("\\<img");
  },
);

test("the texts put in are allowed by the schema", async () => {
  const { policy } = await validate({
    file: "",
    text: "",
    data: withTexts(freeTexts, "<script>"),
    places: new Map(),
    plain: new Map(),
    comments: [],
    lineStarts: [0],
  });
  expect(policy).toBeDefined();
});
