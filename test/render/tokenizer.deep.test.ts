import fc from "fast-check";
import { Marked } from "marked";
import { expect, test } from "vitest";
import { tokenizer } from "../../src/render/tokenizer.js";
import { cases } from "../depth.js";

// Our short cuts must find what marked finds without them, down to every token. Bars are not among what is put together
// at random: where a row of dashes has more columns than the line above, marked joins paragraphs only without short cuts.
const own = new Marked({ gfm: true, tokenizer });
const plain = new Marked({ gfm: true });

const pieces = ["**", "*", "_", "a", "Ö", "7", " ", "\n", "\n\n", ".", "?", "-", "\\", "`", "#", "<", ">"];
const words = [
  "ord",
  "**Vem?**",
  "**a b**",
  "*a: b:*",
  "[",
  "](#x)",
  "[**a**](#x)",
  "[b](#x)",
  "*a [b](#x).*",
  "–",
  "www.example.se",
  "~~",
  "&amp;",
  "  \n",
];

test.each([
  "**Vem frågar?** Vi.",
  "*Ändamål, grund*\n\n**Grund:** nej, ***båda*** och *en*.",
  "**Ett**, **två** och **tre**",
  "a **b**c",
  "***a** b*",
  "`**a**`",
  "**a**\nb\n\nc",
  "*Ändamål. Där det står – [läser du mer](#gaps).*\n\n| a |\n| - |\n| b |",
  "**a [b](#x)**.",
  "*a [b*](#x) c*",
  "*a [b](#x*) c*",
  "*a [b](#x)](#y) c*",
  "a\n| - |\nb",
  "| a |\n| - |\n| b |",
  "a\n:-\nb",
])("%j is read as marked reads it", (markdown) => {
  expect(own.lexer(markdown)).toEqual(plain.lexer(markdown));
});

test("whatever is read is read as marked reads it", () => {
  const markdown = fc.array(fc.constantFrom(...pieces, ...words), { maxLength: 14 });
  fc.assert(
    fc.property(markdown, (parts) => {
      expect(own.lexer(parts.join(""))).toEqual(plain.lexer(parts.join("")));
    }),
    { numRuns: cases(500, 100_000) },
  );
});
