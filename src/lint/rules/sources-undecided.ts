import { child } from "../../model/pointer.js";
import { purposes } from "../facts.js";
import type { Rule } from "../rule.js";

export const sourcesUndecided: Rule = {
  id: "sources-undecided",
  severity: "warning",
  legal: ["GDPR art. 14.2 f"],
  summary: {
    sv: "Varje ändamål ska säga varifrån uppgifterna kommer.",
    en: "Every purpose must say where the data come from.",
  },
  details: {
    sv: "Om uppgifterna kommer från personen själv gäller artikel 13, annars artikel 14 med krav på att ange källan. Skriv data-subject för personen själv.",
    en: "Where data come from the person Article 13 applies, otherwise Article 14, which asks for the source. Write data-subject for the person.",
  },
  bad: [
    {
      yaml: `purposes:
  orders:
    name: Beställningar
    legalBasis: contract
    dataSubjects: [customer]
    sources: undecided`,
      at: ["/purposes/orders/sources"],
    },
    {
      yaml: `purposes:
  orders:
    name: Beställningar
    legalBasis: contract
    dataSubjects: [customer]`,
      at: ["/purposes/orders"],
    },
  ],
  good: [
    {
      yaml: `purposes:
  orders:
    name: Beställningar
    legalBasis: contract
    dataSubjects: [customer]
    sources: [data-subject]`,
    },
  ],
  *check(policy) {
    for (const [id, purpose, path] of purposes(policy)) {
      if (purpose.sources !== undefined && purpose.sources !== "undecided") continue;
      yield {
        path: purpose.sources === undefined ? path : child(path, "sources"),
        message: {
          sv: `Ändamålet ”${id}” säger inte varifrån uppgifterna kommer. Skriv sources: [data-subject]`,
          en: `The purpose “${id}” does not say where the data come from. Write sources: [data-subject]`,
        },
      };
    }
  },
};
