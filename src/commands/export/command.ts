import type { Command } from "../shared/command.js";
import { oneOf } from "../shared/option-values.js";
import { FILES } from "../shared/options.js";
import { type ExportFormat, exportFormats } from "./formats.js";

interface Options {
  readonly as?: ExportFormat;
  readonly outputFile?: string;
}

export const exportPolicy: Command<string[], Options> = {
  name: "export",
  summary: {
    sv: "Exportera policyns datum till en kalender.",
    en: "Export the policy's dates to a calendar.",
  },
  argument: FILES,
  options: [
    {
      flags: "--as <format>",
      help: {
        sv: "ics: kalender med granskningar, undantag, avtal och intresseavvägningar",
        en: "ics: calendar of reviews, waivers, agreements and balancing tests",
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
  ],
  async run(session, files, { as, outputFile }) {
    const { exportCommand } = await import("./export.js");
    return exportCommand(session, files, { as, outputFile });
  },
};
