import { pointer } from "../../model/pointer.js";
import { unusedIn } from "../facts/unused.js";
import type { Rule } from "../rule.js";

export const categoryUnused: Rule = {
  id: "category-unused",
  class: "practice",
  legal: ["GDPR art. 14.1 d", "GDPR art. 30.1 c"],
  summary: {
    sv: "En kategori av personuppgifter som beskrivs ska behövas för något ändamål.",
    en: "A category of personal data that is described must be needed for some purpose.",
  },
  details: {
    sv: "En kategori som inget ändamål nämner är antingen inaktuell eller bortglömd vid ett ändamål. Regeln säger ingenting så länge något ändamål lämnar frågan öppen (categories saknas eller är undecided), eftersom kategorin då kan höra dit.",
    en: "A category that no purpose names is either out of date or forgotten at a purpose. The rule is silent while any purpose leaves the question open (no categories, or undecided), since the category may belong there.",
  },
  bad: [
    {
      yaml: `categories:
  contact-details: { name: Kontaktuppgifter }
  shoe-size: { name: Skostorlek }
purposes:
  orders:
    name: Beställningar
    legalBasis: contract
    dataSubjects: [customer]
    categories: [contact-details]`,
      at: ["/categories/shoe-size"],
    },
  ],
  good: [
    {
      yaml: `categories:
  contact-details: { name: Kontaktuppgifter }
  shoe-size: { name: Skostorlek }
purposes:
  orders:
    name: Beställningar
    legalBasis: contract
    dataSubjects: [customer]
    categories: [contact-details]
  survey:
    name: Kundundersökning
    legalBasis: consent
    dataSubjects: [customer]
    categories: undecided`,
    },
    {
      yaml: `categories:
  contact-details: { name: Kontaktuppgifter }
  shoe-size: { name: Skostorlek }
purposes:
  orders:
    name: Beställningar
    legalBasis: contract
    dataSubjects: [customer]`,
    },
  ],
  *check(policy) {
    for (const id of unusedIn(policy, "categories")) {
      yield {
        path: pointer("categories", id),
        message: {
          sv: `Inget ändamål nämner kategorin ”${id}”. Skriv in den under categories vid rätt ändamål, eller ta bort den om ni inte har sådana uppgifter.`,
          en: `No purpose names the category "${id}". Write it under categories of the right purpose, or remove it if you hold no such data.`,
        },
      };
    }
  },
};
