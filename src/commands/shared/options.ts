import { type Format, formats } from "../../report/formats.js";
import type { CommandArgument, CommandOption } from "./command.js";
import { oneOf } from "./option-values.js";

// What several commands take, so that it is called and explained the same in each.

export const FILES: CommandArgument = {
  name: { sv: "[filer...]", en: "[files...]" },
  help: {
    sv: "filer, mappar eller mönster inom citattecken (högst 3 * mellan två /), ! utesluter; - läser standard in (förval: policy/**/*.{yaml,yml})",
    en: "files, folders or quoted globs (at most 3 * between two /), ! excludes; - reads standard input (default: policy/**/*.{yaml,yml})",
  },
};

/** For a command that follows files as they are saved, which standard input is not. */
export const SAVED_FILES: CommandArgument = {
  name: FILES.name,
  help: {
    sv: "filer, mappar eller mönster inom citattecken (högst 3 * mellan två /), ! utesluter (förval: policy/**/*.{yaml,yml})",
    en: "files, folders or quoted globs (at most 3 * between two /), ! excludes (default: policy/**/*.{yaml,yml})",
  },
};

/** For a command that writes in one policy. */
export const ONE_FILE: CommandArgument = {
  name: { sv: "[fil]", en: "[file]" },
  help: {
    sv: "policyns fil (förval: den enda under policy/)",
    en: "the policy's file (default: the only one under policy/)",
  },
};

/** What the options below are read as. */
export interface ReportingOptions {
  readonly format?: Format;
  readonly quiet?: boolean;
  readonly all?: boolean;
  readonly outputFile?: string;
  readonly stdinFilename?: string;
}

const listed = (or: string) => `${formats.slice(0, -1).join(", ")} ${or} ${formats.at(-1)}`;

/** How findings are reported. */
export const REPORTING: readonly CommandOption[] = [
  {
    flags: "-f, --format <format>",
    help: {
      sv: `rapportens format: ${listed("eller")} (förval: text)`,
      en: `the report's format: ${listed("or")} (default: text)`,
    },
    parse: oneOf("--format", formats),
  },
  {
    flags: "-q, --quiet",
    help: { sv: "visa bara fel, inte varningar", en: "show errors only, not warnings" },
  },
  {
    flags: "--all",
    help: {
      sv: "visa alla fynd; annars högst 100 i formaten text och github",
      en: "show every finding; else at most 100 in the formats text and github",
    },
  },
  {
    flags: { sv: "--output-file <fil>", en: "--output-file <file>" },
    help: {
      sv: "skriv rapporten till en fil (UTF-8) i stället för till standard ut",
      en: "write the report to a file (UTF-8) instead of standard output",
    },
  },
  {
    flags: { sv: "--stdin-filename <fil>", en: "--stdin-filename <file>" },
    help: {
      sv: "filnamnet för det som läses från standard in (-)",
      en: "the file name of what is read from standard input (-)",
    },
  },
];

/** A user's own templates and style. */
export const THEME: readonly CommandOption[] = [
  {
    flags: { sv: "--templates <mapp>", en: "--templates <folder>" },
    help: {
      sv: "mapp med egna mallar i stället för några av verktygets (förval: templates i policy.config.yaml)",
      en: "folder with your own templates in place of some of the tool's (default: templates in policy.config.yaml)",
    },
  },
  {
    flags: { sv: "--style <fil>", en: "--style <file>" },
    help: {
      sv: "CSS-fil med era egna färger, typsnitt och mått (förval: style i policy.config.yaml)",
      en: "CSS file with your own colours, fonts and measures (default: style in policy.config.yaml)",
    },
  },
];

/** How many findings are shown where a person reads them; undefined for all. */
export function mostShown({ all = false }: { readonly all?: boolean | undefined }): number | undefined {
  return all ? undefined : MOST_SHOWN;
}

const MOST_SHOWN = 100;
