import type { Colors } from "../../model/colors.js";
import type { Lang, Text } from "../../model/text.js";
import { safeFile, safeText } from "../safe-text.js";
import {
  articlesOf,
  type CoverageReport,
  lineName,
  ORIGIN,
  type ReportedCell,
  type ReportedPurpose,
  type ReportedRow,
  SIGN,
  totalsSentence,
  WHOLE,
} from "./coverage-report.js";

const WIDTH = 100;

const COLORS: Readonly<Record<ReportedCell["status"], keyof Colors>> = {
  told: "success",
  missing: "error",
  "not-applicable": "faint",
};

interface Style {
  readonly lang: Lang;
  readonly colors: Colors;
  /** How this command is typed where the report is read. */
  readonly command: string;
}

/** For people: first the rows about the whole notice, then a block for each purpose, each row with its line or the reason. */
export function writeCoverageText(reports: readonly CoverageReport[], style: Style): string {
  return reports.map((report) => `${onePolicy(report, style)}\n`).join("\n");
}

function onePolicy(report: CoverageReport, style: Style): string {
  const { lang, colors, command } = style;
  const byPurpose = new Map<string | undefined, [ReportedRow, ReportedCell][]>();
  for (const row of report.rows) {
    for (const cell of row.cells) {
      const known = byPurpose.get(cell.purpose);
      if (known) known.push([row, cell]);
      else byPurpose.set(cell.purpose, [[row, cell]]);
    }
  }
  const columns = columnsOf(report, style);
  const block = (head: readonly string[], purpose?: ReportedPurpose) => [
    "",
    ...head,
    ...(byPurpose.get(purpose?.id) ?? []).flatMap(([row, cell]) =>
      line(row, cell, purpose?.origin, columns, style),
    ),
  ];
  const { totals } = report;
  const colour = totals.missing === 0 ? colors.success : colors.warning;
  const next: Text = {
    sv: `Vad som ska skrivas: ${command} lint`,
    en: `What to write: ${command} lint`,
  };
  return [
    colors.strong(safeFile(report.file)),
    ...block([colors.strong(WHOLE[lang])]),
    ...report.purposes.flatMap((purpose) => block(headOf(purpose, style), purpose)),
    "",
    colour(totalsSentence(totals)[lang]),
    ...(totals.missing > 0 ? [next[lang]] : []),
  ].join("\n");
}

// The id comes first: a name at the start of a line could be a command to a build's log.
function headOf({ id, name, origin }: ReportedPurpose, { lang, colors }: Style): string[] {
  const characters = Array.from(`${safeText(id)}: ${safeText(name)}`);
  const head =
    characters.length > WIDTH ? `${characters.slice(0, WIDTH - 1).join("")}…` : characters.join("");
  return [colors.strong(head), `  ${colors.faint(ORIGIN[origin][lang])}`];
}

interface Columns {
  readonly title: number;
  readonly articles: number;
  readonly line: number;
}

function columnsOf({ rows }: CoverageReport, { lang }: Style): Columns {
  const widest = (texts: Iterable<string>) => {
    let width = 0;
    for (const text of texts) width = Math.max(width, text.length);
    return width;
  };
  const lines = rows.flatMap(({ cells }) => cells.map((cell) => lineOf(cell, lang)));
  return {
    title: widest(rows.map(({ title }) => title[lang])),
    articles: widest(rows.map((row) => articlesOf(row).join(", "))),
    line: widest(lines),
  };
}

function line(
  row: ReportedRow,
  cell: ReportedCell,
  origin: ReportedPurpose["origin"] | undefined,
  columns: Columns,
  { lang, colors }: Style,
): string[] {
  const colour = colors[COLORS[cell.status]];
  const fixed = [
    row.title[lang].padEnd(columns.title),
    colors.faint(articlesOf(row, origin).join(", ").padEnd(columns.articles)),
    lineOf(cell, lang).padEnd(columns.line),
  ].join("  ");
  const start = `  ${colour(SIGN[cell.status])} ${fixed}`;
  const indent = 4 + columns.title + columns.articles + columns.line + 6;
  const [first, ...rest] = wrap(safeText(cell.reason?.[lang] ?? ""), WIDTH - indent);
  if (!first) return [start.trimEnd()];
  const quiet = cell.status === "not-applicable" ? colors.faint : (text: string) => text;
  return [`${start}  ${quiet(first)}`, ...rest.map((text) => `${" ".repeat(indent)}${quiet(text)}`)];
}

function lineOf({ line }: ReportedCell, lang: Lang): string {
  return line === undefined ? "" : lineName(line)[lang];
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
