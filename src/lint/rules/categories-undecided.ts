import { fromElsewhere } from "../facts/origin.js";
import { undecidedIn } from "../facts/undecided.js";
import type { Rule } from "../rule.js";

export const categoriesUndecided: Rule = {
  id: "categories-undecided",
  class: "law",
  legal: ["GDPR art. 14.1 d", "GDPR art. 30.1 c"],
  otherClass: {
    class: "practice",
    when: {
      sv: "Det är ett råd så länge ingen källa utom personen själv är känd, eftersom artikel 13 inte kräver kategorierna.",
      en: "It is advice as long as no source but the person is known, since Article 13 does not require the categories.",
    },
  },
  gap: true,
  summary: {
    sv: "Varje ändamål ska säga vilka kategorier av personuppgifter som behandlas.",
    en: "Every purpose must say which categories of personal data are processed.",
  },
  details: {
    sv: "Den som inte själv har lämnat sina uppgifter vet inte vilka de är. Därför kräver artikel 14 att kategorierna anges. Också när uppgifterna kommer från personen själv är kategorierna vad läsaren helst vill veta, och de krävs i registret över behandlingar.",
    en: "Those who have not provided their data themselves do not know which they are. That is why Article 14 requires the categories. Where the data come from the person, the categories are still what readers most want to know, and they are required in the record of processing.",
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
    {
      yaml: `purposes:
  orders:
    name: Beställningar
    legalBasis: contract
    dataSubjects: [customer]
    sources: [data-subject]
    categories: undecided`,
      at: ["/purposes/orders/categories"],
      otherClass: true,
    },
    {
      yaml: `purposes:
  orders:
    name: Beställningar
    legalBasis: contract
    dataSubjects: [customer]
    sources: undecided
    categories: undecided`,
      at: ["/purposes/orders/categories"],
      otherClass: true,
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
  ],
  check: (policy) =>
    undecidedIn(
      policy,
      "categories",
      {
        gap: {
          sv: "säger inte vilka personuppgifter som behandlas",
          en: "does not say which personal data are processed",
        },
        write: { sv: "categories: [kortnamn under categories]", en: "categories: [ids under categories]" },
      },
      () => true,
      (purpose) => (fromElsewhere(policy, purpose) ? undefined : "practice"),
    ),
};
