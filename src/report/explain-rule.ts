import type { Colors } from "../model/colors.js";
import { CLASS_MEANINGS, CLASS_NAMES, RULE_CLASSES } from "../model/rule-class.js";
import type { Lang } from "../model/text.js";
import type { Trace } from "../model/trace.js";
import { traceText } from "../model/trace-text.js";
import type { RuleMeta } from "./rule-meta.js";
import { wrap } from "./wrap.js";

/** A rule with the examples that its documentation shows. */
export interface ExplainedRule extends Omit<RuleMeta, "url"> {
  readonly integrity?: boolean;
  readonly about?: string;
  readonly bad: readonly ExampleText[];
  readonly good: readonly ExampleText[];
}

interface ExampleText {
  readonly yaml: string;
  readonly without?: readonly string[];
  readonly today?: string;
  readonly seen?: readonly Omit<Trace, "source">[];
  readonly unseen?: true;
}

const WORDS = {
  error: { sv: "fel", en: "error" },
  warning: { sv: "varning", en: "warning" },
  note: { sv: "notis", en: "note" },
  class: { sv: "Klass", en: "Class" },
  legal: { sv: "Grund", en: "Basis" },
  why: {
    error: { sv: "Varför ett fel", en: "Why an error" },
    warning: { sv: "Varför en varning", en: "Why a warning" },
    note: { sv: "Varför bara en notis", en: "Why only a note" },
  },
  integrity: {
    sv: "Sidan går inte att bygga så länge felet finns kvar, och det går inte att undanta.",
    en: "The page cannot be built while the error remains, and it cannot be waived.",
  },
  bad: { sv: "Fel:", en: "Wrong:" },
  good: { sv: "Rätt:", en: "Right:" },
  without: { sv: "utan nyckeln", en: "without the key" },
  on: { sv: "den", en: "on" },
  seen: { sv: "sett:", en: "seen:" },
  unseen: { sv: "något syntes inte", en: "something was not seen" },
  waive: {
    sv: "Kan bara ni avgöra frågan, och dröjer svaret? Skriv en kommentar på raden ovanför:",
    en: "Is it for you alone to settle, and does it take time? Write a comment on the line above:",
  },
  waiver: {
    sv: "# policy-waive {id} until ÅÅÅÅ-MM-DD: <skäl>",
    en: "# policy-waive {id} until YYYY-MM-DD: <reason>",
  },
} as const;

/** What a rule asks for, why, and its examples, for a terminal. */
export function explainRule(rule: ExplainedRule, lang: Lang, colors: Colors): string {
  const severity = colors[rule.severity](WORDS[rule.severity][lang]);
  const lines = [
    `${colors.strong(rule.id)} (${severity})`,
    "",
    ...wrap(rule.summary[lang]),
    "",
    ...wrap(rule.details[lang]),
  ];
  lines.push(
    "",
    ...wrap(`${WORDS.class[lang]}: ${CLASS_NAMES[rule.class][lang]}. ${CLASS_MEANINGS[rule.class][lang]}`),
  );
  if (rule.legal.length > 0) lines.push(...wrap(`${WORDS.legal[lang]}: ${rule.legal.join(", ")}`));
  if (rule.otherClass) lines.push(...wrap(rule.otherClass.when[lang]));
  if (rule.severityReason)
    lines.push(...wrap(`${WORDS.why[rule.severity][lang]}: ${rule.severityReason[lang]}`));
  if (rule.integrity) lines.push("", ...wrap(WORDS.integrity[lang]));
  for (const [label, examples] of [
    ["bad", rule.bad],
    ["good", rule.good],
  ] as const) {
    for (const example of examples)
      lines.push("", heading(label, example, lang), ...example.yaml.split("\n").map((line) => `    ${line}`));
  }
  if (!rule.integrity && !rule.about && !rule.id.startsWith("waiver-")) {
    lines.push("", ...wrap(WORDS.waive[lang]), `    ${WORDS.waiver[lang].replace("{id}", rule.id)}`);
  }
  return `${lines.join("\n")}\n`;
}

/** Every rule on a line: id, severity, summary. */
export function listRules(rules: readonly ExplainedRule[], lang: Lang, colors: Colors): string {
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  const width = Math.max(...sorted.map(({ id }) => id.length));
  const widest = Math.max(...RULE_CLASSES.map((each) => CLASS_NAMES[each][lang].length));
  const lines = sorted.map(({ id, severity, class: ruleClass, summary }) => {
    const label = WORDS[severity][lang].padEnd(7);
    const name = CLASS_NAMES[ruleClass][lang].padEnd(widest);
    return `${colors.strong(id.padEnd(width))}  ${colors[severity](label)}  ${name}  ${summary[lang]}`;
  });
  return `${lines.join("\n")}\n`;
}

function heading(label: "bad" | "good", { without, today, seen, unseen }: ExampleText, lang: Lang): string {
  const notes = [
    ...(without?.length ? [`${WORDS.without[lang]} ${without.join(", ")}`] : []),
    ...(today ? [`${WORDS.on[lang]} ${today}`] : []),
    ...(seen ?? []).map((trace) => `${WORDS.seen[lang]} ${traceText(trace)[lang]}`),
    ...(unseen ? [WORDS.unseen[lang]] : []),
  ];
  return notes.length > 0 ? `${WORDS[label][lang].slice(0, -1)} (${notes.join("; ")}):` : WORDS[label][lang];
}
