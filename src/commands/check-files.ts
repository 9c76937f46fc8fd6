import { builtIn } from "../lint/built-in/index.js";
import type { RuleInfo } from "../lint/rule.js";
import { rules } from "../lint/rules/index.js";
import { formatDate } from "../model/date.js";
import type { Diagnostic } from "../model/diagnostic.js";
import { MAX_BYTES } from "../parse/parse.js";
import type { Report } from "../report/report.js";
import { type Checked, check } from "./check.js";
import { DUE_SOON_DAYS, type Session, todayOf } from "./session.js";

/** Everything that can be reported: the rules and what the stages report themselves. */
export const allRules: readonly RuleInfo[] = [...builtIn, ...rules];

const INTEGRITY = new Set(allRules.filter((rule) => rule.integrity).map((rule) => rule.id));

/** Whether a page built in spite of the finding would be broken or untrue. */
export function blocksBuild(found: Diagnostic): boolean {
  return INTEGRITY.has(found.rule);
}

/** Several files, checked: what commands report on. */
export interface Run {
  readonly checked: readonly Checked[];
  readonly report: Report;
}

/** Reads and checks the files that the arguments name; `-` is standard input. */
export async function checkFiles(session: Session, patterns: readonly string[]): Promise<Run> {
  const { io } = session;
  const today = todayOf(session);
  const context = { today, dueSoonDays: DUE_SOON_DAYS };
  const stdin = patterns.includes("-");
  const named = patterns.filter((pattern) => pattern !== "-");
  const checked: Checked[] = [];
  if (stdin) checked.push(await check("<stdin>", await io.readStdin(MAX_BYTES), rules, context));
  if (!stdin || named.length > 0) {
    for (const file of io.findFiles(named))
      checked.push(await check(file, io.readFile(file, MAX_BYTES), rules, context));
  }
  return { checked, report: reportOf(checked, formatDate(today)) };
}

function reportOf(checked: readonly Checked[], today: string): Report {
  return {
    files: checked.map(({ file }) => file),
    diagnostics: checked.flatMap(({ diagnostics }) => diagnostics),
    texts: new Map(checked.flatMap(({ file, text }) => (text === undefined ? [] : [[file, text]]))),
    today,
  };
}
