import { fromElsewhere } from "../facts/origin.js";
import { undecidedIn } from "../facts/undecided.js";
import type { Rule } from "../rule.js";

export const categoriesUnstated: Rule = {
  id: "categories-unstated",
  class: "practice",
  legal: ["GDPR art. 30.1 c"],
  summary: {
    sv: "Varje ändamål bör säga vilka kategorier av personuppgifter som behandlas.",
    en: "Every purpose should say which categories of personal data are processed.",
  },
  details: {
    sv: "När uppgifterna kommer från personen själv kräver lagen inte kategorierna i texten. De krävs i registret över behandlingar, och de är vad läsaren helst vill veta. Kommer uppgifter från annat håll är det lag (regeln categories-undecided).",
    en: "Where the data come from the person, the law does not require the categories in the notice. They are required in the record of processing, and they are what readers most want to know. Where data come from elsewhere it is law (the rule categories-undecided).",
  },
  bad: [
    {
      yaml: `purposes:
  orders:
    name: Beställningar
    legalBasis: contract
    dataSubjects: [customer]
    sources: [data-subject]
    categories: undecided`,
      at: ["/purposes/orders/categories"],
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
    sources: [data-subject]
    categories: [contact-details]`,
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
      "categories",
      {
        gap: {
          sv: "säger inte vilka personuppgifter som behandlas",
          en: "does not say which personal data are processed",
        },
        write: { sv: "categories: [kortnamn under categories]", en: "categories: [ids under categories]" },
      },
      (purpose) => !fromElsewhere(purpose),
    ),
};
