import type { Command } from "../shared/command.js";
import { calendarDate, oneOf } from "../shared/option-values.js";
import { ONE_FILE } from "../shared/options.js";
import type { ReviewFlags } from "./review.js";

export const review: Command<string | undefined, ReviewFlags> = {
  name: "review",
  summary: {
    sv: "Gå igenom det som ska ses över och skriv in granskningen i policyn. Ändrar inget annat i filen.",
    en: "Go through what has to be looked at, and record the review in the policy. Changes nothing else in the file.",
  },
  argument: ONE_FILE,
  options: [
    {
      flags: "-y, --yes",
      help: {
        sv: "fråga inget; kräver --reviewer och --outcome",
        en: "ask nothing; needs --reviewer and --outcome",
      },
    },
    {
      flags: { sv: "--reviewer <namn>", en: "--reviewer <name>" },
      help: { sv: "vem som granskar: namn eller befattning", en: "who reviews: name or position" },
    },
    {
      flags: { sv: "--outcome <utfall>", en: "--outcome <outcome>" },
      help: {
        sv: "no-change om inget behövde ändras, changed om policyn har ändrats",
        en: "no-change if nothing had to be changed, changed if the notice has been changed",
      },
      parse: oneOf("--outcome", ["no-change", "changed"] as const),
    },
    {
      flags: { sv: "--summary <text>", en: "--summary <text>" },
      help: { sv: "vad granskningen ledde till", en: "what the review led to" },
    },
    {
      flags: { sv: "--date <datum>", en: "--date <date>" },
      help: {
        sv: "dagen för granskningen, ÅÅÅÅ-MM-DD (förval: i dag)",
        en: "the day of the review, YYYY-MM-DD (default: today)",
      },
      parse: calendarDate("--date"),
    },
    {
      flags: "--dry-run",
      help: {
        sv: "visa vad som skulle skrivas, och skriv ingenting",
        en: "show what would be written, and write nothing",
      },
    },
  ],
  async run(session, file, flags) {
    const { reviewCommand } = await import("./review.js");
    return reviewCommand(session, file === undefined ? [] : [file], flags);
  },
};
