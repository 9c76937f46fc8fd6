import { Failure } from "../../model/failure.js";
import type { Prompter } from "../../model/io.js";
import { fingerprintOf } from "../../model/meaning.js";
import type { Text } from "../../model/text.js";
import { visible } from "../../model/visible.js";
import type { OnePolicy } from "../shared/one-policy.js";
import type { Session } from "../shared/session.js";
import type { ReviewMade } from "./record.js";

export type Answers = Omit<ReviewMade, "date">;

interface Given {
  readonly reviewer?: string;
  readonly outcome?: ReviewMade["outcome"];
  readonly summary?: string;
}

/** The answers that were given as flags. @throws Failure if one is missing: nobody is asked. */
export function answered({ reviewer, outcome, summary }: Given): Answers {
  const name = tidy(reviewer);
  if (name === undefined || outcome === undefined) throw new Failure(MISSING);
  return { reviewer: name, outcome, summary: tidy(summary) };
}

const MISSING: Text = {
  sv: "Utan terminal, eller med --yes, ställs inga frågor. Skriv vem som granskar och utfallet: policy review --yes --reviewer dataskyddsansvarig --outcome no-change",
  en: 'Without a terminal, or with --yes, nothing is asked. Write who reviews and the outcome: policy review --yes --reviewer "privacy officer" --outcome no-change',
};

/** Asks for what no flag gave; undefined if the person ends it or says no. */
export async function askAnswers(
  { io, lang, colors }: Session,
  prompter: Prompter,
  one: OnePolicy,
  given: Given,
): Promise<Answers | undefined> {
  const { reviewedBy, log = [] } = one.policy.review;
  const wrong = (message: Text) => io.stderr.write(`${colors.stderr.error(message[lang])}\n`);
  let reviewer = tidy(given.reviewer);
  while (reviewer === undefined) {
    const line = await prompter.ask(who(reviewedBy)[lang]);
    if (line === undefined) return undefined;
    reviewer = tidy(line) ?? reviewedBy;
    if (reviewer === undefined) wrong(NEEDED);
  }
  const before = log.at(-1)?.fingerprint;
  const likely =
    before === undefined ? undefined : before === fingerprintOf(one.source.data) ? "no-change" : "changed";
  let { outcome } = given;
  while (outcome === undefined) {
    const line = await prompter.ask(whichOutcome(likely)[lang]);
    if (line === undefined) return undefined;
    const text = line.trim();
    outcome = text === "" ? likely : OUTCOMES[text.toLowerCase()];
    if (outcome === undefined) wrong(ONE_OR_TWO);
  }
  const sure = await prompter.ask(confirm(one.file)[lang]);
  if (sure === undefined || !/^(?:j|ja|y|yes)$/i.test(sure.trim())) return undefined;
  return { reviewer, outcome, summary: tidy(given.summary) };
}

const OUTCOMES: Readonly<Record<string, ReviewMade["outcome"]>> = {
  "1": "no-change",
  "no-change": "no-change",
  "2": "changed",
  changed: "changed",
};

function who(before: string | undefined): Text {
  const [sv, en] =
    before === undefined ? ["", ""] : [` (Enter: ${visible(before)})`, ` (Enter: ${visible(before)})`];
  return { sv: `Vem granskar? Namn eller befattning${sv}: `, en: `Who reviews? Name or position${en}: ` };
}

function whichOutcome(likely: ReviewMade["outcome"] | undefined): Text {
  const enter = likely === undefined ? "" : ` (Enter: ${likely === "no-change" ? 1 : 2})`;
  return {
    sv: `Utfall?\n  1 no-change  inget behövde ändras\n  2 changed    policyn har ändrats\nNummer${enter}: `,
    en: `Outcome?\n  1 no-change  nothing had to be changed\n  2 changed    the notice has been changed\nNumber${enter}: `,
  };
}

function confirm(file: string): Text {
  return {
    sv: `Skriva in granskningen i ${visible(file)}? (ja/nej): `,
    en: `Note the review in ${visible(file)}? (yes/no): `,
  };
}

const NEEDED: Text = { sv: "Det behövs ett svar.", en: "An answer is needed." };
const ONE_OR_TWO: Text = { sv: "Skriv 1 eller 2.", en: "Write 1 or 2." };

// A line break that came along from a document is a space.
function tidy(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, " ").trim() || undefined;
}
