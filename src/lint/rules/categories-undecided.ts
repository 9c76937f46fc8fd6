import { undecidedIn } from "../facts/undecided.js";
import type { Rule } from "../rule.js";

export const categoriesUndecided: Rule = {
  id: "categories-undecided",
  severity: "error",
  legal: ["GDPR art. 14.1 d", "GDPR art. 30.1 c"],
  summary: {
    sv: "Varje ändamål ska säga vilka kategorier av personuppgifter som behandlas.",
    en: "Every purpose must say which categories of personal data are processed.",
  },
  details: {
    sv: "Kategorierna krävs när uppgifterna kommer från annat håll (art. 14) och i registret över behandlingar (art. 30). Även annars är de det som läsaren helst vill veta.",
    en: "The categories are required where data come from elsewhere (Art. 14) and in the record of processing (Art. 30). In any case they are what readers most want to know.",
  },
  bad: [
    {
      yaml: `purposes:
  orders:
    name: Beställningar
    legalBasis: contract
    dataSubjects: [customer]
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
    categories: [contact-details]`,
    },
  ],
  check: (policy) =>
    undecidedIn(policy, "categories", {
      gap: {
        sv: "säger inte vilka personuppgifter som behandlas",
        en: "does not say which personal data are processed",
      },
      write: { sv: "categories: [kortnamn under categories]", en: "categories: [ids under categories]" },
    }),
};
