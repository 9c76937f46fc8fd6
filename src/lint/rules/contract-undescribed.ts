import { restsOn } from "../../model/bases.js";
import { purposes } from "../facts/entries.js";
import type { Rule } from "../rule.js";

export const contractUndescribed: Rule = {
  id: "contract-undescribed",
  class: "practice",
  legal: ["GDPR art. 6.1 b", "GDPR art. 13.1 c", "GDPR art. 14.1 c"],
  summary: {
    sv: "Ett ändamål som grundas på avtal bör säga vilket avtal, och vem som är part.",
    en: "A purpose that rests on a contract should say which contract, and who is party to it.",
  },
  details: {
    sv: "Grunden gäller bara ett avtal som personen själv är part i. Säg vilket avtal det är, så att läsaren kan förstå varför uppgifterna behövs.",
    en: "The basis covers only a contract to which the person is party. Say which contract it is, so that readers can understand why the data are needed.",
  },
  bad: [
    {
      yaml: "purposes:\n  orders:\n    name: Beställningar\n    legalBasis: contract\n    dataSubjects: [customer]",
      at: ["/purposes/orders"],
    },
  ],
  good: [
    {
      yaml: `purposes:
  orders:
    name: Beställningar
    legalBasis: contract
    contract: { party: data-subject, description: köpavtalet med dig }
    dataSubjects: [customer]`,
    },
    {
      yaml: "purposes:\n  orders:\n    name: Beställningar\n    legalBasis: undecided\n    dataSubjects: [customer]",
    },
    {
      yaml: `purposes:
  newsletter:
    name: Nyhetsbrev
    legalBasis: consent
    dataSubjects: [customer]`,
    },
  ],
  *check(policy) {
    for (const [id, purpose, path] of purposes(policy)) {
      if (!restsOn(purpose, "contract") || purpose.contract) continue;
      yield {
        path,
        message: {
          sv: `Ändamålet ”${id}” grundas på avtal men säger inte vilket. Lägg till contract: { party: data-subject, description: vilket avtal det är }, eller party: other om någon annan än personen är part`,
          en: `The purpose "${id}" rests on a contract but does not say which. Add contract: { party: data-subject, description: which contract it is }, or party: other if someone other than the person is party`,
        },
      };
    }
  },
};
