import type { Command } from "../shared/command.js";
import { lengthOfTime, oneOf } from "../shared/option-values.js";
import { FILES, THEME } from "../shared/options.js";
import type { ThemeOptions } from "../shared/theme/theme.js";
import { type StatusFormat, statusFormats } from "./formats.js";

interface Options extends ThemeOptions {
  readonly format?: StatusFormat;
  readonly out: string;
  readonly failWithin?: string;
}

export const status: Command<string[], Options> = {
  name: "status",
  summary: {
    sv: "Visa läget: version, nästa granskning, vad som saknas, vad som snart tar slut och om sidan är aktuell.",
    en: "Show how things stand: version, next review, what is missing, what ends soon and whether the page is current.",
  },
  argument: FILES,
  options: [
    {
      flags: "-f, --format <format>",
      help: { sv: "text, markdown eller json", en: "text, markdown or json" },
      parse: oneOf("--format", statusFormats),
    },
    {
      flags: { sv: "-o, --out <mapp>", en: "-o, --out <folder>" },
      help: {
        sv: "mappen där policy build har lagt sidan (förval: public)",
        en: "the folder where policy build has put the page (default: public)",
      },
      default: "public",
    },
    {
      flags: { sv: "--fail-within <tid>", en: "--fail-within <time>" },
      help: {
        sv: "ge slutkod 1 om något tar slut eller ska granskas inom tiden, till exempel 30d, 6w eller 3m",
        en: "exit with code 1 if anything ends or is due within the time, such as 30d, 6w or 3m",
      },
      parse: lengthOfTime("--fail-within"),
    },
    ...THEME,
  ],
  async run(session, files, { format = "text", ...options }) {
    const { statusCommand } = await import("./status.js");
    return statusCommand(session, files, { format, failWithin: undefined, ...options });
  },
};
