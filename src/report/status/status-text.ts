import type { Colors } from "../../model/colors.js";
import type { Lang, Text } from "../../model/text.js";
import { safeFile, safeText } from "../safe-text.js";
import { wrap } from "../wrap.js";
import type { PolicyStatus, StatusReport } from "./status.js";
import type { Weight } from "./status-row.js";
import { statusRows } from "./status-rows.js";
import { COLUMNS, tableRow } from "./status-table.js";

interface Style {
  readonly lang: Lang;
  readonly colors: Colors;
}

const WIDTH = 100;

/** For people: one policy line by line, several as a table with the most urgent first. */
export function writeStatusText(report: StatusReport, style: Style): string {
  const { policies, today } = report;
  const [only] = policies;
  const counted: Text = { sv: `Räknat från ${today}.`, en: `Counted from ${today}.` };
  const body =
    policies.length === 1 && only && !("invalid" in only) ? onePolicy(only, style) : table(report, style);
  return `${[...body, "", style.colors.faint(counted[style.lang])].join("\n")}\n`;
}

function onePolicy(status: PolicyStatus, { lang, colors }: Style): string[] {
  const rows = statusRows(status);
  const width = Math.max(...rows.map(({ label }) => label[lang].length)) + 2;
  const indent = " ".repeat(width + 2);
  const { title, controller, file } = status;
  const lines = [`${colors.strong(safeFile(file))}  ${safeText(`${title}, ${controller}`)}`, ""];
  for (const { label, value, weight, details } of rows) {
    const name = `  ${label[lang].padEnd(width)}`;
    const wrapped = wrap(safeText(value[lang]), WIDTH - indent.length);
    lines.push(
      ...wrapped.map((line, index) => `${index === 0 ? name : indent}${colored(line, weight, colors)}`),
    );
    for (const detail of details) {
      const [first = "", ...more] = wrap(safeText(detail.text[lang]), WIDTH - indent.length - 2);
      lines.push(`${indent}${colored(first, detail.weight, colors)}`);
      lines.push(...more.map((line) => `${indent}  ${colored(line, detail.weight, colors)}`));
    }
  }
  return lines;
}

function table({ policies }: StatusReport, { lang, colors }: Style): string[] {
  const rows = policies.map((status) => tableRow(status, lang));
  const head = COLUMNS[lang];
  const cells = [
    head,
    ...rows.map((row) => row.cells.map((cell, index) => (index === 0 ? safeFile(cell) : safeText(cell)))),
  ];
  const widths = head.map((_, column) =>
    cells.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0),
  );
  return cells.map((row, index) => {
    const line = row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
    return index === 0 ? colors.strong(line) : colored(line, rows[index - 1]?.weight ?? "plain", colors);
  });
}

function colored(text: string, weight: Weight, colors: Colors): string {
  if (weight === "late") return colors.error(text);
  if (weight === "soon") return colors.warning(text);
  return weight === "fine" ? colors.success(text) : text;
}
