import type { Context } from "../../lint/rule.js";
import { formatDate } from "../../model/date.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import { MAX_BYTES } from "../../parse/parse.js";
import { groupRepeats } from "../../report/group-repeats.js";
import { addMissing, type MissingFacts, missingFacts } from "../../report/missing-facts.js";
import { passedOverSentence } from "../../report/passed-over.js";
import type { Report } from "../../report/report.js";
import { type Checked, check, neverSilent } from "./check.js";
import { CHECKING, eachWithProgress } from "./progress.js";
import { type Session, todayOf } from "./session.js";
import { readSettings, type Settings } from "./settings.js";
import { blameSettings } from "./settings-file.js";

/** Several files, checked: what commands report on. */
export interface Run<Kept extends Outcome = Checked> {
  readonly checked: readonly Kept[];
  readonly report: Report;
  readonly settings: Settings;
}

/** The least there is to keep of a file. */
export type Outcome = Pick<Checked, "file" | "failures">;

/** How files are checked: by which date and which settings. */
export interface Checking {
  readonly settings: Settings;
  readonly context: Context;
  /** One file's bytes, checked, with the severities that the settings give. */
  check(file: string, bytes: Uint8Array): Promise<Checked & { readonly missing: MissingFacts }>;
  /** The files that the arguments name; without arguments those of the settings, else the tool's own choice. */
  files(patterns: readonly string[]): string[];
}

/** Reads the date and the settings: those of the folder, else of the folder that the command is run in. */
export async function startChecking(session: Session, folder?: string): Promise<Checking> {
  const settings = await readSettings(session, folder);
  const context = { today: todayOf(session), dueSoonDays: settings.dueSoonDays };
  return {
    settings,
    context,
    async check(file, bytes) {
      const checked = await check(file, bytes, context);
      const told = neverSilent({
        ...checked,
        diagnostics: checked.diagnostics.flatMap((found) => withSeverity(found, settings)),
      });
      // Before the settings: a rule that is off hides its finding, and not that the fact is missing.
      return { ...told, missing: missingFacts(checked.diagnostics) };
    },
    files(patterns) {
      if (patterns.length > 0 || settings.files === undefined) return session.io.findFiles(patterns);
      try {
        return session.io.findFiles(settings.files);
      } catch (error) {
        throw blameSettings("files", error);
      }
    },
  };
}

/**
 * Reads and checks the files that the arguments name; `-` is standard input. `keep` takes from each what the command
 * goes on with: of a thousand policies only the findings should stay in memory.
 */
export async function checkFiles<Kept extends Outcome>(
  session: Session,
  patterns: readonly string[],
  keep: (checked: Checked) => Kept,
): Promise<Run<Kept>> {
  const { io } = session;
  const checking = await startChecking(session);
  const { settings, context } = checking;
  const checked: Kept[] = [];
  const diagnostics: Diagnostic[] = [];
  const texts = new Map<string, string>();
  let missing: MissingFacts = { total: 0, waived: 0 };
  const take = async (file: string, bytes: Uint8Array) => {
    const result = await checking.check(file, bytes);
    checked.push(keep(result));
    diagnostics.push(...groupRepeats(result.diagnostics));
    missing = addMissing(missing, result.missing);
    if (result.diagnostics.length > 0 && result.text !== undefined) texts.set(file, result.text);
  };
  const named = patterns.filter((pattern) => pattern !== "-");
  if (patterns.includes("-")) await take("<stdin>", await io.readStdin(MAX_BYTES));
  if (patterns.length === 0 || named.length > 0) {
    await eachWithProgress(session, CHECKING, checking.files(named), (file) =>
      take(file, io.readFile(file, MAX_BYTES)),
    );
  }
  const files = checked.map(({ file }) => file);
  const passedOver = patterns.length === 0 ? io.passedOver(files) : [];
  const sentence = passedOverSentence(passedOver);
  if (sentence) io.stderr.write(`${sentence[session.lang]}\n`);
  const today = formatDate(context.today);
  const changedRules = settings.rules;
  return {
    checked,
    settings,
    report: { files, diagnostics, texts, today, missing, passedOver, changedRules },
  };
}

/** Keeps nothing but which file it was, and what broke. */
export function outcome({ file, failures }: Checked): Outcome {
  return { file, failures };
}

/** Keeps all. */
export function whole(checked: Checked): Checked {
  return checked;
}

/**
 * The finding as the settings have it, or nothing. Settings act on findings and not on rules, so that a waiver of a
 * rule that is off does not become unused.
 */
export function withSeverity(found: Diagnostic, { rules }: Settings): Diagnostic[] {
  const severity = rules.get(found.rule) ?? found.severity;
  return severity === "off" ? [] : [{ ...found, severity }];
}
