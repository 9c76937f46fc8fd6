import type { Lang, Text } from "../../model/text.js";
import type { ReportedChange } from "../diff/diff-report.js";
import { periodText } from "../period-text.js";
import { nameOf, naming, quoting, type SentenceRule } from "./sentence-rule.js";

const isAnswer = ({ before }: ReportedChange) => before === "undecided";

/** What is done with people's data, why and how long. */
export const PURPOSE_SENTENCES: readonly SentenceRule[] = [
  {
    at: "purposes/*",
    kinds: ["added"],
    say: naming("Vi har ett nytt ändamål: {}.", "We have a new purpose: {}."),
  },
  {
    at: "purposes/*",
    kinds: ["removed"],
    say: quoting(
      "Vi behandlar inte längre personuppgifter för ändamålet {}.",
      "We no longer process personal data for the purpose {}.",
    ),
  },
  {
    at: "purposes/**",
    fits: isAnswer,
    say: quoting(
      "Vi har kompletterat uppgifterna om ändamålet {}.",
      "We have completed what we tell of the purpose {}.",
    ),
  },
  { at: "purposes/*/retention/**", fits: hasPeriods, say: periods },
  {
    at: "purposes/*/retention/**",
    say: quoting(
      "Vi har ändrat hur länge vi sparar uppgifter för ändamålet {}.",
      "We have changed how long we keep data for the purpose {}.",
    ),
  },
  {
    at: "purposes/*/legalBasis/**",
    say: quoting(
      "Vi stöder behandlingen för ändamålet {} på en annan rättslig grund.",
      "We process data for the purpose {} on another legal basis.",
    ),
  },
  {
    at: "purposes/*/recipients/**",
    kinds: ["added"],
    say: quoting("Fler får uppgifter för ändamålet {}.", "More recipients get data for the purpose {}."),
  },
  {
    at: "purposes/*/recipients/**",
    kinds: ["removed"],
    say: quoting("Färre får uppgifter för ändamålet {}.", "Fewer recipients get data for the purpose {}."),
  },
  {
    at: "purposes/*/categories/**",
    kinds: ["added"],
    say: quoting(
      "Vi använder fler slags uppgifter för ändamålet {}.",
      "We use more kinds of data for the purpose {}.",
    ),
  },
  {
    at: "purposes/*/categories/**",
    kinds: ["removed"],
    say: quoting(
      "Vi använder färre slags uppgifter för ändamålet {}.",
      "We use fewer kinds of data for the purpose {}.",
    ),
  },
  {
    at: "purposes/*/sources/**",
    kinds: ["added"],
    say: quoting(
      "Vi hämtar uppgifter för ändamålet {} från en ny källa.",
      "We get data for the purpose {} from a new source.",
    ),
  },
  {
    at: "purposes/*/dataSubjects/**",
    kinds: ["added"],
    say: quoting("Ändamålet {} gäller fler personer.", "The purpose {} concerns more people."),
  },
  {
    at: "purposes/**",
    say: quoting(
      "Vi har ändrat det vi skriver om ändamålet {}.",
      "We have changed what we write of the purpose {}.",
    ),
  },
];

function hasPeriods({ before, after }: ReportedChange): boolean {
  return [before, after].every((value) => typeof value === "string" && periodText(value, "sv") !== undefined);
}

function periods(change: ReportedChange): Text {
  const [before, after] = [change.before, change.after] as [string, string];
  const inWords = (value: string, lang: Lang) => periodText(value, lang) ?? value;
  return {
    sv: `Vi sparar uppgifter för ändamålet ”${nameOf(change)}” i ${inWords(after, "sv")} i stället för ${inWords(before, "sv")}.`,
    en: `We keep data for the purpose "${nameOf(change)}" for ${inWords(after, "en")} instead of ${inWords(before, "en")}.`,
  };
}
