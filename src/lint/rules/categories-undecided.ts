import { fromElsewhere } from "../facts/origin.js";
import { undecidedIn } from "../facts/undecided.js";
import type { Rule } from "../rule.js";

export const categoriesUndecided: Rule = {
  id: "categories-undecided",
  class: "law",
  legal: ["GDPR art. 14.1 d"],
  gap: true,
  summary: {
    sv: "Ett ändamål med uppgifter från annat håll än personen ska säga vilka kategorier av personuppgifter det gäller.",
    en: "A purpose with data from elsewhere than the person must say which categories of personal data are concerned.",
  },
  details: {
    sv: "Den som inte själv har lämnat sina uppgifter vet inte vilka de är. Därför kräver artikel 14 att kategorierna anges. Kommer alla uppgifter från personen själv gäller artikel 13, och då är det ett råd (regeln categories-unstated).",
    en: "Those who have not provided their data themselves do not know which they are. That is why Article 14 requires the categories. Where all data come from the person, Article 13 applies, and it is advice (the rule categories-unstated).",
  },
  bad: [
    {
      yaml: `purposes:
  orders:
    name: Beställningar
    legalBasis: contract
    dataSubjects: [customer]
    sources: [data-subject, address-register]
    categories: undecided`,
      at: ["/purposes/orders/categories"],
    },
    {
      yaml: `purposes:
  orders:
    name: Beställningar
    legalBasis: contract
    dataSubjects: [customer]
    sources: [address-register]`,
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
    sources: [address-register]
    categories: [contact-details]`,
    },
    {
      yaml: `purposes:
  orders:
    name: Beställningar
    legalBasis: contract
    dataSubjects: [customer]
    sources: [data-subject]
    categories: undecided`,
    },
    {
      yaml: `purposes:
  orders:
    name: Beställningar
    legalBasis: contract
    dataSubjects: [customer]
    sources: undecided
    categories: undecided`,
    },
  ],
  check: (policy) =>
    undecidedIn(
      policy,
      "categories",
      {
        gap: {
          sv: "har uppgifter från annat håll men säger inte vilka kategorier",
          en: "has data from elsewhere but does not say which categories",
        },
        write: { sv: "categories: [kortnamn under categories]", en: "categories: [ids under categories]" },
      },
      fromElsewhere,
    ),
};
