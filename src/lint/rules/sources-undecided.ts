import { undecidedIn } from "../facts/undecided.js";
import type { Rule } from "../rule.js";

export const sourcesUndecided: Rule = {
  id: "sources-undecided",
  class: "law",
  legal: ["GDPR art. 14.2 f"],
  gap: true,
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
  check: (policy) =>
    undecidedIn(policy, "sources", {
      gap: { sv: "säger inte varifrån uppgifterna kommer", en: "does not say where the data come from" },
      write: { sv: "sources: [data-subject]", en: "sources: [data-subject]" },
    }),
};
