import { restsOn } from "../../model/bases.js";
import { child } from "../../model/pointer.js";
import { purposes } from "../facts/entries.js";
import type { Rule } from "../rule.js";

export const contractPartyOther: Rule = {
  id: "contract-party-other",
  class: "law",
  legal: ["GDPR art. 6.1 b"],
  summary: {
    sv: "Ett avtal är rättslig grund bara om personen själv är part i det.",
    en: "A contract is a legal basis only if the person is party to it.",
  },
  details: {
    sv: "Ett avtal med personens arbetsgivare, eller med någon annan, ger ingen rätt att behandla personens uppgifter på grunden avtal. För kontaktpersoner hos företag är berättigat intresse ofta rätt grund, efter en intresseavvägning.",
    en: "A contract with the person's employer, or with anyone else, gives no right to process the person's data on the basis of contract. For contacts at companies, legitimate interests are often the right basis, after a balancing.",
  },
  bad: [
    {
      yaml: `purposes:
  delivery:
    name: Leveranser till företag
    legalBasis: contract
    contract: { party: other, description: avtalet med din arbetsgivare }
    dataSubjects: [customer]`,
      at: ["/purposes/delivery/contract/party"],
    },
  ],
  good: [
    {
      yaml: `purposes:
  delivery:
    name: Leveranser till företag
    legalBasis: legitimate-interests
    legitimateInterest: { interest: leverera det din arbetsgivare har beställt }
    contract: { party: other, description: avtalet med din arbetsgivare }
    dataSubjects: [customer]`,
    },
    {
      yaml: `purposes:
  orders:
    name: Beställningar
    legalBasis: contract
    contract: { party: data-subject, description: köpavtalet med dig }
    dataSubjects: [customer]`,
    },
    {
      yaml: `purposes:
  delivery:
    name: Leveranser till företag
    legalBasis: undecided
    contract: { party: other }
    dataSubjects: [customer]`,
    },
  ],
  *check(policy) {
    for (const [id, purpose, path] of purposes(policy)) {
      if (!restsOn(purpose, "contract") || purpose.contract?.party !== "other") continue;
      yield {
        path: child(child(path, "contract"), "party"),
        message: {
          sv: `Ändamålet ”${id}” grundas på ett avtal som personen inte är part i. Det är ingen rättslig grund. Välj en annan, till exempel legalBasis: legitimate-interests, eller skriv party: data-subject om personen själv är part.`,
          en: `The purpose "${id}" rests on a contract to which the person is not party. That is not a valid legal basis. Choose another, for example legalBasis: legitimate-interests, or write party: data-subject if the person is party.`,
        },
      };
    }
  },
};
