import { child } from "../../model/pointer.js";
import { purposes } from "../facts/entries.js";
import type { Rule } from "../rule.js";

export const legalBasisUndecided: Rule = {
  id: "legal-basis-undecided",
  class: "law",
  legal: ["GDPR art. 6.1", "GDPR art. 13.1 c", "GDPR art. 14.1 c"],
  gap: true,
  summary: {
    sv: "Varje ändamål ska ha en rättslig grund.",
    en: "Every purpose must have a legal basis.",
  },
  details: {
    sv: "Utan rättslig grund är behandlingen inte laglig, och den registrerade ska få veta vilken grunden är för varje ändamål. Bara den personuppgiftsansvarige kan bestämma den. Grunden styr också vilka rättigheter som gäller.",
    en: "Without a legal basis the processing is not lawful, and people must be told the basis of each purpose. Only the controller can settle it. The basis also decides which rights apply.",
  },
  bad: [
    {
      yaml: "purposes:\n  orders:\n    name: Beställningar\n    legalBasis: undecided\n    dataSubjects: [customer]",
      at: ["/purposes/orders/legalBasis"],
    },
  ],
  good: [
    {
      yaml: "purposes:\n  orders:\n    name: Beställningar\n    legalBasis: contract\n    dataSubjects: [customer]",
    },
  ],
  *check(policy) {
    for (const [id, purpose, path] of purposes(policy)) {
      if (purpose.legalBasis !== "undecided") continue;
      yield {
        path: child(path, "legalBasis"),
        message: {
          sv: `Ändamålet ”${id}” saknar rättslig grund. Skriv legalBasis: consent, contract, legal-obligation, vital-interests, public-task eller legitimate-interests`,
          en: `The purpose "${id}" has no legal basis. Write legalBasis: consent, contract, legal-obligation, vital-interests, public-task or legitimate-interests`,
        },
      };
    }
  },
};
