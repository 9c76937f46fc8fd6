import type { Command } from "../shared/command.js";
import { oneOf } from "../shared/option-values.js";
import { FILES } from "../shared/options.js";
import { type CoverageFormat, coverageFormats } from "./formats.js";

interface Options {
  readonly format?: CoverageFormat;
}

export const coverage: Command<string[], Options> = {
  name: "coverage",
  summary: {
    sv: "Visa vad artikel 13 och 14 kräver och vad policyn säger, ändamål för ändamål.",
    en: "Show what Articles 13 and 14 ask for and what the notice says, purpose by purpose.",
  },
  argument: FILES,
  options: [
    {
      flags: "-f, --format <format>",
      help: { sv: "text, markdown eller json", en: "text, markdown or json" },
      parse: oneOf("--format", coverageFormats),
    },
  ],
  async run(session, files, { format = "text" }) {
    const { coverageCommand } = await import("./coverage.js");
    return coverageCommand(session, files, { format });
  },
};
