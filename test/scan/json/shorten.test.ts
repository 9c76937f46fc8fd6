import fc from "fast-check";
import { expect, test } from "vitest";
import { shortenStrings } from "../../../src/scan/json/shorten.js";

function shortened(text: string, limit: number, step: number): string {
  const bytes = new TextEncoder().encode(text);
  const parts: Uint8Array[] = [];
  const write = shortenStrings(limit, (part) => parts.push(part.slice()));
  for (let at = 0; at < bytes.length; at += step) write(bytes.subarray(at, at + step));
  return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(parts));
}

test("what is short is passed on as it is", () => {
  const text = JSON.stringify({ 'a\\"b': ["å\u2028", 'x"', -1.5e3, null, "\\"] });
  for (const step of [1, 2, 3, 100]) expect(shortened(text, 10, step)).toBe(text);
});

test("any JSON is still JSON, of the same shape, and each string begins as it did", () => {
  fc.assert(
    fc.property(
      fc.json({ stringUnit: "binary" }),
      fc.integer({ min: 0, max: 20 }),
      fc.integer({ min: 1, max: 9 }),
      (text, limit, step) => {
        const strings = (json: string) => {
          const found: string[] = [];
          JSON.parse(json, (_, value) => {
            if (typeof value === "string") found.push(value);
            return value;
          });
          return found;
        };
        const short = shortened(text, limit, step);
        // Keys that begin alike become one, so that only lists of strings can be compared one by one.
        expect(() => JSON.parse(short)).not.toThrow();
        if (!text.includes("{")) {
          const [before, after] = [strings(text), strings(short)];
          expect(after).toHaveLength(before.length);
          for (const [index, each] of after.entries())
            expect(before[index]?.startsWith(each.replace(/[\ud800-\udfff]$/, ""))).toBe(true);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test("however escapes are placed, a cut leaves them whole", () => {
  for (let shift = 0; shift < 8; shift++) {
    const text = JSON.stringify(["x".repeat(shift) + '\u0001"\\😀å'.repeat(20)]).replaceAll(
      "😀",
      "\\ud83d\\ude00",
    );
    for (let limit = 0; limit < 40; limit++)
      expect(() => JSON.parse(shortened(text, limit, 3))).not.toThrow();
  }
});
