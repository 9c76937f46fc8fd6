import type { Command } from "../shared/command.js";
import { oneOf } from "../shared/option-values.js";
import { FILES } from "../shared/options.js";
import { type ExportFormat, exportFormats, recordFormats, separators } from "./formats.js";

interface Options {
  readonly as?: ExportFormat;
  readonly outputFile?: string;
  readonly format?: (typeof recordFormats)[number];
  readonly separator?: (typeof separators)[number];
}

export const exportPolicy: Command<string[], Options> = {
  name: "export",
  summary: {
    sv: "Exportera policyn: datum till en kalender, registret över behandlingar (art. 30), eller data för program.",
    en: "Export the policy: its dates to a calendar, the record of processing (Art. 30), or data for programs.",
  },
  argument: FILES,
  options: [
    {
      flags: "--as <format>",
      help: {
        sv: "ics: kalender med granskningar, undantag, avtal och intresseavvägningar; ropa: registret över behandlingar (CSV eller XLSX); tilt: TILT (JSON); dpv: DPV (JSON-LD)",
        en: "ics: calendar of reviews, waivers, agreements and balancing tests; ropa: the record of processing (CSV or XLSX); tilt: TILT (JSON); dpv: DPV (JSON-LD)",
      },
      parse: oneOf("--as", exportFormats),
    },
    {
      flags: { sv: "--output-file <fil>", en: "--output-file <file>" },
      help: {
        sv: "skriv till en fil i stället för till standard ut",
        en: "write to a file instead of standard output",
      },
    },
    {
      flags: "-f, --format <format>",
      help: {
        sv: "för ropa: csv eller xlsx (förval: det som filnamnet slutar på, annars csv)",
        en: "for ropa: csv or xlsx (default: what the file name ends in, else csv)",
      },
      parse: oneOf("--format", recordFormats),
    },
    {
      flags: { sv: "--separator <tecken>", en: "--separator <mark>" },
      help: {
        sv: "för CSV: semicolon eller comma (förval: det som Excel väntar sig på policyns språk)",
        en: "for CSV: semicolon or comma (default: what Excel expects in the policy's language)",
      },
      parse: oneOf("--separator", separators),
    },
  ],
  async run(session, files, options) {
    const { exportCommand } = await import("./export.js");
    return exportCommand(session, files, options);
  },
};
