import { describe, expect, it } from "vitest";
import { parseText } from "./helpers.js";

const MISTAKES: readonly (readonly [string, string, RegExp, RegExp, number])[] = [
  [
    "semicolons in a list",
    "a:\n  b: [namn; adress; e-post]\n",
    /inte ”;”.* Skriv \[namn, adress, e-post\],/,
    /not ";".* Write \[namn, adress, e-post\],/,
    2,
  ],
  ["one semicolon among commas", "a: [b, c; d, e]\n", /Skriv \[c, d\],/, /Write \[c, d\],/, 1],
  ["bars in a list", "a: [b | c]\n", /inte ”\|”/, /not "\|"/, 1],
  ["a comma of another alphabet", "a: [b， c]\n", /inte ”，”/, /not "，"/, 1],
  ["lines in a list", "a: [\n  b c\n  d\n]\n", /inte radbrytning.* Skriv \[b c, d\],/, /not a line break/, 2],
  [
    "facts with equals signs",
    "a:\n  street = Storgatan 1\n  city = Exempelstad\nb: 1\n",
    /inte ”=”\. Skriv ”street: Storgatan 1”\. Samma fel finns på 1 rad till\.$/,
    /on 1 more line\.$/,
    2,
  ],
  ["one such fact", "a:\n  b：c\nd: 1\n", /inte ”：”/, /not "："/, 2],
  [
    "a list under a value",
    "a: none\n\n  - b c\n  - d\n",
    /Här börjar en lista, men ovanför står redan ett värde/,
    /A list starts here, but above it there is a value/,
    3,
  ],
  [
    "an item that is indented further",
    "a:\n  - b\n   - c\nd: 1\n",
    /indraget 3 blanksteg, men ska vara indraget 2 blanksteg/,
    /indented by 3 spaces, but should be indented by 2 spaces/,
    3,
  ],
  [
    "an item that is indented less than the next",
    "a:\n - b\n  - c\nd: 1\n",
    /indraget 1 blanksteg, men ska vara indraget 2 blanksteg.* nästa rad/,
    /indented by 1 spaces?, but should be indented by 2 spaces.* the next line/,
    2,
  ],
  ["an item in a list at the margin", "a:\n- b\n - c\n", /men ska inte vara indraget/, /should not be/, 3],
];

describe("what can be read, but as another thing than was meant", () => {
  it.each(MISTAKES)("is refused: %s", (_, text, sv, en, line) => {
    const { diagnostics } = parseText(text);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      { sv: expect.stringMatching(sv), en: expect.stringMatching(en) },
    ]);
    expect(diagnostics[0]?.range.start.line).toBe(line);
  });

  it.each([
    'a: ["b; c"]\n',
    "a:\n  - b; c\n",
    "a: b; c\n",
    "a: [b,\n  c d\n  e]\n",
    "a: [\n  a text that is broken because it fits no line\n  of this width\n  ]\n",
    "a: x = y\n",
    "a:\n  1 + 1 = 2\n",
    "a: |\n  b\n   - c\n",
    'a: "b\n  - c"\n',
    "a: b\n  c - d\n",
  ])("takes no offence at %j", (text) => {
    expect(parseText(text).diagnostics).toEqual([]);
  });
});
