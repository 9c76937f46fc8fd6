import type { Text } from "../../model/text.js";
import { lazily } from "./policy-texts.js";
import { LETTERS } from "./words.js";

/** Words that leave open what happens, each with how to be concrete. */
export interface VagueWord {
  /** Whatever the pattern finds has one of them. */
  readonly literals: readonly string[];
  /** For a text in lower case. */
  readonly pattern: () => RegExp;
  readonly hint: Text;
}

const when = { sv: "skriv när det sker", en: "write when it happens" };
const whole = {
  sv: "räkna upp allt, eller skriv vad som avgör",
  en: "list them all, or write what decides",
};

/**
 * The vague words of Swedish notices. ”Till exempel” is not among them: it is vague only where the list is all there is
 * to know, which a text does not show. Nor is ”så länge det är nödvändigt”, which the rules on storage judge.
 */
export const VAGUE_WORDS: readonly VagueWord[] = [
  { literals: ["komma"], pattern: lazily(() => phrase(`kan (?:[${LETTERS}]+ ){0,2}komma att`)), hint: when },
  { literals: ["eventuellt"], pattern: lazily(() => phrase("eventuellt")), hint: when },
  { literals: ["ibland"], pattern: lazily(() => phrase("ibland")), hint: when },
  // ”Hur ofta” asks, and ”så ofta som” compares.
  { literals: ["ofta"], pattern: lazily(() => phrase("(?<!(?:hur|så) )ofta")), hint: when },
  {
    literals: ["vissa"],
    pattern: lazily(() => phrase("i vissa fall")),
    hint: { sv: "skriv i vilka fall", en: "write in which cases" },
  },
  {
    literals: ["behov"],
    pattern: lazily(() => phrase("vid behov")),
    hint: { sv: "skriv vilket behov", en: "write which need" },
  },
  {
    literals: ["vissa"],
    pattern: lazily(() => phrase("vissa (?:person)?uppgifter")),
    hint: { sv: "skriv vilka uppgifter", en: "write which data" },
  },
  { literals: ["bland", "bl.a."], pattern: lazily(() => phrase("bland annat|bl\\.a\\.")), hint: whole },
  {
    literals: ["m.m", "mera", "etc", "o.s.v", "osv", "vidare"],
    pattern: lazily(() => phrase("m\\.m\\.?|med mera|etc\\.?|o\\.s\\.v\\.|osv\\.?|och så vidare")),
    hint: whole,
  },
];

// Looked for in the text in lower case.
function phrase(words: string): RegExp {
  return new RegExp(`(?<![${LETTERS}])(?:${words.replaceAll(" ", "\\s+")})(?![${LETTERS}])`);
}
