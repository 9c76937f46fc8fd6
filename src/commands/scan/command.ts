import type { Command } from "../shared/command.js";
import { REPORTING, type ReportingOptions } from "../shared/options.js";

interface Options extends ReportingOptions {
  readonly policy?: string;
}

export const scan: Command<string[], Options> = {
  name: "scan",
  summary: {
    sv: "Jämför policyn med det som syns av webbplatsens anrop och kakor.",
    en: "Compare the notice with what is seen of the website's requests and cookies.",
  },
  argument: {
    name: { sv: "[källor...]", en: "[sources...]" },
    help: {
      sv: "HAR-filer: webbplatsens trafik, sparad från webbläsarens nätverksflik",
      en: "HAR files: the website's traffic, saved from the network tab of the browser",
    },
  },
  options: [
    {
      flags: { sv: "--policy <fil>", en: "--policy <file>" },
      help: {
        sv: "policyn att jämföra med (förval: policy/**/*.{yaml,yml})",
        en: "the policy to compare with (default: policy/**/*.{yaml,yml})",
      },
    },
    ...REPORTING.filter(({ flags }) => !JSON.stringify(flags).includes("--stdin-filename")),
  ],
  async run(session, sources, { policy, format, quiet = false, outputFile }) {
    const { scanCommand } = await import("./scan.js");
    return scanCommand(session, sources, { policy, format, quiet, outputFile });
  },
};
