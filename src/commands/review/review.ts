import { type CalendarDate, compareDates, formatDate } from "../../model/date.js";
import { Failure } from "../../model/failure.js";
import { fingerprintOf } from "../../model/meaning.js";
import type { Text } from "../../model/text.js";
import { visible, visibleLines } from "../../model/visible.js";
import { guideParts } from "../../report/review/guide.js";
import { difference } from "../../revise/difference.js";
import { asTyped } from "../shared/as-typed.js";
import { startChecking } from "../shared/check-files.js";
import { type OnePolicy, onePolicy } from "../shared/one-policy.js";
import { replaceFile } from "../shared/replace-file.js";
import { show } from "../shared/report.js";
import { EXIT, type ExitCode, type Session } from "../shared/session.js";
import { afterReview } from "./after-review.js";
import { type Answers, answered, askAnswers } from "./answers.js";
import { guideFor } from "./guide.js";
import { recorded } from "./record.js";

/** The options of `policy review`, as commander hands them over. */
export interface ReviewFlags {
  readonly yes?: boolean;
  readonly reviewer?: string;
  readonly outcome?: "no-change" | "changed";
  readonly summary?: string;
  readonly date?: CalendarDate;
  readonly dryRun?: boolean;
}

/** `policy review`: shows what to look at, part by part, and then records the review in the policy. */
export async function reviewCommand(
  session: Session,
  patterns: readonly string[],
  flags: ReviewFlags,
): Promise<ExitCode> {
  const { io, lang, colors } = session;
  const checking = await startChecking(session);
  const one = await onePolicy(session, checking, patterns, "review");
  if (!one) return EXIT.findings;
  const { today } = checking;
  const date = flags.date ?? today;
  refuseDate(one, date, today);
  const prompter = flags.yes ? undefined : io.prompter();
  // Before anything is shown: with missing flags the review cannot be recorded.
  const given = prompter ? undefined : answered(flags);
  try {
    const draft = recorded(one, {
      date,
      reviewer: flags.reviewer ?? one.policy.review.reviewedBy ?? "granskaren",
      outcome: "changed",
    });
    const { errors, unneeded } = await afterReview(checking, one, draft);
    if (errors.length > 0) {
      const text = new Map([[one.file, one.checked.text ?? ""]]);
      const report = { files: [one.file], diagnostics: errors, texts: text, today: formatDate(today) };
      await show(session, report, { format: "text", quiet: true, showWaived: false, most: 20 }, "stderr");
      io.stderr.write(`${colors.stderr.error(asTyped(NOT_WITH_ERRORS[lang], io.env))}\n`);
      return EXIT.findings;
    }
    const parts = guideParts(await guideFor(session, checking, one, date), lang, colors.stderr);
    for (const part of parts) {
      io.stderr.write(`${asTyped(part, io.env)}\n`);
      if (prompter && (await prompter.ask(GO_ON[lang])) === undefined) throw ended();
    }
    const answers = given ?? (prompter && (await askAnswers(session, prompter, one, flags)));
    if (!answers) throw ended();
    noteContradiction(session, one, answers);
    const { text } = recorded(one, { date, ...answers });
    if (flags.dryRun) {
      io.stdout.write(visibleLines(difference(one.file, one.source.text, text)));
      return EXIT.clean;
    }
    replaceFile(session, one.file, one.bytes, text);
    io.stdout.write(`${visible(one.file)}\n`);
    io.stderr.write(`${colors.stderr.success(DONE(formatDate(date))[lang])}\n`);
    for (const line of unneeded) io.stderr.write(`${NO_LONGER_NEEDED(line)[lang]}\n`);
    return EXIT.clean;
  } finally {
    prompter?.close();
  }
}

// A date in ISO form sorts as text.
function refuseDate({ policy: { review } }: OnePolicy, date: CalendarDate, today: CalendarDate): void {
  const dates = [review.lastReviewed, ...(review.log ?? []).map((entry) => entry.date)];
  const last = dates.reduce<string>(
    (latest, each) => (each !== undefined && each > latest ? each : latest),
    "",
  );
  const day = formatDate(date);
  if (day < last) {
    throw new Failure({
      sv: `Den senaste granskningen gjordes ${last}, så en ny kan inte vara daterad ${day}. Kontrollera datorns klocka, --today och --date.`,
      en: `The last review was made on ${last}, so a new one cannot be dated ${day}. Check the computer's clock, --today and --date.`,
    });
  }
  if (compareDates(date, today) > 0) {
    throw new Failure({
      sv: `--date: ${day} har inte varit än, för i dag är det ${formatDate(today)}. Skriv dagen då granskningen gjordes.`,
      en: `--date: ${day} has not come yet, for today is ${formatDate(today)}. Write the day the review was made.`,
    });
  }
}

// Both can be true: the changes since then were found to be right. But it deserves a remark.
function noteContradiction({ io, lang, colors }: Session, one: OnePolicy, { outcome }: Answers): void {
  const before = one.policy.review.log?.at(-1)?.fingerprint;
  if (before === undefined) return;
  const changed = before !== fingerprintOf(one.source.data);
  if (changed === (outcome === "changed")) return;
  io.stderr.write(`${colors.stderr.warning((changed ? HAS_CHANGED : HAS_NOT)[lang])}\n`);
}

const HAS_CHANGED: Text = {
  sv: "Obs: utfallet är no-change, men innehållet är ett annat än vid förra granskningen.",
  en: "Note: the outcome is no-change, but the content is another than at the last review.",
};
const HAS_NOT: Text = {
  sv: "Obs: utfallet är changed, men innehållet är detsamma som vid förra granskningen.",
  en: "Note: the outcome is changed, but the content is the same as at the last review.",
};

const NOT_WITH_ERRORS: Text = {
  sv: "Granskningen är inte inskriven. Rätta felen ovan först, eller undanta dem med skäl och slutdatum, och kör policy review igen.",
  en: "The review has not been noted. Correct the errors above first, or waive them with a reason and an end, and run policy review again.",
};

const GO_ON: Text = {
  sv: "   Enter när du har gått igenom det: ",
  en: "   Enter when you have gone through it: ",
};

const ended = () =>
  new Failure({ sv: "Avbrutet. Ingenting har skrivits.", en: "Ended. Nothing has been written." });

const NO_LONGER_NEEDED = (line: number): Text => ({
  sv: `Undantaget på rad ${line} behövs inte längre. Ta bort det.`,
  en: `The waiver on line ${line} is no longer needed. Remove it.`,
});

const DONE = (date: string): Text => ({
  sv: `Granskningen ${date} är inskriven.`,
  en: `The review of ${date} has been noted.`,
});
