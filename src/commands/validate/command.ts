import type { Command } from "../shared/command.js";
import { FILES, mostShown, REPORTING, type ReportingOptions } from "../shared/options.js";

export const validate: Command<string[], ReportingOptions> = {
  name: "validate",
  summary: {
    sv: "Kontrollera att filen går att bygga: syntax, schema och hänvisningar.",
    en: "Check that the file can be built: syntax, schema and references.",
  },
  argument: FILES,
  options: REPORTING,
  async run(session, files, { format = "text", quiet = false, all, outputFile, stdinFilename }) {
    const { validateCommand } = await import("./validate.js");
    const most = mostShown({ all });
    return validateCommand(session, files, {
      format,
      quiet,
      showWaived: false,
      most,
      outputFile,
      stdinFilename,
    });
  },
};
