import { type Basis, basesOf, lawOf } from "../../model/bases.js";
import type { Purpose } from "../../model/policy.generated.js";
import type { Lang, Text } from "../../model/text.js";

const NAMES: Readonly<Record<Basis, Text>> = {
  consent: { sv: "Samtycke (art. 6.1 a)", en: "Consent (Art. 6(1)(a))" },
  contract: { sv: "Avtal (art. 6.1 b)", en: "Contract (Art. 6(1)(b))" },
  "legal-obligation": { sv: "Rättslig förpliktelse (art. 6.1 c)", en: "Legal obligation (Art. 6(1)(c))" },
  "vital-interests": { sv: "Grundläggande intressen (art. 6.1 d)", en: "Vital interests (Art. 6(1)(d))" },
  "public-task": {
    sv: "Uppgift av allmänt intresse eller myndighetsutövning (art. 6.1 e)",
    en: "Public task (Art. 6(1)(e))",
  },
  "legitimate-interests": {
    sv: "Berättigat intresse (art. 6.1 f)",
    en: "Legitimate interests (Art. 6(1)(f))",
  },
};

/** The points of Article 6(1), as vocabularies write them. */
export const GDPR_POINTS: Readonly<Record<Basis, string>> = {
  consent: "6-1-a",
  contract: "6-1-b",
  "legal-obligation": "6-1-c",
  "vital-interests": "6-1-d",
  "public-task": "6-1-e",
  "legitimate-interests": "6-1-f",
};

/** A legal basis with its article. */
export function basisName(basis: Basis, lang: Lang): string {
  return NAMES[basis][lang];
}

/** The legal bases of a purpose, with the laws they rest on; undefined where that is open. */
export function basesText(purpose: Purpose, lang: Lang): string | undefined {
  const bases = basesOf(purpose).map((basis) => {
    const law = lawOf(purpose, basis);
    const name = NAMES[basis][lang];
    return law !== undefined && (basis === "legal-obligation" || basis === "public-task")
      ? `${name}: ${law}`
      : name;
  });
  return bases.length > 0 ? bases.join("; ") : undefined;
}
