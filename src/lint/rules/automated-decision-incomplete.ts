import type { AutomatedDecision } from "../../model/policy.generated.js";
import type { Text } from "../../model/text.js";
import { entries, mapped } from "../facts/entries.js";
import type { Rule } from "../rule.js";

const REQUIRED: readonly { readonly key: keyof AutomatedDecision; readonly line: Text }[] = [
  {
    key: "logic",
    line: {
      sv: "logic: hur beslutet fattas, som en hel mening",
      en: "logic: how the decision is made, as a whole sentence",
    },
  },
  {
    key: "consequences",
    line: {
      sv: "consequences: vad beslutet betyder för personen, som en hel mening",
      en: "consequences: what the decision means for the person, as a whole sentence",
    },
  },
];

export const automatedDecisionIncomplete: Rule = {
  id: "automated-decision-incomplete",
  class: "law",
  legal: ["GDPR art. 13.2 f", "GDPR art. 14.2 g"],
  gap: true,
  summary: {
    sv: "Ett automatiserat beslut ska förklaras: hur det fattas och vad det betyder för personen.",
    en: "An automated decision must be explained: how it is made and what it means for the person.",
  },
  details: {
    sv: "Den som får ett beslut av en dator ska få meningsfull information om logiken bakom, och om betydelsen och de följder som kan väntas. Skriv vilka uppgifter som avgör och hur, inte själva programkoden.",
    en: "Whoever receives a decision made by a computer must be given meaningful information on the logic behind it, and on its significance and the consequences to expect. Say which data decide and how; the program itself is not needed.",
  },
  bad: [
    {
      yaml: "automatedDecisions:\n  credit-check:\n    name: Kreditprövning",
      at: ["/automatedDecisions/credit-check"],
    },
    {
      yaml: `automatedDecisions:
  credit-check:
    name: Kreditprövning
    logic: Vi jämför din inkomst med dina skulder.`,
      at: ["/automatedDecisions/credit-check"],
    },
    {
      yaml: `automatedDecisions:
  credit-check:
    name: Kreditprövning
    consequences: Du kan få nej till att köpa mot faktura.`,
      at: ["/automatedDecisions/credit-check"],
    },
  ],
  good: [
    {
      yaml: `automatedDecisions:
  credit-check:
    name: Kreditprövning
    logic: Vi jämför din inkomst med dina skulder.
    consequences: Du kan få nej till att köpa mot faktura.`,
    },
    { yaml: "automatedDecisions: none" },
    { yaml: "automatedDecisions: undecided" },
  ],
  *check(policy) {
    for (const [id, decision, path] of entries(mapped(policy.automatedDecisions), "automatedDecisions")) {
      const missing = REQUIRED.filter(({ key }) => decision[key] === undefined).map(({ line }) => line);
      if (missing.length === 0) continue;
      yield {
        path,
        message: {
          sv: `Det automatiserade beslutet ”${id}” är inte förklarat. Lägg till ${missing.map((line) => line.sv).join("; ")}`,
          en: `The automated decision "${id}" is not explained. Add ${missing.map((line) => line.en).join("; ")}`,
        },
      };
    }
  },
};
