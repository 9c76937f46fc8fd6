import { posix } from "node:path";
import { LANGUAGES, ORIGINAL } from "../../model/edition.js";
import { Failure } from "../../model/failure.js";
import type { Io } from "../../model/io.js";
import { outputName } from "../../model/output-name.js";
import { type PageStatus, type StatusReport, urgency } from "../../report/status/status.js";
import { writeStatusJson } from "../../report/status/status-json.js";
import { writeStatusMarkdown } from "../../report/status/status-markdown.js";
import { writeStatusText } from "../../report/status/status-text.js";
import type { Checked } from "../shared/check.js";
import { type Checking, checkFiles, startChecking } from "../shared/check-files.js";
import { reportFailures, show } from "../shared/report.js";
import { EXIT, type ExitCode, type Session } from "../shared/session.js";
import type { Settings } from "../shared/settings.js";
import { NONE, type Theme, type ThemeOptions } from "../shared/theme/theme.js";
import { themesOf } from "../shared/theme/themes.js";
import { endingSoon } from "./ending-soon.js";
import type { StatusFormat } from "./formats.js";
import { type KeptStatus, statusKeeper } from "./keep-status.js";

export interface StatusCommandOptions extends ThemeOptions {
  readonly format: StatusFormat;
  /** The folder that pages are built to. */
  readonly out: string;
  /** An ISO 8601 period: what ends within it fails the run. */
  readonly failWithin: string | undefined;
}

/** `policy status`: the state of each policy today. Only a file that is no policy fails it, unless asked for more. */
export async function statusCommand(
  session: Session,
  patterns: readonly string[],
  { format, out, failWithin, ...themeOptions }: StatusCommandOptions,
): Promise<ExitCode> {
  const checking = await startChecking(session);
  const built = builtNames(session.io, checking, patterns, out);
  const themes = themesOf(session, checking, themeOptions);
  const themeBy = async (settings: Settings) => (built.length > 0 ? themes.by(settings) : NONE);
  const optionsFor = ({ style }: Theme) => ({ today: checking.today, built, ...(style ? { style } : {}) });
  const keep = async (checked: Checked) => {
    const theme = await themeBy(await checking.settingsOf(checked.file));
    return statusKeeper({ ...optionsFor(theme), templates: theme.templates })(checked);
  };
  const job = async (settings: Settings) => {
    const theme = await themeBy(settings);
    // Templates of a user's own are functions, which no other thread can be given.
    const copied = Object.keys(theme.templates).length === 0;
    return copied ? ({ name: "status", options: optionsFor(theme) } as const) : undefined;
  };
  const run = await checkFiles(session, patterns, keep, { checking, job });
  const policies = run.checked.map((kept) => withPages(session.io, out, kept));
  const report: StatusReport = {
    today: run.report.today,
    policies: policies.sort((a, b) => urgency(a) - urgency(b)),
  };
  session.io.stdout.write(written(report, format, session));
  const invalid = new Set(policies.flatMap((each) => ("invalid" in each ? [each.file] : [])));
  const why = run.report.diagnostics.filter(({ file }) => invalid.has(file));
  if (invalid.size > 0) {
    const only = { ...run.report, diagnostics: why };
    await show(session, only, { format: "text", quiet: true, showWaived: false, most: MAX_SHOWN }, "stderr");
  }
  const ending = failWithin === undefined ? undefined : endingSoon(report, failWithin, checking.today);
  if (ending) session.io.stderr.write(`${session.colors.stderr.error(ending[session.lang])}\n`);
  const failed = ending !== undefined || invalid.size > 0;
  return reportFailures(session, run) ?? (failed ? EXIT.findings : EXIT.clean);
}

// What is wrong with a file is for policy lint to tell in full.
const MAX_SHOWN = 3;

function written(report: StatusReport, format: StatusFormat, { lang, colors }: Session): string {
  if (format === "json") return writeStatusJson(report);
  if (format === "markdown") return writeStatusMarkdown(report, lang);
  return writeStatusText(report, { lang, colors: colors.stdout });
}

/** The names of the policies that have a page in the folder, in any language. */
function builtNames(io: Io, checking: Checking, patterns: readonly string[], out: string): string[] {
  if (!io.exists(out)) return [];
  const named = patterns.filter((pattern) => pattern !== "-");
  const files = patterns.length === 0 || named.length > 0 ? checking.files(named) : [];
  const names = [...files, ...(patterns.includes("-") ? ["<stdin>"] : [])].map(outputName);
  return names.filter((name) =>
    LANGUAGES.some((language) => io.exists(posix.join(out, pageFile(name, language)))),
  );
}

function pageFile(name: string, language: string): string {
  return language === ORIGINAL ? `${name}.html` : `${name}.${language}.html`;
}

// More than any page becomes.
const MAX_BYTES = 16 * 2 ** 20;

function withPages(io: Io, out: string, { status, fresh }: KeptStatus): KeptStatus["status"] {
  if ("invalid" in status) return status;
  const pages = fresh.map(({ file, language, html }): PageStatus => {
    const path = posix.join(out, file);
    if (!io.exists(path)) return { file: path, language, state: "absent" };
    return {
      file: path,
      language,
      state: html !== undefined && html === read(io, path) ? "current" : "older",
    };
  });
  return { ...status, pages };
}

function read(io: Io, path: string): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(io.readFile(path, MAX_BYTES));
  } catch (error) {
    // A TypeError is what bytes that are not UTF-8 give. Such a page is none that a build makes now.
    if (error instanceof Failure || error instanceof TypeError) return undefined;
    throw error;
  }
}
