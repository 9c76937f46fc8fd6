import { describe, expect, it } from "vitest";
import { seededCauses } from "./cause-mistakes.js";
import { judge } from "./causes-seeded.js";
import { parseText } from "./helpers.js";

const { kinds, missed } = judge(seededCauses(29));

describe("the cause of what cannot be read", () => {
  it("is named on its line, whatever the key, the depth and the line breaks", () => {
    const counts = [...kinds.values()];
    const tried = counts.reduce((sum, count) => sum + count.tried, 0);
    expect(tried).toBeGreaterThan(60);
    expect(missed.length / tried, missed.join("\n")).toBeLessThanOrEqual(0.05);
  });

  it.each([
    ["a no-break space", "a:\n\u00a0 b: 1\n", /hårt mellanslag \(U\+00A0\)/],
    [
      "many of them, once",
      "a:\n\u00a0 b: 1\n\u00a0 c: 2\n\u00a0 d: 3\n",
      /Samma fel finns på 2 ställen till/,
    ],
    ["a bullet", "a:\n  • b\n  • c\nd: 1\n", /med ett vanligt bindestreck/],
    ["braces", "recipients: {}\n  x:\n    role: processor\n", /Efter ”recipients:” står redan \{\}/],
    [
      "a heading that was lost",
      "title: x\n  orders:\n    legalBasis: contract\n",
      /skriv raden ”purposes:” ovanför/,
    ],
    [
      "an address without its heading",
      "controller:\n  name: x\n    street: y\n    city: z\n",
      /”address:” ovanför, indragen 2/,
    ],
    ["typographic quotes", "a: ”b: c”\n", /Skriv raka citattecken/],
    [
      "two conflicts",
      "<<<<<<< a\nx: 1\n=======\nx: 2\n>>>>>>> b\ny: 1\n<<<<<<< a\n=======\n>>>>>>> b\n",
      /rad 1–9, 2 konflikter/,
    ],
    [
      "one space",
      "a:\n  b: 1\n c: 2\n",
      /indragen 1 blanksteg, men ska vara indragen 2 blanksteg, lika långt som ”b”/,
    ],
  ])("tells of %s", (_, text, message) => {
    for (const lineBreaks of [text, text.replaceAll("\n", "\r\n")]) {
      const { diagnostics } = parseText(lineBreaks);
      expect(diagnostics.map(({ message: { sv } }) => sv)).toEqual([expect.stringMatching(message)]);
    }
  });

  it("is not guessed at where the text cannot be read without it either", () => {
    const [first] = parseText("a: [1\n\u00a0 b: 1\n").diagnostics;
    expect(first?.message.sv).toMatch(/Parentesen/);
  });
});
