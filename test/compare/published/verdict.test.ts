import { expect, test } from "vitest";
import type { Marks } from "../../../src/compare/published/marks.js";
import { isComparable, verdictOf } from "../../../src/compare/published/verdict.js";

const fingerprint = `sha256:${"a".repeat(64)}`;
const other = `sha256:${"b".repeat(64)}`;
const expected = { version: "1.10.0", fingerprint, language: "sv" };
const none: Marks = { versions: [], fingerprints: [], languages: [], login: false };
const changed = [{ section: "", expected: "a", found: "b" }] as never;

test.each([
  ["the same text and marks", 1, [], { versions: ["1.10.0"], fingerprints: [fingerprint] }, "same"],
  ["the same text without marks", 1, [], {}, "same"],
  ["another text of the same version", 0.98, changed, { fingerprints: [fingerprint] }, "altered"],
  ["too many changes to name", 0.4, undefined, {}, "altered"],
  ["another fingerprint, though the text is the same", 1, [], { fingerprints: [other] }, "stale"],
  ["an older version, number by number", 1, [], { versions: ["1.9.0"] }, "stale"],
  ["a version that is not released", 1, [], { versions: ["1.11.0"] }, "wrong-version"],
  ["a fifth of the notice, and no mark", 0.2, changed, {}, "not-compared"],
  ["hardly a word, but the notice's mark", 0.01, changed, { fingerprints: [fingerprint] }, "altered"],
] as const)("%s: coverage %d", (_, coverage, passages, marks, verdict) => {
  const page = { coverage, passages, marks: { ...none, ...marks }, hidden: [], textLength: 1000 };
  expect(verdictOf(page, expected)).toBe(verdict);
});

test("three tenths of the text make a page one to compare", () => {
  expect([0.29, 0.3].map((coverage) => isComparable({ coverage }))).toEqual([false, true]);
});
