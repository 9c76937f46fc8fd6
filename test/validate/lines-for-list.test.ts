import { expect, test } from "vitest";
import { checkText, fixture } from "../support.js";

const written = (lines: string) =>
  fixture("clean.yaml").replace("    examples: [namn, adress, e-postadress]\n", `    examples:${lines}\n`);

const messages = async (lines: string) =>
  (await checkText(written(lines))).diagnostics.map(({ message }) => message.sv);

test.each([
  ["lines", "\n      namn\n      adress"],
  ["lines from Windows", "\r\n      namn\r\n      adress"],
  ["cells", " namn\tadress\te-postadress"],
  ["Word's second level of bullets", "\n      o namn\n      o adress"],
  ["numbers", "\n      1. namn\n      2. adress"],
  ["numbers with parentheses", "\n      1) namn\n      2) adress"],
  ["lines with an empty one between", "\n      namn\n\n      adress"],
])("%s in place of a list are told what each item needs", async (_, lines) => {
  const [message, ...others] = await messages(lines);
  expect(message).toMatch(/^”examples” ska vara en lista\..* ”- namn”, och på nästa rad ”- adress”\.$/);
  expect(others).toEqual([]);
});

test.each([
  ["a list", " [namn, adress]", []],
  ["one word", " namn", [/Skriv examples: \[namn\]/]],
  ["hyphens without a space", "\n      -namn\n      -adress", [/Efter bindestrecket/]],
  ["a quoted text", ' "namn\n      adress"', [/ska vara en lista, inte/]],
] as const)("%s is something else", async (_, lines, expected) => {
  const found = await messages(lines);
  expect(found).toHaveLength(expected.length);
  for (const [index, pattern] of expected.entries()) expect(found[index]).toMatch(pattern);
});
