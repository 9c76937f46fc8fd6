import { addPeriod, formatDate } from "../../model/date.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import type { Text } from "../../model/text.js";
import { draft } from "../../revise/draft/draft.js";
import { waive } from "../../revise/waive.js";
import type { Checked } from "../shared/check.js";
import type { Checking } from "../shared/check-files.js";
import type { Session } from "../shared/session.js";
import type { Question, Typed } from "./questions.js";
import { answersOf, type Complete, misread } from "./read-answers.js";

/** The verdict on an answer. */
export interface Verdict {
  readonly wrong?: Text;
  /** Worth knowing, though the answer is taken. */
  readonly note?: Text;
}

/** Answers that are right, for judging another one beside them. */
const SAMPLE = { kind: "company", name: "Kaffestugan AB", email: "info@example.se" } as const;
const HOLDS_FOR = { years: 0, months: 3, days: 0 };

/** Judges an answer by the same rules as a file: it is put into a draft, and the draft is checked. */
export async function judge(question: Question, text: string, checking: Checking): Promise<Verdict> {
  const wrong = misread(question.id, text);
  if (wrong) return { wrong };
  if (!question.path && question.id !== "reason") return {};
  const typed: Typed = { [question.id]: text };
  const { diagnostics } = await write({ ...SAMPLE, ...typed }, { schema: "x", lang: "sv" }, checking);
  const about = diagnostics.filter(
    ({ path, rule }) => rule === "yaml-syntax" || concerns(path, question.path),
  );
  const error = about.find(({ severity }) => severity === "error");
  if (error) return { wrong: error.message };
  const warning = about.find(({ waived }) => !waived);
  return warning ? { note: warning.message } : {};
}

/** The draft that the answers make, with waivers if there is a reason for them, and what can be said of it. */
export async function write(
  typed: Complete,
  { schema, lang }: { schema: string; lang: Session["lang"] },
  checking: Checking,
): Promise<Checked & { text: string }> {
  const check = async (text: string) => ({
    ...(await checking.check("policy.yaml", new TextEncoder().encode(text))),
    text,
  });
  const plain = await check(draft(answersOf(typed), schema, lang));
  if (typed.reason === undefined) return plain;
  const until = formatDate(addPeriod(checking.today, HOLDS_FOR));
  return check(waive(plain.text, plain.diagnostics.filter(onlyForController), until, typed.reason));
}

// Not called undecided: when the last review was, and an authority's officer.
const ALSO_FOR_CONTROLLER: ReadonlySet<string> = new Set(["review-missing", "dpo-authority-missing"]);

/** Whether a finding is of something that nobody but the controller can settle. */
export function onlyForController({ rule }: Diagnostic): boolean {
  return rule.endsWith("-undecided") || ALSO_FOR_CONTROLLER.has(rule);
}

function concerns(path: string, place: string | undefined): boolean {
  return place !== undefined && (path === place || path.startsWith(`${place}/`));
}
