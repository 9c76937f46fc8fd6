import { describe, expect, it } from "vitest";
import { seededCauses } from "./cause-mistakes.js";
import { judge } from "./causes-seeded.js";
import { parseText } from "./helpers.js";

describe("the cause of what cannot be read", () => {
  it("is named on its line, whatever the key, the depth and the line breaks", () => {
    const { kinds, missed } = judge(seededCauses(61));
    const counts = [...kinds.values()];
    const tried = counts.reduce((sum, count) => sum + count.tried, 0);
    expect(tried).toBeGreaterThan(25);
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
    ["a number sign in a list", "a: [b, c #1, d]\ne: 1\n", /kommentar mitt i listan.* Skriv "c #1"$/],
    ["a number sign in a group", "a: { b: c #1, d: e }\n", /kommentar mitt i listan.* Skriv b: "c #1"$/],
    [
      "a number sign in a text of several lines",
      "a: b c\n  d # 4\n  e f\ng: 1\n",
      /mitt i texten.* citattecken/,
    ],
    ["a number sign in a list of several lines", "a: [b,\n  c # 3,\n  d]\ne: 1\n", /mitt i texten/],
    ["braces round a list", "a: {b c, d}\ne: 1\n", /Skriv hakparenteser: \[b c, d\]$/],
    ["braces round one item", "a:\n  - {b}\ne: 1\n", /Skriv hakparenteser: \[b\]$/],
    [
      "an entry without its id",
      "purposes:\n  a:\n    name: x\n    legalBasis: consent\n    name: y\n    legalBasis: consent\n",
      /ett ändamål utan kortnamn.* nycklarna i ”a”.* indragen 2 blanksteg/,
    ],
    [
      "a heading lost after a list",
      "history:\n  - version: x\n    changes: y\n  name: z\n  organisationNumber: n\n",
      /skriv raden ”controller:” ovanför, helt utan indrag/,
    ],
    [
      "the odd line, not the one after it",
      "a:\n    b: 1\n  c: 2\n    d: 3\n",
      /indragen 2 blanksteg, men ska vara indragen 4 blanksteg, lika långt som ”b”/,
    ],
    ["a value with lines under it", "review: ja\n  cycle: P1Y\n", /Efter ”review:” står redan ja/],
    [
      "what is left of a conflict",
      "a: 1\n=======\nb: 2\n",
      /Raden ”=======” är kvar efter en konflikt i Git/,
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

it("does not take the bar that begins a text for a colon", () => {
  const { diagnostics } = parseText(
    "purposes:\n  a:\n    legitimateInterest |\n      Vi vill veta.\n    name: b\n",
  );
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]?.message.sv).not.toContain("inte ”|”");
});
