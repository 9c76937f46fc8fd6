import { basename, join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { isPlainName } from "../../src/io/file-name.js";
import { cases } from "../depth.js";

it("accepts no name that leads out of its folder", () => {
  const anything = fc.string({ unit: fc.constantFrom(..."./\\:aÅ \0\n-") });
  const name = fc.oneof(anything, fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));
  fc.assert(
    fc.property(name, (text) => {
      fc.pre(isPlainName(text));
      expect(join("folder", text)).toBe(`folder/${text}`);
      expect(basename(text)).toBe(text);
      expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}/\\:]|^\./u);
    }),
    { numRuns: cases(30, 20_000) },
  );
});
