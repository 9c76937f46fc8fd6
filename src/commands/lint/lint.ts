import type { Text } from "../../model/text.js";
import { visible } from "../../model/visible.js";
import { changedRulesSentence } from "../../report/changed-rules.js";
import type { Format } from "../../report/formats.js";
import { summarise } from "../../report/report.js";
import { stepSummary } from "../../report/step-summary.js";
import { typedCommand } from "../shared/as-typed.js";
import { checkFiles, type Run } from "../shared/check-files.js";
import { inRepository } from "../shared/in-repository.js";
import { type Outcome, outcome } from "../shared/outcome.js";
import { exitCodeOf, reportFailures, show } from "../shared/report.js";
import { EXIT, type ExitCode, type Session } from "../shared/session.js";
import { settingsFinder } from "../shared/settings-of.js";
import { fixFiles } from "./fix.js";
import { printSettings } from "./print-settings.js";
import { type TooManyWarnings, tooManyWarnings } from "./too-many-warnings.js";

export { watchLint } from "./watch.js";

export interface LintOptions {
  /** Undefined: GitHub's annotations under GitHub Actions, else text. */
  readonly format: Format | undefined;
  readonly quiet: boolean;
  readonly showWaived: boolean;
  /** How many findings are shown as text or annotations; undefined for all. */
  readonly most: number | undefined;
  /** More warnings than this fail the run; undefined for what the settings say. */
  readonly maxWarnings: number | undefined;
  /** Make the corrections that are certain, before reporting what is left. */
  readonly fix: boolean;
  /** With `fix`: show the corrections and write nothing. */
  readonly dryRun: boolean;
  /** A file to write the report to instead of standard output. */
  readonly outputFile: string | undefined;
  /** What standard input is called in the report. */
  readonly stdinFilename: string | undefined;
}

/** `policy lint`: what the law asks for, what the notice promises, and form. */
export async function lintCommand(
  session: Session,
  patterns: readonly string[],
  options: LintOptions,
): Promise<ExitCode> {
  if (options.fix) await fixFiles(session, patterns, options.dryRun);
  const run = await checkFiles(session, patterns, outcome, {
    job: () => ({ name: "outcome" }),
    stdinName: options.stdinFilename,
  });
  const format = options.format ?? (session.io.env.GITHUB_ACTIONS === "true" ? "github" : "text");
  // The difference is the output of a dry run; findings go to standard error then.
  const stream = options.fix && options.dryRun ? "stderr" : "stdout";
  await show(session, run.report, { ...options, format }, stream);
  if (format === "github") await addStepSummary(session, run);
  printChangedSeverities(session, run);
  const tooMany = tooManyWarnings(run, options.maxWarnings);
  if (tooMany) printTooManyWarnings(session, run, tooMany);
  return reportFailures(session, run) ?? (tooMany ? EXIT.findings : exitCodeOf(run.report));
}

// A pull request can bring settings with it: the report must say that a rule is off.
function printChangedSeverities({ io, lang }: Session, { report }: Run<Outcome>): void {
  const sentence = changedRulesSentence(report.changedRules);
  if (sentence) io.stderr.write(`${sentence[lang]}\n`);
}

// Without visible errors, and with --quiet no warnings either, the exit code would be hard to explain.
function printTooManyWarnings(
  { io, lang, colors }: Session,
  { report, settings }: Run<Outcome>,
  { warnings, most, by }: TooManyWarnings,
): void {
  if (summarise(report).errors > 0) return;
  // If one settings file applies to all files, it need not be named.
  const says = by?.file !== undefined && new Set(settings.values()).size > 1 ? ` (${visible(by.file)})` : "";
  const why: Text = {
    sv: `Slutkod 1: ${warnings} ${warnings === 1 ? "varning" : "varningar"}, och högst ${most} får finnas${says}.`,
    en: `Exit code 1: ${warnings} ${warnings === 1 ? "warning" : "warnings"}, and at most ${most} may remain${says}.`,
  };
  io.stderr.write(`${colors.stderr.error(why[lang])}\n`);
}

/** `policy lint --print-config`: the settings that a run here would use, or that hold for a file. */
export async function printConfigCommand(session: Session, [file]: readonly string[]): Promise<ExitCode> {
  const finder = await settingsFinder(session);
  session.io.stdout.write(printSettings(file === undefined ? finder.own : await finder.of(file)));
  return 0;
}

// GitHub shows ten annotations of each severity; the summary of the step has room for more.
async function addStepSummary(session: Session, { report }: Run<Outcome>): Promise<void> {
  const file = session.io.env.GITHUB_STEP_SUMMARY;
  if (!file) return;
  const { lang, version, colors, io } = session;
  const command = typedCommand(io.env);
  const options = { lang, version, colors: colors.stdout, quiet: false, showWaived: true, command };
  session.io.appendFile(file, stepSummary(inRepository(session, report, "summary"), options));
}
