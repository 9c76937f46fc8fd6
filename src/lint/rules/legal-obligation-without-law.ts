import { lawOf, restsOn } from "../../model/bases.js";
import { purposes } from "../facts/entries.js";
import type { Rule } from "../rule.js";

export const legalObligationWithoutLaw: Rule = {
  id: "legal-obligation-without-law",
  class: "law",
  legal: ["GDPR art. 6.1 c", "GDPR art. 6.3", "GDPR art. 13.1 c", "GDPR art. 14.1 c"],
  gap: true,
  summary: {
    sv: "Ett ändamål som grundas på en rättslig förpliktelse ska säga vilken lag det är.",
    en: "A purpose that rests on a legal obligation must say which law it is.",
  },
  details: {
    sv: "Grunden finns bara om en lag eller en annan bindande regel kräver behandlingen. Skriv lagens namn och nummer, och gärna kapitel och paragraf.",
    en: "The basis exists only if a statute or other binding rule requires the processing. Write the statute's name and number, and preferably the chapter and section.",
  },
  bad: [
    {
      yaml: `purposes:
  bookkeeping:
    name: Bokföring
    legalBasis: legal-obligation
    dataSubjects: [customer]
    retention: { criteria: i sju år, law: bokföringslagen (1999:1078) }`,
      at: ["/purposes/bookkeeping"],
    },
  ],
  good: [
    {
      yaml: `purposes:
  bookkeeping:
    name: Bokföring
    legalBasis: legal-obligation
    law: bokföringslagen (1999:1078)
    dataSubjects: [customer]`,
    },
    {
      yaml: `purposes:
  bookkeeping:
    name: Bokföring
    legalBasis: undecided
    dataSubjects: [customer]`,
    },
    {
      yaml: `purposes:
  orders:
    name: Beställningar
    legalBasis: contract
    dataSubjects: [customer]`,
    },
  ],
  *check(policy) {
    for (const [id, purpose, path] of purposes(policy)) {
      if (!restsOn(purpose, "legal-obligation") || lawOf(purpose, "legal-obligation") !== undefined) continue;
      yield {
        path,
        message: {
          sv: `Ändamålet ”${id}” grundas på en rättslig förpliktelse men säger inte vilken lag som kräver det. Lägg till law: lagens namn och nummer, till exempel law: bokföringslagen (1999:1078)`,
          en: `The purpose "${id}" rests on a legal obligation but does not say which law requires it. Add law: the statute's name and number, for example law: bokföringslagen (1999:1078)`,
        },
      };
    }
  },
};
