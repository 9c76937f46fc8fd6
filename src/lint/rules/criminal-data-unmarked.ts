import { entries } from "../facts/entries.js";
import { denies, textsOfCategory, wordFrom } from "../facts/wording.js";
import type { Rule } from "../rule.js";

const STEMS = [
  ...["brottslig", "brottsmisstank", "brottsmisstänk", "brottsregister", "brottsuppgift", "lagöverträdelse"],
  ...[
    "belastningsregist",
    "belastningsutdrag",
    "misstankeregist",
    "straffregist",
    "brottmålsdom",
    "stöldanmälan",
  ],
  ...["polisanmäl", "förundersökning", "åtal"],
];
const PHRASES = [
  ...[
    " fällande dom ",
    " fällande domar ",
    " begångna brott ",
    " misstänkta brott ",
    " misstanke om brott ",
    " misstankar om brott ",
  ],
  ...[" uppgifter om brott ", " domar i brottmål "],
];

const category = (name: string, examples = "", rest = "") =>
  `categories:\n  x: { name: ${JSON.stringify(name)}${examples ? `, examples: [${examples}]` : ""}${rest} }`;

export const criminalDataUnmarked: Rule = {
  id: "criminal-data-unmarked",
  class: "law",
  severity: "warning",
  severityReason: {
    sv: "Regeln känner igen ord i löpande text. En människa måste avgöra vad som gäller.",
    en: "The rule recognises words in running text. A person must judge what applies.",
  },
  legal: ["GDPR art. 10"],
  summary: {
    sv: "Kategorier med uppgifter om brott ska vara märkta.",
    en: "Categories with data on criminal offences must be marked.",
  },
  details: {
    sv: "Uppgifter om fällande domar och lagöverträdelser får bara behandlas när lag eller beslut tillåter det (artikel 10). Märk kategorin med criminal: true, så frågar verktyget efter stödet.",
    en: "Data on criminal convictions and offences may be processed only where a statute or decision permits it (Article 10). Mark the category with criminal: true, and the tool asks for the ground.",
  },
  bad: [
    { yaml: category("Bakgrundskontroll", "utdrag ur belastningsregistret"), at: ["/categories/x"] },
    { yaml: category("Lagöverträdelser"), at: ["/categories/x"] },
    { yaml: category("Incidenter", "misstanke om brott"), at: ["/categories/x"] },
  ],
  good: [
    { yaml: category("Bakgrundskontroll", "utdrag ur belastningsregistret", ", criminal: true") },
    { yaml: category("Driftavbrott", "avbrott i tjänsten") },
    { yaml: category("Avtalsbrott", "försenad betalning") },
    { yaml: category("Kontaktuppgifter", "namn") },
  ],
  *check(policy) {
    for (const [id, category, path] of entries(policy.categories, "categories")) {
      if (category.criminal !== undefined) continue;
      const found = textsOfCategory(category)
        .filter((plain) => !denies(plain))
        .map((plain) => PHRASES.find((phrase) => plain.includes(phrase))?.trim() ?? wordFrom(plain, STEMS))
        .find((word) => word !== undefined);
      if (found === undefined) continue;
      yield {
        path,
        message: {
          sv: `Kategorin ”${id}” nämner ”${found}”, som ser ut som uppgifter om brott (artikel 10), men är inte märkt. Lägg till criminal: true, eller skriv om uppgiften om den inte rör brott.`,
          en: `The category "${id}" mentions "${found}", which looks like data on criminal offences (Article 10), but is not marked. Add criminal: true, or reword the datum if it does not concern offences.`,
        },
      };
    }
  },
};
