import { Failure } from "../../model/failure.js";
import { visible } from "../../model/visible.js";
import type { Command } from "../shared/command.js";
import { calendarDate, oneOf } from "../shared/option-values.js";
import { ONE_FILE } from "../shared/options.js";
import type { ReleaseFlags } from "./release.js";

export const release: Command<string | undefined, ReleaseFlags> = {
  name: "release",
  summary: {
    sv: "Ge ut en ny version: nummer, datum, vad som ändrats för läsaren, och en kopia i arkivet.",
    en: "Release a new version: number, date, what has changed for readers, and a copy in the archive.",
  },
  argument: ONE_FILE,
  options: [
    {
      flags: { sv: "--bump <del>", en: "--bump <part>" },
      help: {
        sv: "höj major, minor eller patch (förval: efter den största ändringen)",
        en: "raise major, minor or patch (default: by the most serious change)",
      },
      parse: oneOf("--bump", ["major", "minor", "patch"] as const),
    },
    {
      flags: { sv: "--version-number <nummer>", en: "--version-number <number>" },
      help: { sv: "versionens nummer, till exempel 2.0.0", en: "the version's number, such as 2.0.0" },
      parse: versionNumber,
    },
    {
      flags: { sv: "--effective-from <datum>", en: "--effective-from <date>" },
      help: {
        sv: "dagen då versionen börjar gälla, ÅÅÅÅ-MM-DD (förval: i dag)",
        en: "the day the version takes effect, YYYY-MM-DD (default: today)",
      },
      parse: calendarDate("--effective-from"),
    },
    {
      flags: "--summary <text>",
      help: {
        sv: "vad som ändrats, med egna ord som hela meningar (förval: verktygets meningar)",
        en: "what has changed, in your own words as whole sentences in Swedish (default: the tool's sentences)",
      },
    },
    {
      flags: "--summary-en <text>",
      help: {
        sv: "detsamma på engelska, för en policy med engelsk översättning",
        en: "the same in English, for a policy with an English translation",
      },
    },
    {
      flags: { sv: "--from <version>", en: "--from <revision>" },
      help: {
        sv: "jämför med en git-version i stället för den senast utgivna",
        en: "compare with a git revision in place of the latest release",
      },
    },
    {
      flags: { sv: "--allow-incomplete <skäl>", en: "--allow-incomplete <reason>" },
      help: {
        sv: "ge ut fast uppgifter som lagen kräver saknas, och skriv in varför",
        en: "release although facts that the law requires are missing, and record why",
      },
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
    const { releaseCommand } = await import("./release.js");
    return releaseCommand(session, file === undefined ? [] : [file], flags);
  },
};

function versionNumber(value: string): string {
  if (/^\d{1,6}\.\d{1,6}(?:\.\d{1,6})?$/.test(value)) return value;
  throw new Failure({
    sv: `--version-number: ”${visible(value)}” är inget versionsnummer. Skriv två eller tre tal med punkt emellan, till exempel 2.0.0.`,
    en: `--version-number: "${visible(value)}" is not a version number. Write two or three numbers with full stops between, such as 2.0.0.`,
  });
}
