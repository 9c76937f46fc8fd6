import { mapped } from "../facts/entries.js";
import { nameSome } from "../facts/name-some.js";
import type { Rule } from "../rule.js";

export const rightAutomatedDecisionsMissing: Rule = {
  id: "right-automated-decisions-missing",
  class: "practice",
  legal: ["GDPR art. 22", "GDPR art. 12.2"],
  summary: {
    sv: "Policyn bör upplysa om rättigheterna vid automatiserade beslut när sådana fattas.",
    en: "The notice should mention the rights on automated decisions where such decisions are made.",
  },
  details: {
    sv: "Den som får ett helt automatiserat beslut har rätt att få det prövat av en människa, att säga sin mening och att bestrida det. Rätten går bara att använda för den som känner till den.",
    en: "Whoever is subject to a wholly automated decision has the right to have a human review it, to express a view and to contest it. Only those who know of the right can use it.",
  },
  bad: [
    {
      yaml: `automatedDecisions:
  credit-check: { name: Kreditbedömning }
rights: { access: {} }`,
      at: ["/rights"],
    },
  ],
  good: [
    {
      yaml: `automatedDecisions:
  credit-check: { name: Kreditbedömning }
rights: { automatedDecisions: {} }`,
    },
    { yaml: "automatedDecisions: undecided\nrights: { access: {} }" },
    { yaml: "automatedDecisions: none\nrights: { access: {} }" },
  ],
  *check({ automatedDecisions, rights }) {
    const decisions = mapped(automatedDecisions);
    if (!decisions || rights.automatedDecisions) return;
    const named = nameSome(Object.keys(decisions));
    yield {
      path: "/rights",
      message: {
        sv: `Policyn beskriver automatiserade beslut (${named.sv}) men inte rätten att slippa dem eller få dem prövade av en människa (artikel 22). Lägg till automatedDecisions: {} under rights`,
        en: `The notice describes automated decisions (${named.en}) but not the right to avoid them or to have a human review them (Article 22). Add automatedDecisions: {} under rights`,
      },
    };
  },
};
