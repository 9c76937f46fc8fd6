import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { quoteLike } from "../../src/lint/quote.js";
import { applyEdits } from "../../src/revise/apply-edits.js";
import { difference } from "../../src/revise/difference.js";

describe("applyEdits", () => {
  test("edits in any order, and leaves what overlaps for later", () => {
    const edits = [
      { start: 6, end: 11, text: "världen" },
      { start: 0, end: 5, text: "Hej" },
      { start: 4, end: 7, text: "?" },
    ];
    const { text, left } = applyEdits("Hello world!", edits);
    expect(text).toBe("Hej världen!");
    expect(left).toEqual([{ start: 4, end: 7, text: "?" }]);
  });

  test("an insertion goes before what replaces the text at its place", () => {
    const edits = [
      { start: 1, end: 2, text: "X" },
      { start: 1, end: 1, text: "-" },
    ];
    expect(applyEdits("abc", edits)).toEqual({ text: "a-Xc", left: [] });
  });

  test("insertions at one place are all made", () => {
    const { text, left } = applyEdits("ab", [
      { start: 1, end: 1, text: "x" },
      { start: 1, end: 1, text: "y" },
    ]);
    expect([text, left]).toEqual(["axyb", []]);
  });

  test.each([
    [3, 2],
    [-1, 1],
    [0, 9],
  ])("an edit from %i to %i of three characters is left", (start, end) => {
    expect(applyEdits("abc", [{ start, end, text: "x" }])).toEqual({
      text: "abc",
      left: [{ start, end, text: "x" }],
    });
  });

  test("what no edit covers is untouched, whatever the text and the edits", () => {
    const edit = fc.record({ start: fc.nat(60), end: fc.nat(60), text: fc.string({ maxLength: 5 }) });
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.array(edit, { maxLength: 6 }), (text, edits) => {
        const { text: revised, left } = applyEdits(text, edits);
        const made = edits.filter((each) => !left.includes(each));
        const removed = made.reduce((sum, { start, end }) => sum + end - start, 0);
        const added = made.reduce((sum, each) => sum + each.text.length, 0);
        expect(revised.length).toBe(text.length - removed + added);
        const covered = new Set(
          made.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
        );
        const kept = [...text.split("")].filter((_, at) => !covered.has(at)).join("");
        let at = 0;
        for (const unit of revised.split("")) if (unit === kept[at]) at++;
        expect(at).toBe(kept.length);
      }),
    );
  });
});

describe("quoteLike", () => {
  test.each([
    ["plain", "EU/EES", "EU/EES"],
    ["'single'", "it's", "'it''s'"],
    ['"double"', 'say "x"', '"say \\"x\\""'],
    ["|\n  block", "two: words", '"two: words"'],
    [">-\n  folded", "# text", '"# text"'],
  ])("%j becomes %j as %j", (old, value, expected) => {
    const written = quoteLike(old, value);
    expect(written).toBe(expected);
    expect(parseYaml(`key: ${written}`)).toEqual({ key: value });
  });
});

test("a difference names the file, and there is none where nothing changed", () => {
  expect(difference("p.yaml", "a: 1\nb: 2\n", "a: 1\nb: 3\n")).toBe(
    "--- p.yaml\n+++ p.yaml\n@@ -1,2 +1,2 @@\n a: 1\n-b: 2\n+b: 3\n",
  );
  expect(difference("p.yaml", "a", "a")).toBe("");
  expect(difference("p.yaml", "x\n====\n", "y\n====\n")).toContain("\n ====\n");
});

test("a difference has three lines of context on either side", () => {
  const lines = Array.from({ length: 20 }, (_, index) => `key${index}: value`);
  const before = `${lines.join("\n")}\n`;
  const after = before.replace("key10: value", "key10: other");
  const changed = difference("x.yaml", before, after).split("\n");
  expect(changed.filter((line) => line.startsWith(" "))).toEqual(
    [7, 8, 9, 11, 12, 13].map((index) => ` key${index}: value`),
  );
});
