import { entries } from "../facts/entries.js";
import { denies, textsOfCategory, wordFrom } from "../facts/wording.js";
import type { Rule } from "../rule.js";

const STEMS = [
  "personnumm",
  "personnumr",
  "samordningsnumm",
  "samordningsnumr",
  "personnr",
  "personbeteckning",
];

const category = (name: string, examples = "", rest = "") =>
  `categories:\n  x: { name: ${JSON.stringify(name)}${examples ? `, examples: [${examples}]` : ""}${rest} }`;

export const nationalIdUnmarked: Rule = {
  id: "national-id-unmarked",
  class: "law",
  severity: "warning",
  severityReason: {
    sv: "Regeln känner igen ord i löpande text. En människa måste avgöra vad som gäller.",
    en: "The rule recognises words in running text. A person must judge what applies.",
  },
  legal: ["lag (2018:218) 3 kap. 10 §"],
  summary: {
    sv: "Kategorier med personnummer ska vara märkta.",
    en: "Categories with personal identity numbers must be marked.",
  },
  details: {
    sv: "Personnummer och samordningsnummer får behandlas utan samtycke bara när det är klart motiverat. Märk kategorin med nationalId: true, så frågar verktyget efter skälet.",
    en: "Personal identity numbers may be processed without consent only where clearly justified. Mark the category with nationalId: true, and the tool asks for the reason.",
  },
  bad: [
    { yaml: category("Kontaktuppgifter", "namn, personnummer"), at: ["/categories/x"] },
    { yaml: category("Samordningsnummer"), at: ["/categories/x"] },
  ],
  good: [
    { yaml: category("Kontaktuppgifter", "namn, personnummer", ", nationalId: true") },
    { yaml: category("Kontaktuppgifter", "namn, födelsedatum") },
    { yaml: category("Kontaktuppgifter", "födelsedatum utan personnummer") },
    { yaml: category("Företagsuppgifter", "organisationsnummer") },
  ],
  *check(policy) {
    for (const [id, category, path] of entries(policy.categories, "categories")) {
      if (category.nationalId !== undefined) continue;
      const found = textsOfCategory(category)
        .filter((plain) => !denies(plain))
        .map((plain) => wordFrom(plain, STEMS))
        .find((word) => word !== undefined);
      if (found === undefined) continue;
      yield {
        path,
        message: {
          sv: `Kategorin ”${id}” nämner ”${found}” men är inte märkt. Lägg till nationalId: true och nationalIdGround: vad numret behövs för.`,
          en: `The category "${id}" mentions "${found}" but is not marked. Add nationalId: true and nationalIdGround: what the number is needed for.`,
        },
      };
    }
  },
};
