import type { Colors } from "../model/colors.js";
import type { Lang, Text } from "../model/text.js";
import type { RuleMeta } from "./rule-meta.js";

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
}

const WORDS = {
  error: { sv: "fel", en: "error" },
  warning: { sv: "varning", en: "warning" },
  legal: { sv: "Grund", en: "Basis" },
  integrity: {
    sv: "Sidan går inte att bygga så länge felet finns kvar, och det går inte att undanta.",
    en: "The page cannot be built while the error remains, and it cannot be waived.",
  },
  bad: { sv: "Fel:", en: "Wrong:" },
  good: { sv: "Rätt:", en: "Right:" },
  without: { sv: "utan nyckeln", en: "without the key" },
  on: { sv: "den", en: "on" },
  waive: {
    sv: "Kan bara ni avgöra frågan, och dröjer svaret? Skriv en kommentar på raden ovanför:",
    en: "Is it for you alone to settle, and does it take time? Write a comment on the line above:",
  },
  waiver: {
    sv: "# policy-waive {id} until ÅÅÅÅ-MM-DD: <skäl>",
    en: "# policy-waive {id} until YYYY-MM-DD: <reason>",
  },
} as const satisfies Record<string, Text>;

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
  if (rule.legal.length > 0) lines.push("", `${WORDS.legal[lang]}: ${rule.legal.join(", ")}`);
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
  const lines = sorted.map(({ id, severity, summary }) => {
    const label = WORDS[severity][lang].padEnd(7);
    return `${colors.strong(id.padEnd(width))}  ${colors[severity](label)}  ${summary[lang]}`;
  });
  return `${lines.join("\n")}\n`;
}

function heading(label: "bad" | "good", { without, today }: ExampleText, lang: Lang): string {
  const notes = [
    ...(without?.length ? [`${WORDS.without[lang]} ${without.join(", ")}`] : []),
    ...(today ? [`${WORDS.on[lang]} ${today}`] : []),
  ];
  return notes.length > 0 ? `${WORDS[label][lang].slice(0, -1)} (${notes.join("; ")}):` : WORDS[label][lang];
}

function wrap(text: string, width = 90): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + word.length + 1 > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
