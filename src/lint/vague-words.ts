import type { Text } from "../model/text.js";

/** Words that leave open what happens, each with how to be concrete. */
export interface VagueWord {
  readonly pattern: RegExp;
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
  { pattern: phrase("kan (?:[\\p{L}]+ ){0,2}komma att"), hint: when },
  { pattern: phrase("eventuellt"), hint: when },
  { pattern: phrase("ibland"), hint: when },
  // ”Hur ofta” asks, and ”så ofta som” compares.
  { pattern: phrase("(?<!(?:hur|så) )ofta"), hint: when },
  {
    pattern: phrase("i vissa fall"),
    hint: { sv: "skriv i vilka fall", en: "write in which cases" },
  },
  {
    pattern: phrase("vid behov"),
    hint: { sv: "skriv vilket behov", en: "write which need" },
  },
  {
    pattern: phrase("vissa (?:person)?uppgifter"),
    hint: { sv: "skriv vilka uppgifter", en: "write which data" },
  },
  { pattern: phrase("bland annat|bl\\.a\\."), hint: whole },
  { pattern: phrase("m\\.m\\.?|med mera|etc\\.?|o\\.s\\.v\\.|osv\\.?|och så vidare"), hint: whole },
];

function phrase(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.replaceAll(" ", "\\s+")})(?![\\p{L}\\p{N}])`, "iu");
}
