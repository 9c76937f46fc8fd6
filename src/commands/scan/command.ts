import type { Command } from "../shared/command.js";
import { REPORTING, type ReportingOptions } from "../shared/options.js";

interface Options extends ReportingOptions {
  readonly policy?: string;
}

export const scan: Command<string[], Options> = {
  name: "scan",
  summary: {
    sv: "Jämför policyn med det som syns: webbplatsens anrop och kakor, paket som skickar uppgifter och leverantörsregistret.",
    en: "Compare the notice with what is seen: the website's requests and cookies, packages that send data, and the supplier register.",
  },
  argument: {
    name: { sv: "[källor...]", en: "[sources...]" },
    help: {
      sv: "en HAR-fil, en mapp med byggda sidor, package.json eller låsfil (npm, pnpm, yarn), ett register (CSV, XLSX); flera går bra",
      en: "a HAR file, a folder of built pages, package.json or a lockfile (npm, pnpm, yarn), a register (CSV, XLSX); several may be given",
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
