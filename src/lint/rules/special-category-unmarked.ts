import { entries } from "../facts/entries.js";
import { denies, textsOfCategory, wordFrom } from "../facts/wording.js";
import type { Rule } from "../rule.js";

const STEMS = [
  ...[
    "allergi",
    "matallergi",
    "hälsotillstånd",
    "hälsouppgift",
    "hälsodata",
    "hälsodeklaration",
    "hälsoproblem",
  ],
  ...[
    "diagnos",
    "sjukdom",
    "sjukfrånvaro",
    "sjukskriv",
    "sjukintyg",
    "läkarintyg",
    "läkemedel",
    "medicinering",
  ],
  ...[
    "patientjournal",
    "journaluppgift",
    "journalanteckning",
    "funktionsnedsättning",
    "funktionshinder",
    "graviditet",
  ],
  ...[
    "rehabilitering",
    "vaccination",
    "blodgrupp",
    "specialkost",
    "fackförening",
    "fackmedlem",
    "fackanslut",
  ],
  ...[
    "fackförbund",
    "trosuppfattning",
    "religionstillhörighet",
    "religiös",
    "partitillhörighet",
    "partimedlem",
    "biometrisk",
  ],
  ...["fingeravtryck", "ansiktsigenkänning", "genetisk", "dna", "sexualliv"],
  ...["handavtryck", "röstavtryck", "ansiktsgeometri", "irismönster", "irisskanning"],
  ...["röntgen", "ultraljud", "blodtryck", "tandstatus", "tandhälsa", "synfel", "sjukanmäl"],
];
const PHRASES = [
  ...[
    " fackligt medlemskap ",
    " facklig tillhörighet ",
    " religiös tillhörighet ",
    " religiös övertygelse ",
    " religion ",
  ],
  ...[
    " religiösa ",
    " politisk åskådning ",
    " politiska åsikter ",
    " politisk tillhörighet ",
    " politisk uppfattning ",
    " politiska uppfattning ",
    " medlem i facket ",
    " medlemskap i facket ",
    " etniskt ursprung ",
  ],
  ...[
    " etnisk tillhörighet ",
    " sexuell läggning ",
    " ras eller etniskt ",
    " din hälsa ",
    " psykisk hälsa ",
    " fysisk hälsa ",
  ],
];

const category = (name: string, examples = "", rest = "") =>
  `categories:\n  x: { name: ${JSON.stringify(name)}${examples ? `, examples: [${examples}]` : ""}${rest} }`;

export const specialCategoryUnmarked: Rule = {
  id: "special-category-unmarked",
  class: "law",
  severity: "warning",
  severityReason: {
    sv: "Regeln känner igen ord i löpande text. En människa måste avgöra vad som gäller.",
    en: "The rule recognises words in running text. A person must judge what applies.",
  },
  legal: ["GDPR art. 9.1"],
  summary: {
    sv: "Kategorier med känsliga personuppgifter ska vara märkta.",
    en: "Categories with special categories of data must be marked.",
  },
  details: {
    sv: "Hälsa, fackligt medlemskap, religion, politiska åsikter, etniskt ursprung, sexualliv, genetiska och biometriska uppgifter får bara behandlas med ett undantag i artikel 9.2. Först när kategorin är märkt med special frågar verktyget efter undantaget. Är uppgiften inte känslig hos er, skriv om den så att det syns.",
    en: "Health, trade union membership, religion, political opinions, ethnic origin, sex life, genetic and biometric data may be processed only with an exception of Article 9(2). Only when the category is marked with special does the tool ask for the exception. If the datum is not sensitive in your case, word it so that this is seen.",
  },
  bad: [
    { yaml: category("Kostönskemål", "allergier, hälsotillstånd"), at: ["/categories/x"] },
    { yaml: category("Personalärenden", "sjukfrånvaro, läkarintyg"), at: ["/categories/x"] },
    { yaml: category("Medlemskap", "fackligt medlemskap"), at: ["/categories/x"] },
    { yaml: category("Inpassering", "fingeravtryck"), at: ["/categories/x"] },
  ],
  good: [
    { yaml: category("Kostönskemål", "allergier", ", special: health") },
    { yaml: category("Hälsningar", "din hälsning") },
    { yaml: category("Meddelanden", "det du skriver (inte hälsouppgifter)") },
    { yaml: category("Kontaktuppgifter", "namn, adress") },
  ],
  *check(policy) {
    for (const [id, category, path] of entries(policy.categories, "categories")) {
      if (category.special !== undefined) continue;
      const found = textsOfCategory(category)
        .filter((plain) => !denies(plain))
        .map((plain) => PHRASES.find((phrase) => plain.includes(phrase))?.trim() ?? wordFrom(plain, STEMS))
        .find((word) => word !== undefined);
      if (found === undefined) continue;
      yield {
        path,
        message: {
          sv: `Kategorin ”${id}” nämner ”${found}”, som ser ut som en känslig personuppgift (artikel 9), men är inte märkt. Lägg till special: health eller den sort det gäller, eller skriv om uppgiften om den inte är känslig.`,
          en: `The category "${id}" mentions "${found}", which looks like a special category of data (Article 9), but is not marked. Add special: health or the kind it is, or reword the datum if it is not sensitive.`,
        },
      };
    }
  },
};
