import type { Command } from "../shared/command.js";
import { oneOf } from "../shared/option-values.js";
import { type DiffFormat, diffFormats } from "./formats.js";

interface Options {
  readonly format?: DiffFormat;
  readonly failOn?: "material" | "substantive";
}

export const diff: Command<string[], Options> = {
  name: "diff",
  summary: {
    sv: "Visa vad som har ändrats i sak mellan två versioner, hur viktigt det är och vem som ska få veta.",
    en: "Show what has changed in meaning between two versions, how much it matters, and who must be told.",
  },
  argument: {
    name: { sv: "[versioner...]", en: "[versions...]" },
    help: {
      sv: "två git-versioner, eller två filer; filer efter -- (förval: från HEAD till filerna som de är nu)",
      en: "two git revisions, or two files; files after -- (default: from HEAD to the files as they are now)",
    },
  },
  options: [
    {
      flags: "-f, --format <format>",
      help: { sv: "text, markdown eller json", en: "text, markdown or json" },
      parse: oneOf("--format", diffFormats),
    },
    {
      flags: { sv: "--fail-on <grad>", en: "--fail-on <grade>" },
      help: {
        sv: "material eller substantive: ge slutkod 1 om sådana ändringar saknar ny version eller, om de är väsentliga, updates.notification",
        en: "material or substantive: exit with code 1 if such changes lack a new version or, if material, updates.notification",
      },
      parse: oneOf("--fail-on", ["material", "substantive"] as const),
    },
  ],
  async run(session, operands, { format = "text", failOn }) {
    const { diffCommand } = await import("./diff.js");
    const end = session.argv.indexOf("--");
    const files = end < 0 ? [] : session.argv.slice(end + 1);
    const versions = operands.slice(0, operands.length - files.length);
    return diffCommand(session, { before: versions, after: files }, { format, failOn });
  },
};
