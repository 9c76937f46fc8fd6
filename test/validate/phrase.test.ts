import { describe, expect, test } from "vitest";
import { quoted } from "../../src/validate/phrase.js";

describe("a value in a message", () => {
  test("of 60 characters is whole, and of 61 is cut to 58", () => {
    expect(quoted("x".repeat(60)).en).toBe(`"${"x".repeat(60)}"`);
    expect(quoted("x".repeat(61))).toEqual({ sv: `”${"x".repeat(57)}…”`, en: `"${"x".repeat(57)}…"` });
  });

  test("is as it was written, where that is known", () => {
    expect(quoted(8, "010").sv).toBe("”010”");
    expect(quoted(8).sv).toBe("”8”");
    expect(quoted({ a: [1, null] }).en).toBe('"{ a: [1, null] }"');
    expect(quoted(undefined).en).toBe('""');
  });
});
