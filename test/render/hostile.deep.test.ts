import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { oneLine } from "../../src/render/escape.js";
import { render } from "../../src/render/render.js";
import { validate } from "../../src/validate/validate.js";
import { cases, some } from "../depth.js";
import { decoded, freeTexts, fullPolicy, structure, withTexts } from "./full-policy.js";
import { ATTACKS, INNOCENT } from "./strings.js";

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
    some([...ATTACKS, ...INNOCENT], 25)
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
      { numRuns: cases(5, 250) },
    );
  }, 600_000);
});

test.each(some(freeTexts, 17).map((path) => [path.join("."), path] as const))(
  "%s is shown, as text",
  async (_, path) => {
    const mark = "<img src=x onerror=alert(1)>[x](javascript:alert(1)){{7*7}}";
    const { html, markdown } = await render(withTexts([path], mark));
    expect(html).not.toContain("<img");
    expect(html).not.toMatch(/href="javascript/i);
    const unpublished = /^(?:review\.log|history\.\d+\.incomplete)/.test(path.join("."));
    if (unpublished || toldByDescription(path)) return;
    expect(decoded(html)).toContain(mark.slice(1));
    // The frame has it, and Markdown has no frame.
    if (path.join(".") !== "controller.shortName") expect(markdown).toContain("\\<img");
  },
);

// A group that the reader is spoken to as (`dig som söker vård`) needs no name.
function toldByDescription([group, id, key]: readonly string[]): boolean {
  return (
    group === "dataSubjects" &&
    key === "name" &&
    /^du /.test(fullPolicy.dataSubjects[id as string]?.description ?? "")
  );
}

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
