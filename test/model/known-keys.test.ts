import { expect, test } from "vitest";
import { isKnownKey, isTopKey } from "../../src/model/known-keys.js";

test.each([
  ["purposes", true, true],
  ["legalBasis", true, false],
  ["pleasure", false, false],
  ["constructor", false, false],
])("%s is a key: %s, and of the top level: %s", (word, known, top) => {
  expect(isKnownKey(word)).toBe(known);
  expect(isTopKey(word)).toBe(top);
});
