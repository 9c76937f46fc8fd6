import { existsSync, readdirSync, rmSync } from "node:fs";
import { compiled } from "./compiled.mjs";
import { path, write } from "./paths.mjs";

const SEVERITY = { error: "error · fel", warning: "warning · varning" };

/** The language of the examples, by what they are about. */
const FENCES = { yaml: "yaml", template: "handlebars", style: "css" };

/** A page for each rule and a table of them all, from the rules themselves. */
export async function generateRuleDocs() {
  const rules = await allRules();
  if (existsSync(path("docs/rules"))) {
    for (const name of readdirSync(path("docs/rules"))) rmSync(path("docs/rules", name));
  }
  for (const rule of rules) write(`docs/rules/${rule.id}.md`, page(rule));
  write("docs/rules/README.md", table(rules));
}

async function allRules() {
  const { builtIn, rules } = await compiled(`
    export { builtIn } from "./src/lint/built-in/index.js";
    export { rules } from "./src/lint/rules/index.js";`);
  return [...builtIn, ...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function page(rule) {
  const basis = rule.legal.length > 0 ? `Basis · Grund: ${rule.legal.join(", ")}` : "";
  const lines = [
    "<!-- Made from the rule itself by `npm run generate`. Do not edit. -->",
    `# ${rule.id}`,
    [`Severity · Allvar: **${SEVERITY[rule.severity]}**`, basis].filter(Boolean).join("  \n"),
    "## Svenska",
    `**${rule.summary.sv}**`,
    rule.details.sv,
    ...(rule.integrity
      ? ["Sidan går inte att bygga så länge felet finns kvar, och det går inte att undanta."]
      : []),
    "## English",
    `**${rule.summary.en}**`,
    rule.details.en,
    ...(rule.integrity ? ["The page cannot be built while the error remains, and it cannot be waived."] : []),
    "## Wrong · Fel",
    ...rule.bad.flatMap((example) => shown(example, rule)),
    "## Right · Rätt",
    ...rule.good.flatMap((example) => shown(example, rule)),
    ...waiver(rule),
  ];
  return `${lines.join("\n\n")}\n`;
}

function shown({ yaml, without = [], today }, { about = "yaml" }) {
  const notes = [
    ...(without.length > 0 ? [`without · utan: ${without.map((key) => `\`${key}\``).join(", ")}`] : []),
    ...(today ? [`on · den: ${today}`] : []),
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
  const rows = rules.map(
    ({ id, severity, legal, summary }) =>
      `| [${id}](${id}.md) | ${severity} | ${legal.join(", ") || "–"} | ${summary.en} |`,
  );
  return `<!-- Made from the rules themselves by \`npm run generate\`. Do not edit. -->

# Rules

${rules.length} rules. \`policy explain <rule>\` shows the same in the terminal, in Swedish or English.

| Rule | Severity | Basis | What it asks for |
| --- | --- | --- | --- |
${rows.join("\n")}
`;
}
