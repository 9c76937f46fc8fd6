import { posix } from "node:path";
import type { CalendarDate } from "../../model/date.js";
import { Failure } from "../../model/failure.js";
import type { Io } from "../../model/io.js";
import type { Text } from "../../model/text.js";
import type { Bump } from "../../model/version.js";
import { visible, visibleLines } from "../../model/visible.js";
import { writeDiffText } from "../../report/diff/diff-text.js";
import { difference } from "../../revise/difference.js";
import { archivedFile } from "../shared/archive/archive-folder.js";
import { type Checking, startChecking } from "../shared/check-files.js";
import { type OnePolicy, onePolicy } from "../shared/one-policy.js";
import { ChangedMeanwhile, replaceFile, withMarkOf } from "../shared/replace-file.js";
import { EXIT, type ExitCode, type Session } from "../shared/session.js";
import { baseOf } from "./base.js";
import { printNextSteps } from "./next-steps.js";
import { planOf } from "./plan.js";
import { alteredArchive, refusalOf } from "./refusals.js";
import { refuse } from "./refuse.js";
import { releasedFrom } from "./released.js";
import { continued, type Prepared, textOf, unfinished } from "./unfinished.js";

/** The options of `policy release`, as commander hands them over. */
export interface ReleaseFlags {
  readonly bump?: Bump;
  readonly versionNumber?: string;
  readonly effectiveFrom?: CalendarDate;
  readonly summary?: string;
  readonly summaryEn?: string;
  readonly from?: string;
  readonly allowIncomplete?: string;
  readonly dryRun?: boolean;
}

/** `policy release`: a version with its number, date and changes, and a copy that is never changed. */
export async function releaseCommand(
  session: Session,
  patterns: readonly string[],
  flags: ReleaseFlags,
): Promise<ExitCode> {
  const { io, lang, colors } = session;
  const checking = await startChecking(session);
  const one = await onePolicy(session, checking, patterns, "release");
  if (!one) return EXIT.findings;
  const { today } = checking;
  const refused = alteredArchive(session, one);
  if (refused) return refuse(session, one, refused, today);
  const incomplete = flags.allowIncomplete?.replace(/\s+/g, " ").trim() || undefined;
  if (flags.allowIncomplete !== undefined && incomplete === undefined) throw new Failure(NO_REASON);
  const base = await baseOf(io, checking, one, flags.from);
  const missing = one.checked.missing.total > 0;
  const prepare = (day: CalendarDate): Prepared | undefined => {
    const plan = planOf(one, base, flags, day, lang);
    if (!plan) return undefined;
    const released = releasedFrom(one, plan, { today: day, incomplete: missing ? incomplete : undefined });
    return { plan, released, copy: withMarkOf(one.bytes, released.archived.text) };
  };
  const fresh = prepare(today);
  if (!fresh) {
    io.stderr.write(`${nothing(base?.policy.version ?? base?.label ?? "")[lang]}\n`);
    return EXIT.clean;
  }
  const { version } = fresh.plan;
  const archive = archivedFile(one.file, version);
  const begun = await unfinished(io, checking, { file: archive, copy: fresh.copy, version }, prepare);
  const { plan, released, copy } = begun ?? fresh;
  if (plan.report) io.stderr.write(`${writeDiffText([plan.report], lang, colors.stderr)}\n`);
  const refusal = await refusalOf(checking, one, plan, released, incomplete);
  if (refusal) return refuse(session, one, refusal, today);
  if (plan.shouldBe !== undefined) {
    io.stderr.write(`${colors.stderr.warning(tooLow(plan.version, plan.shouldBe)[lang])}\n`);
  }
  if (begun) io.stderr.write(`${continued(version, begun.day, archive)[lang]}\n`);
  if (flags.dryRun) {
    io.stdout.write(visibleLines(difference(one.file, one.source.text, released.policy.text)));
    io.stderr.write(`${wouldArchive(archive)[lang]}\n`);
    return EXIT.clean;
  }
  // The archive first: a policy that names a copy which is not there would be worse than a copy that nobody names.
  putInArchive(io, archive, copy, () => replaceUnlessDone(session, one, released.policy.text));
  for (const path of [one.file, archive]) io.stdout.write(`${visible(path)}\n`);
  await printNextSteps(session, { file: one.file, archive, plan, onlyOne: isOnlyOne(checking), today });
  return EXIT.clean;
}

// A policy that is named can lie where none are looked for.
function isOnlyOne(checking: Checking): boolean {
  try {
    return checking.files([]).length === 1;
  } catch (error) {
    if (error instanceof Failure) return true;
    throw error;
  }
}

/** Replaces the policy, unless another release has just done the very same. */
function replaceUnlessDone(session: Session, { file, bytes }: OnePolicy, text: string): void {
  try {
    replaceFile(session, file, bytes, text);
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile) || textOf(session.io, file) !== withMarkOf(bytes, text))
      throw error;
  }
}

/**
 * Puts the released policy in the archive and then does what follows. If that fails, the archive is as it was.
 * @throws Failure if something else has the name: what is in the archive is never replaced.
 */
function putInArchive(io: Io, path: string, text: string, then: () => void): void {
  const create = (following?: () => void) =>
    io.createFiles(posix.dirname(path), [{ name: posix.basename(path), text }], following);
  if (create(then) === undefined) return;
  // A release that was killed may have put the very same there, or one that is running now.
  if (textOf(io, path) === text) {
    then();
    // The other one takes it away if it fails.
    create();
    return;
  }
  throw new Failure({
    sv: `”${visible(path)}” finns redan, men ingen utgiven version är antecknad med det namnet. En utgivning kan ha avbrutits. Ta bort filen och kör igen, eller välj ett annat nummer med --version-number.`,
    en: `"${visible(path)}" exists already, but no released version of that name is recorded. A release may have been interrupted. Remove the file and run again, or choose another number with --version-number.`,
  });
}

const NO_REASON: Text = {
  sv: '--allow-incomplete: skriv ett skäl, till exempel --allow-incomplete "styrelsen beslutar om lagringstiderna i januari"',
  en: '--allow-incomplete: write a reason, for example --allow-incomplete "the board decides on retention in January"',
};

function nothing(version: string): Text {
  return {
    sv: `Det finns inget att ge ut: policyn betyder detsamma som version ${visible(version)}.`,
    en: `There is nothing to release: the notice means the same as version ${visible(version)}.`,
  };
}

function tooLow(version: string, due: string): Text {
  return {
    sv: `Obs: ändringarna motsvarar version ${due} eller högre, men versionen blir ${version}.`,
    en: `Note: the changes call for version ${due} or higher, but the version will be ${version}.`,
  };
}

function wouldArchive(path: string): Text {
  return {
    sv: `Skulle också läggas i arkivet: ${visible(path)}. Ingenting har skrivits.`,
    en: `Would also be put in the archive: ${visible(path)}. Nothing has been written.`,
  };
}
