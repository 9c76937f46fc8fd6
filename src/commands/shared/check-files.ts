import { type CalendarDate, formatDate } from "../../model/date.js";
import type { Diagnostic, Severity } from "../../model/diagnostic.js";
import { Failure } from "../../model/failure.js";
import { visible } from "../../model/visible.js";
import { MAX_BYTES } from "../../parse/parse.js";
import { groupRepeats } from "../../report/group-repeats.js";
import { addMissing, type MissingFacts } from "../../report/missing-facts.js";
import { passedOverSentence } from "../../report/passed-over.js";
import type { Report } from "../../report/report.js";
import { alteredArchives } from "./archive/altered.js";
import type { Checked } from "./check.js";
import { type CheckedOnTerms, checkOne, type Keep, type Result, resultOf, type Terms } from "./check-one.js";
import { STDIN } from "./in-repository.js";
import type { Outcome } from "./outcome.js";
import { CHECKING, eachWithProgress } from "./progress.js";
import { type Session, todayOf } from "./session.js";
import type { Settings } from "./settings.js";
import { blameSettings } from "./settings-file.js";
import { settingsFinder } from "./settings-of.js";
import { type Batch, type FileBytes, type Job, MANY, threaded } from "./threaded.js";

/** Several files, checked: what commands report on. */
export interface Run<Kept extends Outcome = Checked> {
  readonly checked: readonly Kept[];
  readonly report: Report;
  /** The settings that each file was checked by. */
  readonly settings: ReadonlyMap<string, Settings>;
}

/** How files are checked: by which date and which settings. */
export interface Checking {
  /** The command's own settings: which files to check, and what to ignore. */
  readonly settings: Settings;
  readonly today: CalendarDate;
  /** The settings nearest to a file. */
  settingsOf(file: string): Promise<Settings>;
  /**
   * One file's bytes, checked, with the severities that its settings give.
   * @param path where the file is, if its name in findings is another
   */
  check(file: string, bytes: Uint8Array, path?: string): Promise<CheckedOnTerms>;
  /** The files that the arguments name; without arguments those of the settings, else the tool's own choice. */
  files(patterns: readonly string[]): string[];
}

/**
 * Reads the date and the command's own settings.
 * @param open the folder that is open in an editor, instead of the current folder
 */
export async function startChecking(session: Session, open?: string): Promise<Checking> {
  const finder = await settingsFinder(session, open);
  const settings = finder.own;
  const today = todayOf(session);
  return {
    settings,
    today,
    settingsOf: (file) => finder.of(file),
    check: async (file, bytes, path = file) => checkOne(file, bytes, termsOf(await finder.of(path), today)),
    files(patterns) {
      const ignored = { patterns: settings.ignore, from: settings.folder };
      try {
        session.io.leavesOut("", [], { ignored });
      } catch (error) {
        throw blameSettings(settings, "ignore", settings.ignore, error);
      }
      const onlyWithout = patterns.every((each) => /^![^(]/.test(each));
      if (!onlyWithout || settings.files === undefined) return session.io.findFiles(patterns, { ignored });
      try {
        const found = session.io.findFiles(settings.files, { from: settings.folder, ignored });
        return patterns.length === 0 ? found : session.io.findFiles([...found, ...patterns], { ignored });
      } catch (error) {
        throw blameSettings(settings, "files", settings.files, error);
      }
    },
  };
}

/** Options for unusual ways of checking files. */
export interface Manner {
  readonly checking?: Checking;
  /** The equivalent of `keep` for other threads, used for many files that share the same settings. */
  readonly job?: (settings: Settings) => Job | undefined | Promise<Job | undefined>;
  /** The file name in findings about standard input. */
  readonly stdinName?: string | undefined;
}

/**
 * Reads and checks the files that the arguments name; `-` is standard input. `keep` extracts what the command
 * needs from each: of a thousand policies only the findings should stay in memory.
 */
export async function checkFiles<Kept extends Outcome>(
  session: Session,
  patterns: readonly string[],
  keep: Keep<Kept>,
  manner: Manner = {},
): Promise<Run<Kept>> {
  const { io } = session;
  const checking = manner.checking ?? (await startChecking(session));
  const checked: Kept[] = [];
  const diagnostics: Diagnostic[] = [];
  const texts = new Map<string, string>();
  const settings = new Map<string, Settings>();
  let missing: MissingFacts = { total: 0, waived: 0 };
  const take = (result: Result<Kept>) => {
    checked.push(result.kept);
    diagnostics.push(...groupRepeats(result.diagnostics), ...alteredArchives(io, result.archives));
    missing = addMissing(missing, result.missing);
    if (result.text !== undefined) texts.set(result.kept.file, result.text);
  };
  const here = async ({ file, bytes }: FileBytes) => resultOf(await checking.check(file, bytes), keep);
  if (manner.stdinName !== undefined && !patterns.includes("-")) throw unusedStdinName(manner.stdinName);
  const named = patterns.filter((pattern) => pattern !== "-");
  if (patterns.includes("-")) {
    const name = manner.stdinName ?? STDIN;
    settings.set(name, await checking.settingsOf(name));
    take(await here({ file: name, bytes: await io.readStdin(MAX_BYTES) }));
  }
  if (patterns.length === 0 || named.length > 0) {
    const files = checking.files(named);
    for (const file of files) settings.set(file, await checking.settingsOf(file));
    const what = await jobFor(files, settings, manner, checking.today);
    const others = what && (await threaded(io, what, here, take));
    try {
      await eachWithProgress(session, CHECKING, files, async (file) => {
        const read = { file, bytes: io.readFile(file, MAX_BYTES) };
        if (others) await others.add(read);
        else take(await here(read));
      });
      await others?.finish();
    } finally {
      await others?.close();
    }
  }
  const files = checked.map(({ file }) => file);
  const passedOver = patterns.length === 0 ? io.passedOver(files) : [];
  const sentence = passedOverSentence(passedOver);
  if (sentence) io.stderr.write(`${sentence[session.lang]}\n`);
  const today = formatDate(checking.today);
  const changedRules = changedBy(new Set(settings.values()));
  return {
    checked,
    settings,
    report: { files, diagnostics, texts, today, missing, passedOver, changedRules },
  };
}

// Threads get the settings once, so every file must have the same ones.
async function jobFor(
  files: readonly string[],
  settings: ReadonlyMap<string, Settings>,
  { job }: Manner,
  today: CalendarDate,
): Promise<Pick<Batch, "terms" | "job"> | undefined> {
  const [only, ...others] = new Set(files.map((file) => settings.get(file)));
  if (!job || !only || files.length <= MANY || others.length > 0) return undefined;
  const what = await job(only);
  return what && { terms: termsOf(only, today), job: what };
}

function termsOf({ rules, dueSoonDays }: Settings, today: CalendarDate): Terms {
  return { rules, context: { today, dueSoonDays } };
}

// A rule that is off for one file is reported even if it is on for another.
function changedBy(all: ReadonlySet<Settings>): ReadonlyMap<string, Severity | "off"> {
  const changed = new Map<string, Severity | "off">();
  for (const [rule, severity] of [...all].flatMap(({ rules }) => [...rules])) {
    if (changed.get(rule) !== "off") changed.set(rule, severity);
  }
  return changed;
}

function unusedStdinName(name: string): Failure {
  const file = visible(name);
  return new Failure({
    sv: `--stdin-filename ger ett namn åt det som läses från standard in. Lägg till ett streck: - --stdin-filename ${file}`,
    en: `--stdin-filename names what is read from standard input. Add a hyphen: - --stdin-filename ${file}`,
  });
}

/** Keeps everything. */
export function whole(checked: Checked): Checked {
  return checked;
}
