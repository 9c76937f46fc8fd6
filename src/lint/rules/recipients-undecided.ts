import { undecidedIn } from "../facts/undecided.js";
import type { Rule } from "../rule.js";

export const recipientsUndecided: Rule = {
  id: "recipients-undecided",
  severity: "warning",
  legal: ["GDPR art. 13.1 e", "GDPR art. 14.1 e"],
  summary: {
    sv: "Varje ändamål ska säga vilka mottagare som får uppgifterna.",
    en: "Every purpose must say which recipients receive the data.",
  },
  details: {
    sv: "Den registrerade ska få veta vilka som får del av uppgifterna. Får ingen del av dem, skriv en tom lista: recipients: []",
    en: "People must be told who receives their data. Where no one does, write an empty list: recipients: []",
  },
  bad: [
    {
      yaml: `purposes:
  orders:
    name: Beställningar
    legalBasis: contract
    dataSubjects: [customer]
    recipients: undecided`,
      at: ["/purposes/orders/recipients"],
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
    recipients: []`,
    },
  ],
  check: (policy) =>
    undecidedIn(policy, "recipients", {
      gap: { sv: "säger inte vilka som får del av uppgifterna", en: "does not say who receives the data" },
      write: {
        sv: "recipients: [kortnamn under recipients], eller [] om ingen får dem",
        en: "recipients: [ids under recipients], or [] if no one does",
      },
    }),
};
