import { type Coverage, cover } from "../../coverage/coverage.js";
import { positionAt, type Source, spanOf } from "../../model/source.js";
import type { CoverageReport } from "../../report/coverage/coverage-report.js";
import { writeCoverageJson } from "../../report/coverage/json.js";
import { writeCoverageMarkdown } from "../../report/coverage/markdown.js";
import { writeCoverageText } from "../../report/coverage/text.js";
import { typedCommand } from "../shared/as-typed.js";
import { checkFiles, whole } from "../shared/check-files.js";
import { reportFailures, show } from "../shared/report.js";
import { blocksBuild } from "../shared/rules.js";
import { EXIT, type ExitCode, type Session } from "../shared/session.js";
import type { CoverageFormat } from "./formats.js";

export interface CoverageOptions {
  readonly format: CoverageFormat;
}

/**
 * `policy coverage`: the matrix of what Articles 13 and 14 ask for. What is missing is information, not a failure;
 * a file that is not a valid policy has no matrix, and is one.
 */
export async function coverageCommand(
  session: Session,
  patterns: readonly string[],
  { format }: CoverageOptions,
): Promise<ExitCode> {
  const run = await checkFiles(session, patterns, whole);
  const blocking = run.report.diagnostics.filter(blocksBuild);
  const invalid = new Set(blocking.map(({ file }) => file));
  const reports = run.checked.flatMap(({ file, source, policy }) =>
    source && policy && !invalid.has(file) ? [located(source, cover(policy))] : [],
  );
  if (reports.length > 0 || format === "json") session.io.stdout.write(written(reports, format, session));
  if (blocking.length > 0) {
    const report = { ...run.report, diagnostics: blocking };
    await show(session, report, { format: "text", quiet: true, showWaived: false }, "stderr");
  }
  return reportFailures(session, run) ?? (blocking.length > 0 ? EXIT.findings : EXIT.clean);
}

function written(
  reports: readonly CoverageReport[],
  format: CoverageOptions["format"],
  { lang, colors, io }: Session,
): string {
  if (format === "json") return writeCoverageJson(reports, lang);
  if (format === "markdown") return writeCoverageMarkdown(reports, lang);
  return writeCoverageText(reports, {
    lang,
    colors: colors.stdout,
    command: typedCommand(io.env),
  });
}

/** The matrix with the lines of its paths. */
function located(source: Source, { purposes, rows, totals }: Coverage): CoverageReport {
  const lineOf = (path: string) => positionAt(source.lineStarts, spanOf(source, path)[0]).line;
  return {
    file: source.file,
    purposes: purposes.map((purpose) => ({ ...purpose, line: lineOf(purpose.path) })),
    rows: rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell.path === undefined ? cell : { ...cell, line: lineOf(cell.path) })),
    })),
    totals,
  };
}
