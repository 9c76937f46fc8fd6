import { Failure } from "../../model/failure.js";
import type { Prompter } from "../../model/io.js";
import type { Text } from "../../model/text.js";
import { visible } from "../../model/visible.js";
import type { Checking } from "../shared/check-files.js";
import type { Session } from "../shared/session.js";
import { judge } from "./judge.js";
import { type Asked, DEFAULT_OUT, type Question, questions, type Typed } from "./questions.js";
import { type Complete, hasOfficer } from "./read-answers.js";

/**
 * The answers: those given as flags, and the rest from the person at the terminal, if there is one.
 * @throws Failure if a flag is wrong, a required one is missing and nobody can be asked, or the person ends it.
 */
export async function collect(
  session: Session,
  checking: Checking,
  flags: Typed,
  prompter: Prompter | undefined,
): Promise<Complete> {
  const typed: Typed = {};
  // Before anything is asked: a wrong flag would make the answers vain.
  for (const question of questions) {
    const text = tidy(flags[question.id]);
    if (text === undefined) continue;
    const wrong = await take(session, checking, question, text);
    if (wrong)
      throw new Failure({ sv: `${question.flag}: ${wrong.sv}`, en: `${question.flag}: ${wrong.en}` });
    typed[question.id] = text;
  }
  if (!prompter) return complete(typed);
  session.io.stderr.write(`${WELCOME[session.lang]}\n\n`);
  for (const question of questions) {
    if (typed[question.id] === undefined && calledFor(question, typed))
      await ask(session, checking, question, typed, prompter);
  }
  return complete(typed);
}

const WELCOME = {
  sv: "Svara på några frågor, så skriver verktyget en första policy.\nEnter hoppar över det som är frivilligt. Ctrl-C avbryter, och då skrivs ingenting.",
  en: "Answer a few questions, and the tool writes a first policy.\nEnter skips what is optional. Ctrl-C ends it, and then nothing is written.",
};

async function ask(
  session: Session,
  checking: Checking,
  question: Asked,
  typed: Typed,
  prompter: Prompter,
): Promise<void> {
  const { io, lang, colors } = session;
  for (;;) {
    const line = await prompter.ask(question.ask[lang]);
    if (line === undefined) throw ended;
    const text = tidy(line) ?? (question.id === "out" ? DEFAULT_OUT : undefined);
    if (text === undefined && !needed(question, typed)) return;
    let wrong: Text | undefined = NEEDED;
    if (text !== undefined) {
      wrong = await take(session, checking, question, text);
      if (!wrong) typed[question.id] = text;
    }
    if (!wrong) return;
    io.stderr.write(`${colors.stderr.error(wrong[lang])}\n`);
  }
}

async function take({ io, lang, colors }: Session, checking: Checking, question: Question, text: string) {
  const { wrong, note } = await judge(question, text, checking);
  if (wrong) return wrong;
  if (question.id === "out" && io.exists(text)) return taken(text);
  if (note) io.stderr.write(`${colors.stderr.warning(note[lang])}\n`);
  return undefined;
}

/** The message if the file already exists. */
export function taken(path: string) {
  const shown = visible(path);
  return {
    sv: `”${shown}” finns redan och skrivs aldrig över. Ändra i den, eller välj ett annat namn, till exempel --out policy/utkast.yaml`,
    en: `"${shown}" exists already and is never overwritten. Edit it, or choose another name, for example --out policy/draft.yaml`,
  };
}

const NEEDED = { sv: "Det behövs ett svar.", en: "An answer is needed." };

const ended = new Failure({
  sv: "Avbrutet. Ingenting har skrivits.",
  en: "Ended. Nothing has been written.",
});

function calledFor(question: Question, typed: Typed): question is Asked {
  return question.ask !== undefined && (question.id !== "dpoEmail" || hasOfficer(typed));
}

function needed(question: Question, typed: Typed): boolean {
  return question.required === true || (question.id === "dpoEmail" && hasOfficer(typed));
}

// A line break that came along from a document is a space; the rest is as it was typed.
function tidy(text: string | undefined): string | undefined {
  return text?.replace(/\s*[\r\n]+\s*/g, " ").trim() || undefined;
}

function complete(typed: Typed): Complete {
  const missing = questions.filter((question) => needed(question, typed) && typed[question.id] === undefined);
  const { kind, name, email } = typed;
  if (missing.length === 0 && kind !== undefined && name !== undefined && email !== undefined)
    return { ...typed, kind, name, email };
  const flags = missing.map(({ flag }) => flag).join(", ");
  const shown = questions.filter((question) => question.required || missing.includes(question));
  const example = (lang: keyof Text) =>
    shown.map(({ flag, example }) => `${flag} ${example?.[lang]}`).join(" ");
  throw new Failure({
    sv: `Svar saknas: ${flags}. Utan terminal, eller med --yes, ställs inga frågor. Skriv till exempel\npolicy init ${example("sv")}`,
    en: `Answers are missing: ${flags}. Without a terminal, or with --yes, nothing is asked. Write for example\npolicy init ${example("en")}`,
  });
}
