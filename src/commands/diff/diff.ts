import type { Rule } from "../../lint/rule.js";
import { type CalendarDate, formatDate } from "../../model/date.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import { Failure } from "../../model/failure.js";
import { visible } from "../../model/visible.js";
import { writeDiffJson } from "../../report/diff/diff-json.js";
import { writeDiffMarkdown } from "../../report/diff/diff-markdown.js";
import type { DiffReport, ReportedGrade } from "../../report/diff/diff-report.js";
import { writeDiffText } from "../../report/diff/diff-text.js";
import { asTyped } from "../shared/as-typed.js";
import { check } from "../shared/check.js";
import { startChecking } from "../shared/check-files.js";
import { compareVersions, type ValidVersion } from "../shared/compare-versions.js";
import { show } from "../shared/report.js";
import { EXIT, type ExitCode, type Session } from "../shared/session.js";
import { notReady } from "./fail-on.js";
import type { DiffFormat } from "./formats.js";
import { comparisonOf } from "./operands.js";
import { readVersions, type Version } from "./versions.js";

export interface DiffOptions {
  readonly format: DiffFormat;
  /** The run fails on changes of this grade or a more serious one that are not ready to publish. */
  readonly failOn: ReportedGrade | undefined;
}

/** `policy diff`: what means something else in a newer version, how much it matters, and who must be told. */
export async function diffCommand(
  session: Session,
  operands: { readonly before: readonly string[]; readonly after: readonly string[] },
  { format, failOn }: DiffOptions,
): Promise<ExitCode> {
  const { io, lang, colors } = session;
  const checking = await startChecking(session);
  const comparison = comparisonOf(operands.before, operands.after, (path) => io.exists(path));
  const reports: DiffReport[] = [];
  const problems: string[] = [];
  for (const { from, fromLabel, to } of await readVersions(session, checking, comparison)) {
    const newer = await valid(checking.today, to);
    if ("diagnostics" in newer) {
      await showInvalid(session, to, newer.diagnostics, formatDate(checking.today));
      return EXIT.findings;
    }
    if (!from) {
      io.stderr.write(`${isNew(to.file, fromLabel)[lang]}\n`);
      continue;
    }
    const older = await valid(checking.today, from);
    if ("diagnostics" in older) throw new Failure(olderInvalid(from, older.diagnostics));
    const report = compareVersions(older, newer, lang);
    reports.push(report);
    const problem = failOn && notReady(report, newer.policy, failOn);
    if (problem) problems.push(problem[lang]);
  }
  if (reports.length > 0 || format === "json") io.stdout.write(written(reports, format, session));
  for (const problem of problems) io.stderr.write(`${colors.stderr.error(asTyped(problem, io.env))}\n`);
  return problems.length > 0 ? EXIT.findings : EXIT.clean;
}

function written(reports: readonly DiffReport[], format: DiffFormat, { lang, colors }: Session): string {
  if (format === "json") return writeDiffJson(reports, lang);
  if (format === "markdown") return writeDiffMarkdown(reports, lang);
  return writeDiffText(reports, lang, colors.stdout);
}

// Only validates: the rules have nothing to add about changes, and take most of the time.
async function valid(
  today: CalendarDate,
  { file, label, bytes }: Version,
): Promise<ValidVersion | { readonly diagnostics: readonly Diagnostic[] }> {
  const { source, policy, diagnostics } = await check(file, bytes, { today, dueSoonDays: 0 }, NO_RULES);
  return source && policy ? { file, label, source, policy } : { diagnostics };
}

async function showInvalid(
  session: Session,
  { file, bytes }: Version,
  diagnostics: readonly Diagnostic[],
  today: string,
) {
  const text = new TextDecoder().decode(bytes);
  const report = { files: [file], diagnostics, texts: new Map([[file, text]]), today };
  await show(session, report, { format: "text", quiet: true, showWaived: false }, "stderr");
}

function olderInvalid({ file, label }: Version, [first]: readonly Diagnostic[]) {
  const [name, from] = [visible(file), visible(label)];
  const at = first
    ? {
        sv: `Rad ${first.range.start.line}: ${first.message.sv}`,
        en: `Line ${first.range.start.line}: ${first.message.en}`,
      }
    : { sv: "", en: "" };
  return {
    sv: `${name} är ingen giltig policy i ${from}, så det går inte att säga vad som har ändrats. ${at.sv} Jämför med en senare version.`,
    en: `${name} is not a valid policy in ${from}, so what has changed cannot be said. ${at.en} Compare with a later revision.`,
  };
}

function isNew(file: string, from: string) {
  const [name, older] = [visible(file), visible(from)];
  return {
    sv: `${name} är ny: den fanns inte i ${older}. Allt i den är nytt för läsaren.`,
    en: `${name} is new: it was not in ${older}. All of it is new to readers.`,
  };
}

const NO_RULES: readonly Rule[] = [];
