import { undecidedIn } from "../facts/undecided.js";
import type { Rule } from "../rule.js";

export const recipientsUndecided: Rule = {
  id: "recipients-undecided",
  class: "law",
  legal: ["GDPR art. 13.1 e", "GDPR art. 14.1 e"],
  gap: true,
  otherClass: {
    class: "practice",
    when: {
      sv: "Det är ett råd när policyn beskriver mottagare, eftersom lagen inte kräver dem för varje ändamål.",
      en: "It is advice where the notice describes recipients, since the law does not require them for each purpose.",
    },
  },
  summary: {
    sv: "Varje ändamål bör säga vilka mottagare som får uppgifterna.",
    en: "Every purpose should say which recipients receive the data.",
  },
  details: {
    sv: "Lagen kräver att policyn anger mottagarna eller kategorier av dem, men inte för varje ändamål. Den som läser vill ändå veta vem som får vad. Får ingen del av uppgifterna, skriv en tom lista: recipients: []",
    en: "The law requires the recipients or categories of them, though not for each purpose. Readers still want to know who receives what. Where no one receives the data, write an empty list: recipients: []",
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
      otherClass: true,
    },
    {
      yaml: `purposes:
  orders:
    name: Beställningar
    legalBasis: contract
    dataSubjects: [customer]`,
      at: ["/purposes/orders"],
      otherClass: true,
    },
    {
      yaml: `recipients: {}
purposes:
  orders:
    name: Beställningar
    legalBasis: contract
    dataSubjects: [customer]
    recipients: undecided`,
      at: ["/purposes/orders/recipients"],
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
    undecidedIn(
      policy,
      "recipients",
      {
        gap: { sv: "säger inte vilka som får del av uppgifterna", en: "does not say who receives the data" },
        write: {
          sv: "recipients: [kortnamn under recipients], eller [] om ingen får dem",
          en: "recipients: [ids under recipients], or [] if no one does",
        },
      },
      () => true,
      () => (Object.keys(policy.recipients).length > 0 ? "practice" : undefined),
    ),
};
