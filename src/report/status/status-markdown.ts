import type { Lang, Text } from "../../model/text.js";
import { literal } from "../markdown-literal.js";
import type { PolicyStatus, StatusReport } from "./status.js";
import { statusRows } from "./status-rows.js";
import { COLUMNS, tableRow } from "./status-table.js";

const TITLE: Text = { sv: "Läget för policyn", en: "The state of the policy" };

/** For the summary of a build, or an issue: one policy as a list of facts, several as a table. */
export function writeStatusMarkdown({ policies, today }: StatusReport, lang: Lang): string {
  const [only] = policies;
  const body =
    policies.length === 1 && only && !("invalid" in only) ? facts(only, lang) : table(policies, lang);
  const counted: Text = { sv: `Räknat från ${today}.`, en: `Counted from ${today}.` };
  return `${[`## ${TITLE[lang]}`, ...body, counted[lang]].join("\n\n")}\n`;
}

function facts(status: PolicyStatus, lang: Lang): string[] {
  const lines = statusRows(status).flatMap(({ label, value, details }) => [
    `- **${label[lang]}**: ${literal(value[lang])}`,
    ...details.map(({ text }) => `  - ${literal(text[lang])}`),
  ]);
  return [`### ${literal(status.file)}`, literal(`${status.title}, ${status.controller}`), lines.join("\n")];
}

function table(policies: StatusReport["policies"], lang: Lang): string[] {
  const head = COLUMNS[lang];
  const rows = policies.map((status) => tableRow(status, lang).cells.map(literal));
  return [[head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n")];
}
