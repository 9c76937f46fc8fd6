import { undecidedIn } from "../facts/undecided.js";
import type { Rule } from "../rule.js";

export const retentionUndecided: Rule = {
  id: "retention-undecided",
  class: "law",
  legal: ["GDPR art. 13.2 a", "GDPR art. 14.2 a"],
  gap: true,
  summary: {
    sv: "Varje ändamål ska ha en lagringstid, eller kriterier som avgör den.",
    en: "Every purpose must have a storage period, or criteria that determine it.",
  },
  details: {
    sv: "Den registrerade ska få veta hur länge uppgifterna sparas. Ange en tid från en händelse (period och from), eller kriterier som går att följa. ”Så länge det är nödvändigt” räcker inte ensamt (WP260).",
    en: 'People must be told how long their data are kept. Give a period from an event (period and from), or criteria that can be followed. "As long as necessary" alone is not enough (WP260).',
  },
  bad: [
    {
      yaml: `purposes:
  orders:
    name: Beställningar
    legalBasis: contract
    dataSubjects: [customer]
    retention: undecided`,
      at: ["/purposes/orders/retention"],
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
    retention: { period: P24M, from: senaste beställningen }`,
    },
  ],
  check: (policy) =>
    undecidedIn(policy, "retention", {
      gap: { sv: "säger inte hur länge uppgifterna sparas", en: "does not say how long the data are kept" },
      write: {
        sv: "retention: { period: P24M, from: händelsen tiden räknas från }",
        en: "retention: { period: P24M, from: the event it runs from }",
      },
    }),
};
