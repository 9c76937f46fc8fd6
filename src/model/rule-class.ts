import type { Severity } from "./diagnostic.js";
import type { Text } from "./text.js";

/**
 * What a finding rests on: `law`, the statute asks it of the notice or forbids what the notice says; `guidance`, the
 * authorities' guidelines ask it; `promise`, the notice breaks or contradicts what it says itself; `practice`, the
 * tool's own advice or need.
 */
export type RuleClass = "law" | "guidance" | "promise" | "practice";

/** The classes in order of weight. */
export const RULE_CLASSES: readonly RuleClass[] = ["law", "promise", "guidance", "practice"];

/** The severity that follows from a class; a rule that departs from it states why. */
export function severityOfClass(ruleClass: RuleClass): Severity {
  return ruleClass === "law" || ruleClass === "promise" ? "error" : "warning";
}

/** What each class is called. */
export const CLASS_NAMES: Readonly<Record<RuleClass, Text>> = {
  law: { sv: "lag", en: "law" },
  promise: { sv: "eget löfte", en: "own promise" },
  guidance: { sv: "vägledning", en: "guidance" },
  practice: { sv: "råd", en: "advice" },
};

/** What each class means, as one sentence. */
export const CLASS_MEANINGS: Readonly<Record<RuleClass, Text>> = {
  law: {
    sv: "Lagen kräver det av texten, eller förbjuder det texten säger.",
    en: "The law requires it of the notice, or forbids what the notice says.",
  },
  promise: {
    sv: "Texten bryter mot eller motsäger något som den själv lovar.",
    en: "The notice breaks or contradicts something that it says itself.",
  },
  guidance: {
    sv: "Myndigheternas vägledning begär det, utan att lagen säger det uttryckligen.",
    en: "The authorities' guidelines ask for it, though the law does not say so outright.",
  },
  practice: {
    sv: "Verktygets eget råd, eller något som det behöver för att kunna göra sidan.",
    en: "The tool's own advice, or something it needs in order to make the page.",
  },
};
