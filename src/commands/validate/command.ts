import type { Format } from "../../report/formats.js";
import type { Command } from "../shared/command.js";
import { FILES, REPORTING } from "../shared/options.js";

interface Options {
  readonly format?: Format;
  readonly quiet?: boolean;
}

export const validate: Command<string[], Options> = {
  name: "validate",
  summary: {
    sv: "Kontrollera att filen går att bygga: syntax, schema och hänvisningar.",
    en: "Check that the file can be built: syntax, schema and references.",
  },
  argument: FILES,
  options: REPORTING,
  async run(session, files, { format = "text", quiet = false }) {
    const { validateCommand } = await import("./validate.js");
    return validateCommand(session, files, { format, quiet, showWaived: false });
  },
};
