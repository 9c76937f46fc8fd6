import { restsOn } from "../../model/bases.js";
import { purposes } from "../facts/entries.js";
import type { Rule } from "../rule.js";

export const legitimateInterestMissing: Rule = {
  id: "legitimate-interest-missing",
  class: "law",
  legal: ["GDPR art. 13.1 d", "GDPR art. 14.2 b", "C-252/21"],
  gap: true,
  summary: {
    sv: "Ett ändamål som grundas på berättigat intresse ska säga vilket intresset är.",
    en: "A purpose that rests on legitimate interests must say what the interest is.",
  },
  details: {
    sv: "”Berättigat intresse” säger ingenting i sig. Läsaren ska få veta vad ni vill uppnå, för att kunna bedöma det och göra invändningar.",
    en: '"Legitimate interests" says nothing by itself. Readers must be told what you want to achieve, so that they can judge it and object.',
  },
  bad: [
    {
      yaml: `purposes:
  marketing:
    name: Marknadsföring
    legalBasis: legitimate-interests
    dataSubjects: [customer]`,
      at: ["/purposes/marketing"],
    },
  ],
  good: [
    {
      yaml: `purposes:
  marketing:
    name: Marknadsföring
    legalBasis: legitimate-interests
    legitimateInterest: { interest: informera våra kunder om nyheter }
    dataSubjects: [customer]`,
    },
    {
      yaml: `purposes:
  marketing:
    name: Marknadsföring
    legalBasis: consent
    dataSubjects: [customer]`,
    },
    {
      yaml: `purposes:
  marketing:
    name: Marknadsföring
    legalBasis: undecided
    dataSubjects: [customer]`,
    },
  ],
  *check(policy) {
    for (const [id, purpose, path] of purposes(policy)) {
      if (!restsOn(purpose, "legitimate-interests") || purpose.legitimateInterest) continue;
      yield {
        path,
        message: {
          sv: `Ändamålet ”${id}” grundas på berättigat intresse men säger inte vilket. Lägg till legitimateInterest: { interest: vad ni vill uppnå, balancing: varför det väger tyngre än personens intressen }`,
          en: `The purpose "${id}" rests on legitimate interests but does not say which. Add legitimateInterest: { interest: what you want to achieve, balancing: why it outweighs the person's interests }`,
        },
      };
    }
  },
};
