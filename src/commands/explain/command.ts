import { Failure } from "../../model/failure.js";
import type { Command } from "../shared/command.js";

interface Options {
  readonly list?: boolean;
  readonly law?: boolean;
}

export const explain: Command<string | undefined, Options> = {
  name: "explain",
  summary: {
    sv: "Förklara en regel: vad den kräver, varför, och rätt och fel.",
    en: "Explain a rule: what it asks for, why, with right and wrong examples.",
  },
  argument: {
    name: { sv: "[regel]", en: "[rule]" },
    usage: { sv: "<regel>", en: "<rule>" },
    help: { sv: "regelns namn, till exempel review-overdue", en: "the rule's name, such as review-overdue" },
    values: async () => {
      const { ruleIds } = await import("./explain.js");
      return ruleIds();
    },
  },
  options: [
    { flags: "--list", help: { sv: "lista alla regler", en: "list every rule" } },
    {
      flags: "--law",
      help: {
        sv: "visa de rättsliga uppgifter som reglerna bygger på, med källa och datum",
        en: "show the legal facts that the rules build on, with source and date",
      },
    },
  ],
  async run(session, rule, { list = false, law = false }) {
    const { explainCommand, explainLawCommand, listRulesCommand } = await import("./explain.js");
    if (law) return explainLawCommand(session);
    if (list) return listRulesCommand(session);
    if (rule !== undefined) return explainCommand(session, rule);
    throw new Failure({
      sv: "Vilken regel? Skriv policy explain <regel>, eller policy explain --list för att se alla.",
      en: "Which rule? Write policy explain <rule>, or policy explain --list to see them all.",
    });
  },
};
