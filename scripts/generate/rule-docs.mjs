import { existsSync, readdirSync, rmSync } from "node:fs";
import { compiled } from "./compiled.mjs";
import { path, write } from "./paths.mjs";

const CLASSES = {
  law: "law · lag",
  promise: "promise · eget löfte",
  guidance: "guidance · vägledning",
  practice: "practice · råd",
};

const SEVERITY = { error: "error · fel", warning: "warning · varning", note: "note · notis" };

/** The language of the examples, by what they are about. */
const FENCES = { yaml: "yaml", template: "handlebars", style: "css", scan: "yaml" };

/** A page for each rule and a table of them all, from the rules themselves. */
export async function generateRuleDocs() {
  const rules = await allRules();
  if (existsSync(path("docs/rules"))) {
    for (const name of readdirSync(path("docs/rules"))) rmSync(path("docs/rules", name));
  }
  for (const rule of rules) write(`docs/rules/${rule.id}.md`, page(rule));
  write("docs/rules/README.md", table(rules));
}

let traceText, CLASS_MEANINGS, RULE_CLASSES, severityOf, sourceOf, PRACTICE_AS_OF;

async function allRules() {
  const { builtIn, rules, ...shared } = await compiled(`
    export { builtIn } from "./src/lint/built-in/index.js";
    export { rules } from "./src/lint/rules/index.js";
    export { CLASS_MEANINGS, RULE_CLASSES } from "./src/model/rule-class.js";
    export { sourceOf, PRACTICE_AS_OF } from "./src/model/legal/sources.js";
    export { traceText } from "./src/model/trace-text.js";
    export { severityOf } from "./src/lint/severity.js";`);
  ({ traceText, CLASS_MEANINGS, RULE_CLASSES, severityOf, sourceOf, PRACTICE_AS_OF } = shared);
  return [...builtIn, ...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function page(rule) {
  const severity = severityOf(rule);
  const lines = [
    "<!-- Made from the rule itself by `npm run generate`. Do not edit. -->",
    `# ${rule.id}`,
    [
      `Class · Klass: **${CLASSES[rule.class]}**${rule.otherClass ? ` / ${CLASSES[rule.otherClass.class]}` : ""}`,
      `Severity · Allvar: **${SEVERITY[severity]}**`,
      ...(rule.legal.length > 0 ? [`Basis · Grund: ${rule.legal.join(", ")}`] : []),
      ...sourcesOf(rule),
    ].join("  \n"),
    "## Svenska",
    `**${rule.summary.sv}**`,
    rule.details.sv,
    ...(rule.otherClass ? [rule.otherClass.when.sv] : []),
    ...(rule.severityReason ? [rule.severityReason.sv] : []),
    ...(rule.integrity
      ? ["Sidan går inte att bygga så länge felet finns kvar, och det går inte att undanta."]
      : []),
    "## English",
    `**${rule.summary.en}**`,
    rule.details.en,
    ...(rule.otherClass ? [rule.otherClass.when.en] : []),
    ...(rule.severityReason ? [rule.severityReason.en] : []),
    ...(rule.integrity ? ["The page cannot be built while the error remains, and it cannot be waived."] : []),
    "## Wrong · Fel",
    ...rule.bad.flatMap((example) => shown(example, rule)),
    "## Right · Rätt",
    ...rule.good.flatMap((example) => shown(example, rule)),
    ...waiver(rule),
  ];
  return `${lines.join("\n\n")}\n`;
}

// Each source once, with the day it was last gone through.
function sourcesOf({ legal }) {
  const sources = [...new Set(legal.map((citation) => sourceOf(citation)))];
  if (sources.length === 0)
    return [`Source · Källa: the tool's own practice · verktygets eget råd (${PRACTICE_AS_OF})`];
  return sources.map(({ name, asOf }) => `Source · Källa: ${name.en} · ${name.sv} (${asOf})`);
}

function shown({ yaml, without = [], today, seen = [], unseen }, { about = "yaml" }) {
  const notes = [
    ...(without.length > 0 ? [`without · utan: ${without.map((key) => `\`${key}\``).join(", ")}`] : []),
    ...(today ? [`on · den: ${today}`] : []),
    ...seen.map((trace) => `seen · sett: ${traceText(trace).en} · ${traceText(trace).sv}`),
    ...(unseen ? ["something was not seen · något syntes inte"] : []),
  ];
  return [...(notes.length > 0 ? [`${notes.join("; ")}`] : []), `\`\`\`${FENCES[about]}\n${yaml}\n\`\`\``];
}

function waiver({ id, integrity, about }) {
  if (integrity || about || id.startsWith("waiver-")) return [];
  return [
    "## Waive · Undanta",
    "On the line above, or at the end of the line · På raden ovanför, eller sist på raden:",
    `\`\`\`yaml\n# policy-waive ${id} until 2027-03-31: reason · skäl\n\`\`\``,
  ];
}

function table(rules) {
  const groups = RULE_CLASSES.map((ruleClass) => {
    const rows = rules
      .filter((rule) => rule.class === ruleClass)
      .map(
        (rule) =>
          `| <a id="${rule.id}"></a>\`${rule.id}\` | ${severityOf(rule)} | ${rule.legal.join(", ") || "–"} | ${rule.summary.en} |`,
      );
    return [
      `## ${CLASSES[ruleClass]}`,
      `${CLASS_MEANINGS[ruleClass].en} · ${CLASS_MEANINGS[ruleClass].sv}`,
      `| Rule | Severity | Basis | What it asks for |\n| --- | --- | --- | --- |\n${rows.join("\n")}`,
    ].join("\n\n");
  });
  return `<!-- Made from the rules themselves by \`npm run generate\`. Do not edit. -->

# Rules

${rules.length} rules. \`policy explain <rule>\` shows each in the terminal, in Swedish or English, with what is right and wrong. In the repository each also has a page in this folder, named as the rule; the package leaves those out.

The severity follows from the class: \`law\` and \`promise\` are errors, \`guidance\` and \`practice\` warnings. Where a rule departs from that, its page says why.

${groups.join("\n\n")}
`;
}
