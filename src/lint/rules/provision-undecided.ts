import { listed } from "../facts/entries.js";
import { undecidedIn } from "../facts/undecided.js";
import type { Rule } from "../rule.js";

export const provisionUndecided: Rule = {
  id: "provision-undecided",
  class: "law",
  legal: ["GDPR art. 13.2 e"],
  gap: true,
  summary: {
    sv: "Varje ändamål ska säga om uppgifterna måste lämnas, och vad som annars händer.",
    en: "Every purpose must say whether the data must be provided, and what follows otherwise.",
  },
  details: {
    sv: "När uppgifter samlas in från personen själv ska personen få veta om de krävs enligt lag eller avtal, och följden av att inte lämna dem. Kommer alla uppgifter från annat håll gäller det inte.",
    en: "Where data are collected from the person, the person must be told whether they are required by law or contract, and the consequence of not providing them. Where all data come from elsewhere it does not apply.",
  },
  bad: [
    {
      yaml: `purposes:
  orders:
    name: Beställningar
    legalBasis: contract
    dataSubjects: [customer]
    provision: undecided`,
      at: ["/purposes/orders/provision"],
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
    provision: { required: contractual, consequence: Utan uppgifterna kan vi inte leverera. }`,
    },
    {
      yaml: `purposes:
  orders:
    name: Beställningar
    legalBasis: contract
    dataSubjects: [customer]
    sources: [address-register]`,
    },
  ],
  check: (policy) =>
    undecidedIn(
      policy,
      "provision",
      {
        gap: {
          sv: "säger inte om uppgifterna måste lämnas",
          en: "does not say whether the data must be provided",
        },
        write: {
          sv: "provision: { required: voluntary, consequence: vad som händer annars }",
          en: "provision: { required: voluntary, consequence: what happens otherwise }",
        },
      },
      // Article 14 does not ask for it: nothing is provided by the person.
      ({ sources }) => listed(sources)?.includes("data-subject") ?? true,
    ),
};
