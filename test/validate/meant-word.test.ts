import { expect, test } from "vitest";
import { meantWord } from "../../src/validate/meant-word.js";

const BASES = ["consent", "contract", "legal-obligation", "legitimate-interests", "undecided"];

test.each([
  ["legitimate_interests", "legitimate-interests"],
  ["legitimate interests", "legitimate-interests"],
  ["legal \t__obligation", "legal-obligation"],
  ["Consent", "consent"],
  ["consnet", "consent"],
  [" samtycke ", "consent"],
  ["Rättslig förpliktelse", "legal-obligation"],
  ["samtyke", "consent"],
  ["förnamn", undefined],
  ["biträde", undefined],
  [7, undefined],
])("%j is meant to be %s", (written, meant) => expect(meantWord(written, BASES)).toBe(meant));

// Each with as many separators as would be too many slips of the keys.
test.each(["a_b_c_d", "a b c d", "a  b __ c\td"])("%j is one word with hyphens", (written) => {
  expect(meantWord(written, ["a-b-c-d"])).toBe("a-b-c-d");
});
