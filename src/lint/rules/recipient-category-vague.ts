import { countriesOf } from "../facts/country.js";
import { entries } from "../facts/entries.js";
import type { Rule } from "../rule.js";

export const recipientCategoryVague: Rule = {
  id: "recipient-category-vague",
  class: "guidance",
  legal: ["GDPR art. 13.1 e", "GDPR art. 14.1 e", "WP260 rev.01"],
  summary: {
    sv: "En kategori av mottagare bör beskrivas med bransch eller land, så att läsaren förstår vilka de är.",
    en: "A category of recipients should be described by sector or country, so that the reader knows who they are.",
  },
  details: {
    sv: "Mottagare bör i första hand anges vid namn. Anges bara en kategori ska den vara så bestämd som möjligt: vad mottagarna gör, vilken bransch de tillhör och var de finns. ”Inom EU/EES” säger för lite. Den som ni enligt lag måste lämna uppgifter till (legalObligation: true) går inte att ange i förväg.",
    en: 'Recipients should be named in the first place. Where only a category is given it should be as specific as possible: what the recipients do, their sector and where they are. "Within the EEA" says too little. Those to whom you must disclose by law (legalObligation: true) cannot be named beforehand.',
  },
  bad: [
    {
      yaml: "recipients:\n  banks:\n    name: Banker\n    role: controller\n    kind: category\n    country: EEA\n    purpose: genomföra betalningar",
      at: ["/recipients/banks"],
    },
    {
      yaml: "recipients:\n  banks:\n    name: Banker\n    kind: category\n    country: [EEA]",
      at: ["/recipients/banks"],
    },
  ],
  good: [
    {
      yaml: "recipients:\n  banks:\n    name: Banker\n    kind: category\n    sector: svenska storbanker\n    country: EEA",
    },
    { yaml: "recipients:\n  banks:\n    name: Banker\n    kind: category\n    country: [SE, EEA]" },
    { yaml: "recipients:\n  bank:\n    name: Exempelbanken AB\n    country: EEA" },
    {
      yaml: "recipients:\n  authorities:\n    name: Myndigheter\n    kind: category\n    country: EEA\n    legalObligation: true",
    },
    { yaml: "recipients:\n  banks:\n    name: Banker\n    kind: category" },
  ],
  *check(policy) {
    for (const [id, recipient, path] of entries(policy.recipients, "recipients")) {
      if (recipient.kind !== "category" || recipient.sector || recipient.legalObligation) continue;
      const countries = countriesOf(recipient, path);
      // Where the country is missing too, recipient-incomplete asks for it first.
      if (countries.length === 0 || countries.some(([code]) => code !== "EEA")) continue;
      yield {
        path,
        message: {
          sv: `Mottagaren ”${id}” är en kategori utan bransch och utan bestämt land, så läsaren vet inte vilka som får uppgifterna. Skriv in mottagarna vid namn, en och en, eller lägg till sector: branschen`,
          en: `The recipient "${id}" is a category without a sector and without a specific country, so the reader cannot know who receives the data. List the recipients by name, one by one, or add sector: their line of business`,
        },
      };
    }
  },
};
