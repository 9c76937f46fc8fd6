import type { Context } from "../lint/rule.js";
import { formatDate } from "../model/date.js";
import type { Diagnostic } from "../model/diagnostic.js";
import { MAX_BYTES } from "../parse/parse.js";
import type { Report } from "../report/report.js";
import { type Checked, check } from "./check.js";
import { type Session, todayOf } from "./session.js";
import { readSettings, type Settings } from "./settings.js";

/** Several files, checked: what commands report on. */
export interface Run {
  readonly checked: readonly Checked[];
  readonly report: Report;
  readonly settings: Settings;
}

/** How files are checked: by which date and which settings. */
export interface Checking {
  readonly settings: Settings;
  readonly context: Context;
  /** One file's bytes, checked, with the severities that the settings give. */
  check(file: string, bytes: Uint8Array): Promise<Checked>;
  /** The files that the arguments name; without arguments those of the settings, else the tool's own choice. */
  files(patterns: readonly string[]): string[];
}

/** Reads the settings and the date. */
export async function startChecking(session: Session): Promise<Checking> {
  const settings = await readSettings(session);
  const context = { today: todayOf(session), dueSoonDays: settings.dueSoonDays };
  return {
    settings,
    context,
    async check(file, bytes) {
      const checked = await check(file, bytes, context);
      return {
        ...checked,
        diagnostics: checked.diagnostics.flatMap((found) => withSeverity(found, settings)),
      };
    },
    files: (patterns) => session.io.findFiles(patterns.length === 0 ? (settings.files ?? []) : patterns),
  };
}

/** Reads and checks the files that the arguments name; `-` is standard input. */
export async function checkFiles(session: Session, patterns: readonly string[]): Promise<Run> {
  const { io } = session;
  const checking = await startChecking(session);
  const checked: Checked[] = [];
  const named = patterns.filter((pattern) => pattern !== "-");
  if (patterns.includes("-")) checked.push(await checking.check("<stdin>", await io.readStdin(MAX_BYTES)));
  if (patterns.length === 0 || named.length > 0) {
    for (const file of checking.files(named))
      checked.push(await checking.check(file, io.readFile(file, MAX_BYTES)));
  }
  const { settings, context } = checking;
  return { checked, settings, report: reportOf(checked, formatDate(context.today)) };
}

// Settings act on findings and not on rules, so that a waiver of a rule that is off does not become unused.
function withSeverity(found: Diagnostic, { rules }: Settings): Diagnostic[] {
  const severity = rules.get(found.rule) ?? found.severity;
  return severity === "off" ? [] : [{ ...found, severity }];
}

function reportOf(checked: readonly Checked[], today: string): Report {
  return {
    files: checked.map(({ file }) => file),
    diagnostics: checked.flatMap(({ diagnostics }) => diagnostics),
    texts: new Map(checked.flatMap(({ file, text }) => (text === undefined ? [] : [[file, text]]))),
    today,
  };
}
