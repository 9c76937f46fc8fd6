import fc from "fast-check";
import { expect, test } from "vitest";
import { readability } from "../../src/lint/facts/lix.js";
import { cases } from "../depth.js";

test("LIX is between the shortest and the hardest there can be", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary", maxLength: 200 }), { maxLength: 5 }), (texts) => {
      const { lix, words } = readability(texts);
      expect(Number.isFinite(lix)).toBe(true);
      expect(lix).toBeLessThanOrEqual(words + 100);
    }),
    { numRuns: cases(50, 5000) },
  );
});
