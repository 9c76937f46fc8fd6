import { child } from "../../model/pointer.js";
import { basesOf, restsOn, restsOnConsent, restsOnContract } from "../facts/bases.js";
import { entries, mapped } from "../facts/entries.js";
import type { Rule } from "../rule.js";

const decision = (basis: string) =>
  `purposes:\n  credit:\n    name: Kreditprövning\n    dataSubjects: [customer]\n    ${basis}\nautomatedDecisions:\n  credit: { name: Kreditbedömning, purpose: credit }`;

export const automatedDecisionBasis: Rule = {
  id: "automated-decision-basis",
  class: "law",
  legal: ["GDPR art. 22.2", "GDPR art. 22.1"],
  summary: {
    sv: "Ett helt automatiserat beslut får bara bygga på avtal, lag eller uttryckligt samtycke.",
    en: "A solely automated decision may rest only on a contract, a statute or explicit consent.",
  },
  details: {
    sv: "Den som berörs har rätt att slippa beslut som bara en maskin fattar och som påverkar i betydande grad. Ett berättigat intresse räcker inte. Fattas beslutet av en människa, stryk det under automatedDecisions.",
    en: "People have the right not to be subject to decisions that a machine alone takes and that affect them significantly. A legitimate interest is not enough. If a human takes the decision, strike it under automatedDecisions.",
  },
  bad: [
    { yaml: decision("legalBasis: legitimate-interests"), at: ["/automatedDecisions/credit/purpose"] },
    { yaml: decision("legalBasis: vital-interests"), at: ["/automatedDecisions/credit/purpose"] },
    { yaml: decision("legalBasis: public-task"), at: ["/automatedDecisions/credit/purpose"] },
  ],
  good: [
    { yaml: decision("legalBasis: contract\n    contract: { party: data-subject }") },
    { yaml: decision("legalBasis: consent") },
    { yaml: decision("legalBasis: undecided") },
    { yaml: decision("legalBasis: legal-obligation\n    law: konsumentkreditlagen (2010:1846)") },
    { yaml: decision("legalBasis: public-task\n    law: socialtjänstlagen (2025:400)") },
  ],
  *check(policy) {
    for (const [id, { purpose: of }, path] of entries(
      mapped(policy.automatedDecisions),
      "automatedDecisions",
    )) {
      const purpose = of === undefined ? undefined : policy.purposes[of];
      if (!purpose || basesOf(purpose).length === 0) continue;
      if (restsOnConsent(purpose) || restsOnContract(purpose) || restsOn(purpose, "legal-obligation"))
        continue;
      if (restsOn(purpose, "public-task") && purpose.law !== undefined) continue;
      yield {
        path: child(path, "purpose"),
        message: {
          sv: `Beslutet ”${id}” fattas helt automatiskt, men ändamålet ”${of}” vilar inte på avtal, lag eller samtycke (artikel 22.2). Låt en människa fatta beslutet och stryk det här, eller ändra ändamålets legalBasis om den är fel.`,
          en: `The decision "${id}" is solely automated, but the purpose "${of}" does not rest on a contract, a statute or consent (Article 22(2)). Let a human take the decision and strike it here, or correct the purpose's legalBasis if it is wrong.`,
        },
      };
    }
  },
};
