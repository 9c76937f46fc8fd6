import { restsOn } from "../../model/bases.js";
import { child } from "../../model/pointer.js";
import { purposes } from "../facts/entries.js";
import type { Rule } from "../rule.js";

export const balancingMissing: Rule = {
  id: "balancing-missing",
  class: "guidance",
  legal: ["WP260 rev.01", "GDPR art. 6.1 f"],
  summary: {
    sv: "Ett berättigat intresse bör följas av varför det väger tyngre än personens intressen.",
    en: "A legitimate interest should come with why it outweighs the person's interests.",
  },
  details: {
    sv: "Berättigat intresse är en grund bara om personens egna intressen inte väger tyngre. Avvägningen ska vara gjord. Lagen kräver inte att policyn återger den, men en mening om den visar läsaren att den finns.",
    en: "Legitimate interests are a basis only where the person's own interests do not weigh more. The balancing must have been made. The law does not ask the notice to repeat it, but a sentence on it shows readers that it exists.",
  },
  bad: [
    {
      yaml: `purposes:
  marketing:
    name: Marknadsföring
    legalBasis: legitimate-interests
    legitimateInterest: { interest: informera våra kunder om nyheter }
    dataSubjects: [customer]`,
      at: ["/purposes/marketing/legitimateInterest"],
    },
  ],
  good: [
    {
      yaml: `purposes:
  marketing:
    name: Marknadsföring
    legalBasis: legitimate-interests
    legitimateInterest:
      interest: informera våra kunder om nyheter
      balancing: vi bara skriver till den som redan är kund
    dataSubjects: [customer]`,
    },
    {
      yaml: `purposes:
  marketing:
    name: Marknadsföring
    legalBasis: legitimate-interests
    dataSubjects: [customer]`,
    },
    {
      yaml: `purposes:
  marketing:
    name: Marknadsföring
    legalBasis: undecided
    legitimateInterest: { interest: informera våra kunder om nyheter }
    dataSubjects: [customer]`,
    },
  ],
  *check(policy) {
    for (const [id, purpose, path] of purposes(policy)) {
      if (!restsOn(purpose, "legitimate-interests")) continue;
      if (!purpose.legitimateInterest || purpose.legitimateInterest.balancing !== undefined) continue;
      yield {
        path: child(path, "legitimateInterest"),
        message: {
          sv: `Ändamålet ”${id}” anger ett berättigat intresse men ingen intresseavvägning. Lägg till balancing: varför intresset väger tyngre, till exempel balancing: vi bara kontaktar dig i din yrkesroll`,
          en: `The purpose "${id}" states a legitimate interest but no balancing. Add balancing: why the interest weighs more, for example balancing: we only contact you in your professional role`,
        },
      };
    }
  },
};
