import type { Context } from "../../lint/rule.js";
import { formatDate } from "../../model/date.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import { MAX_BYTES } from "../../parse/parse.js";
import { groupRepeats } from "../../report/group-repeats.js";
import { addMissing, type MissingFacts } from "../../report/missing-facts.js";
import { passedOverSentence } from "../../report/passed-over.js";
import type { Report } from "../../report/report.js";
import type { Checked } from "./check.js";
import { type CheckedOnTerms, checkOne, type Keep, type Result, resultOf } from "./check-one.js";
import { STDIN } from "./in-repository.js";
import type { Outcome } from "./outcome.js";
import { CHECKING, eachWithProgress } from "./progress.js";
import { type Session, todayOf } from "./session.js";
import { readSettings, type Settings } from "./settings.js";
import { blameSettings } from "./settings-file.js";
import { type Job, MANY, threaded } from "./threaded.js";

/** Several files, checked: what commands report on. */
export interface Run<Kept extends Outcome = Checked> {
  readonly checked: readonly Kept[];
  readonly report: Report;
  readonly settings: Settings;
}

/** How files are checked: by which date and which settings. */
export interface Checking {
  readonly settings: Settings;
  readonly context: Context;
  /** One file's bytes, checked, with the severities that the settings give. */
  check(file: string, bytes: Uint8Array): Promise<CheckedOnTerms>;
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
    check: (file, bytes) => checkOne(file, bytes, { context, rules: settings.rules }),
    files(patterns) {
      const ignored = { patterns: settings.ignore, from: settings.folder };
      const onlyWithout = patterns.every((each) => /^![^(]/.test(each));
      if (!onlyWithout || settings.files === undefined) return session.io.findFiles(patterns, { ignored });
      try {
        const found = session.io.findFiles(settings.files, { from: settings.folder, ignored });
        return patterns.length === 0 ? found : session.io.findFiles([...found, ...patterns], { ignored });
      } catch (error) {
        throw blameSettings(settings.file ?? "", "files", error);
      }
    },
  };
}

/** How files are checked and by whom, where it is not as usual. */
export interface Manner {
  readonly checking?: Checking;
  /** The same as `keep`, for other threads to do where there are many files. */
  readonly job?: Job | undefined;
  /** What findings in standard input say that the file is. */
  readonly stdinName?: string | undefined;
}

/**
 * Reads and checks the files that the arguments name; `-` is standard input. `keep` takes from each what the command
 * goes on with: of a thousand policies only the findings should stay in memory.
 */
export async function checkFiles<Kept extends Outcome>(
  session: Session,
  patterns: readonly string[],
  keep: Keep<Kept>,
  manner: Manner = {},
): Promise<Run<Kept>> {
  const { io } = session;
  const checking = manner.checking ?? (await startChecking(session));
  const { settings, context } = checking;
  const checked: Kept[] = [];
  const diagnostics: Diagnostic[] = [];
  const texts = new Map<string, string>();
  let missing: MissingFacts = { total: 0, waived: 0 };
  const take = (result: Result<Kept>) => {
    checked.push(result.kept);
    diagnostics.push(...groupRepeats(result.diagnostics));
    missing = addMissing(missing, result.missing);
    if (result.text !== undefined) texts.set(result.kept.file, result.text);
  };
  const here = async (file: string, bytes: Uint8Array) =>
    take(await resultOf(await checking.check(file, bytes), keep));
  const named = patterns.filter((pattern) => pattern !== "-");
  if (patterns.includes("-")) await here(manner.stdinName ?? STDIN, await io.readStdin(MAX_BYTES));
  if (patterns.length === 0 || named.length > 0) {
    const files = checking.files(named);
    const job = files.length > MANY ? manner.job : undefined;
    const others = job && (await threaded(io, { terms: { context, rules: settings.rules }, job }, take));
    try {
      await eachWithProgress(session, CHECKING, files, async (file) => {
        const bytes = io.readFile(file, MAX_BYTES);
        await (others ? others.add({ file, bytes }) : here(file, bytes));
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
  const today = formatDate(context.today);
  const changedRules = settings.rules;
  return {
    checked,
    settings,
    report: { files, diagnostics, texts, today, missing, passedOver, changedRules },
  };
}

/** Keeps all. */
export function whole(checked: Checked): Checked {
  return checked;
}
