import type { Rule } from "../rule.js";

export const automatedDecisionsUndecided: Rule = {
  id: "automated-decisions-undecided",
  class: "law",
  severity: "warning",
  severityReason: {
    sv: "Lagen kräver uppgiften bara om sådana beslut fattas, och det framgår inte av filen.",
    en: "The law requires it only where such decisions are made, which the file does not show.",
  },
  legal: ["GDPR art. 13.2 f", "GDPR art. 14.2 g", "GDPR art. 22"],
  gap: true,
  summary: {
    sv: "Policyn ska säga om automatiserade beslut fattas, eller att inga fattas.",
    en: "The notice must say whether automated decisions are made, or that none are.",
  },
  details: {
    sv: "Den registrerade ska få veta om beslut med rättsliga följder fattas utan mänsklig inblandning, hur de fattas och vad de betyder. Fattas inga, skriv none.",
    en: "People must be told whether decisions with legal effects are made without human involvement, how they are made and what they mean. Where there are none, write none.",
  },
  bad: [{ yaml: "automatedDecisions: undecided", at: ["/automatedDecisions"] }],
  good: [{ yaml: "automatedDecisions: none" }],
  *check(policy) {
    if (policy.automatedDecisions !== "undecided") return;
    yield {
      path: "/automatedDecisions",
      message: {
        sv: "Policyn säger inte om automatiserade beslut fattas. Skriv none om inga fattas, annars varje beslut med name, logic och consequences.",
        en: "The notice does not say whether automated decisions are made. Write none if there are none, else each decision with name, logic and consequences.",
      },
    };
  },
};
