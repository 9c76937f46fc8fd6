import { basesOf, restsOn } from "../../model/bases.js";
import type { Policy } from "../../model/policy.generated.js";
import { entries, mapped } from "../facts/entries.js";
import type { Rule } from "../rule.js";

export const automatedDecisionHumanReviewMissing: Rule = {
  id: "automated-decision-human-review-missing",
  // The right itself is the law's; that the notice says how to use it is good practice.
  class: "practice",
  legal: ["GDPR art. 22.3"],
  summary: {
    sv: "Ett automatiserat beslut ska säga hur man får det prövat av en människa.",
    en: "An automated decision must say how to have it reviewed by a human.",
  },
  details: {
    sv: "Den som får ett beslut av en dator har rätt att få en människa att titta på det, att säga vad hen tycker och att bestrida beslutet. Skriv hur man gör, vid beslutet eller under rights.automatedDecisions. Regeln säger ingenting om beslut som fattas enligt lag eller för en uppgift av allmänt intresse, eftersom lagen då bestämmer skyddet.",
    en: "Whoever receives a decision made by a computer has the right to have a human look at it, to express their view and to contest it. Say how, at the decision or under rights.automatedDecisions. The rule is silent on decisions made under a legal obligation or for a public task, since the law then lays down the safeguards.",
  },
  bad: [
    {
      yaml: `automatedDecisions:
  credit-check:
    name: Kreditprövning
    purpose: orders
    logic: Vi jämför din inkomst med dina skulder.
    consequences: Du kan få nej till att köpa mot faktura.`,
      at: ["/automatedDecisions/credit-check"],
    },
    {
      yaml: "automatedDecisions:\n  credit-check:\n    name: Kreditprövning",
      at: ["/automatedDecisions/credit-check"],
    },
  ],
  good: [
    {
      yaml: `automatedDecisions:
  credit-check:
    name: Kreditprövning
    purpose: orders
    humanReview: Mejla oss så prövar en handläggare beslutet igen.`,
    },
    {
      yaml: `automatedDecisions:
  credit-check:
    name: Kreditprövning
rights:
  access: {}
  automatedDecisions: { how: Mejla oss så prövar en handläggare beslutet igen. }`,
    },
    {
      yaml: `automatedDecisions:
  tax-table:
    name: Val av skattetabell
    purpose: bookkeeping`,
    },
    { yaml: "automatedDecisions: none" },
  ],
  *check(policy) {
    if (policy.rights.automatedDecisions?.how !== undefined) return;
    for (const [id, decision, path] of entries(mapped(policy.automatedDecisions), "automatedDecisions")) {
      if (decision.humanReview !== undefined || mayRestOnLaw(policy, decision.purpose)) continue;
      yield {
        path,
        message: {
          sv: `Det automatiserade beslutet ”${id}” säger inte hur man får det prövat av en människa. Lägg till humanReview: hur man gör, som en hel mening`,
          en: `The automated decision "${id}" does not say how to have it reviewed by a human. Add humanReview: how to go about it, as a whole sentence`,
        },
      };
    }
  },
};

function mayRestOnLaw({ purposes }: Policy, purpose: string | undefined): boolean {
  if (purpose === undefined) return false;
  const found = purposes[purpose];
  if (found === undefined || basesOf(found).length === 0) return true;
  return restsOn(found, "legal-obligation", "public-task");
}
