import type { Lang, Text } from "../../model/text.js";
import { literal } from "../markdown-literal.js";
import {
  articlesOf,
  type CoverageReport,
  lineName,
  type ReportedCell,
  type ReportedRow,
  SIGN,
  totalsSentence,
  WHOLE,
} from "./coverage-report.js";

const ROW: Text = { sv: "Krav", en: "Item" };
const ARTICLES: Text = { sv: "Artikel", en: "Article" };
const REASONS: readonly (readonly [ReportedCell["status"], Text])[] = [
  ["missing", { sv: "Saknas", en: "Missing" }],
  ["not-applicable", { sv: "Gäller inte", en: "Not applicable" }],
];

/** For a page: a matrix of what the law asks for and the purposes, then why something is missing or does not apply. */
export function writeCoverageMarkdown(reports: readonly CoverageReport[], lang: Lang): string {
  return reports.map((report) => onePolicy(report, lang)).join("\n");
}

function onePolicy(report: CoverageReport, lang: Lang): string {
  const { purposes, rows } = report;
  const names = new Map(purposes.map(({ id, name }) => [id, name]));
  const head = [ROW[lang], ARTICLES[lang], WHOLE[lang], ...purposes.map(({ name }) => literal(name))];
  const matrix = [head, head.map(() => "---"), ...rows.map((row) => cellsOf(row, purposes.length, lang))];
  const blocks = [
    `## ${literal(report.file)}`,
    totalsSentence(report.totals)[lang],
    matrix.map((cells) => `| ${cells.join(" | ")} |`).join("\n"),
  ];
  for (const [status, title] of REASONS) {
    const reasons = rows.flatMap((row) => reasonsOf(row, status, names, lang));
    if (reasons.length > 0) blocks.push(`### ${title[lang]}`, reasons.join("\n"));
  }
  return `${blocks.join("\n\n")}\n`;
}

// A row about the whole notice has one cell; the others have one for each purpose, in the order of the columns.
function cellsOf(row: ReportedRow, purposes: number, lang: Lang): string[] {
  const [once] = row.cells;
  const marks = row.cells.map((cell) => mark(cell, lang));
  const placed =
    once?.purpose === undefined ? [...marks, ...Array.from({ length: purposes }, () => "")] : ["", ...marks];
  return [row.title[lang], articlesOf(row).join(", "), ...placed];
}

function mark({ status, line }: ReportedCell, lang: Lang): string {
  if (status === "not-applicable" || line === undefined) return SIGN[status];
  return `${SIGN[status]} ${lineName(line)[lang]}`;
}

function reasonsOf(
  { title, cells }: ReportedRow,
  status: ReportedCell["status"],
  names: ReadonlyMap<string, string>,
  lang: Lang,
): string[] {
  return cells.flatMap((cell) => {
    if (cell.status !== status || !cell.reason) return [];
    const where = cell.purpose === undefined ? WHOLE[lang] : (names.get(cell.purpose) ?? cell.purpose);
    const at = cell.line === undefined ? "" : ` (${lineName(cell.line)[lang]})`;
    return [`- ${title[lang]} – ${literal(where)}${at}: ${literal(cell.reason[lang])}`];
  });
}
