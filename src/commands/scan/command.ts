import type { Command } from "../shared/command.js";
import { wholeNumber } from "../shared/option-values.js";
import { REPORTING, type ReportingOptions } from "../shared/options.js";

interface Options extends ReportingOptions {
  readonly policy?: string;
  readonly pages?: number;
  readonly depth?: number;
  readonly afterClick?: string;
  readonly browser?: string;
  readonly allowPrivate?: boolean;
  readonly timeLimit?: number;
  readonly saveHar?: string;
  readonly report?: string;
  readonly save?: string;
  readonly compare?: string;
  readonly draft?: boolean;
  readonly write?: boolean;
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
      sv: "en webbadress (https://…), som en webbläsare då går igenom, en HAR-fil, en mapp med byggda sidor, package.json eller en låsfil (npm, pnpm, yarn), ett register (CSV, XLSX); flera går bra",
      en: "a web address (https://…), which a browser then looks through, a HAR file, a folder of built pages, package.json or a lockfile (npm, pnpm, yarn), a register (CSV, XLSX); several may be given",
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
    {
      flags: { sv: "--pages <antal>", en: "--pages <number>" },
      help: {
        sv: "hur många av webbplatsens sidor som öppnas (förval: 20)",
        en: "how many of the site's pages are opened (default: 20)",
      },
      parse: wholeNumber("--pages", 1, 500),
    },
    {
      flags: { sv: "--depth <antal>", en: "--depth <number>" },
      help: {
        sv: "hur många länkar bort från första sidan (förval: 2)",
        en: "how many links away from the first page (default: 2)",
      },
      parse: wholeNumber("--depth", 0, 20),
    },
    {
      flags: "--after-click <text>",
      help: {
        sv: "tryck på knappen med texten och gå igenom webbplatsen en gång till, så att det som sätts före samtycke kan skiljas från resten",
        en: "press the button with this text and look through the site once more, to tell what is set before consent from what comes after",
      },
    },
    {
      flags: { sv: "--browser <fil>", en: "--browser <file>" },
      help: {
        sv: "webbläsarens program: Chromium, Chrome eller Edge (förval: POLICY_BROWSER, eller den som är installerad)",
        en: "the browser's program: Chromium, Chrome or Edge (default: POLICY_BROWSER, or the one that is installed)",
      },
    },
    {
      flags: "--allow-private",
      help: {
        sv: "öppna även adresser på den egna datorn och i privata nät",
        en: "open addresses of this computer and of private networks too",
      },
    },
    {
      flags: { sv: "--time-limit <sekunder>", en: "--time-limit <seconds>" },
      help: {
        sv: "sluta gå igenom webbplatsen efter så lång tid, och säg vad som inte hanns med (förval: 300)",
        en: "stop looking through the site after that time, and say what was not reached (default: 300)",
      },
      parse: wholeNumber("--time-limit", 5, 3600),
    },
    {
      flags: { sv: "--save-har <fil>", en: "--save-har <file>" },
      help: {
        sv: "spara det som sågs som en HAR-fil med bara namn och värdar",
        en: "save what was seen as a HAR file with names and hosts only",
      },
    },
    {
      flags: { sv: "--report <fil>", en: "--report <file>" },
      help: {
        sv: "skriv en sida (HTML) för dem som beslutar: vilka som får vad, varifrån, när och i vilket land",
        en: "write a page (HTML) for those who decide: who receives what, from where, when and in which country",
      },
    },
    {
      flags: { sv: "--save <fil>", en: "--save <file>" },
      help: {
        sv: "spara det som sågs, med bara namn och värdar, för att jämföra med senare",
        en: "save what was seen, with names and hosts only, to compare with later",
      },
    },
    {
      flags: { sv: "--compare <fil>", en: "--compare <file>" },
      help: {
        sv: "visa bara det som är nytt sedan filen sparades med --save, och ge slutkod 1 bara för det",
        en: "show only what is new since the file was saved with --save, and fail only for that",
      },
    },
    {
      flags: "--draft",
      help: {
        sv: "skriv ut det som saknas i policyn som YAML, med det som är känt",
        en: "print what the policy lacks as YAML, with what is known",
      },
    },
    {
      flags: "--write",
      help: {
        sv: "skriv in det som saknas i policyn; allt annat i filen står kvar som det är",
        en: "write what is missing into the policy; everything else in the file stays as it is",
      },
    },
    // All that is found is shown; what is scanned is never standard input.
    ...REPORTING.filter(({ flags }) => !/--(?:all|stdin-filename)\b/.test(JSON.stringify(flags))),
  ],
  async run(session, sources, options) {
    const { scanCommand } = await import("./scan.js");
    const {
      policy,
      format,
      quiet = false,
      outputFile,
      saveHar,
      report,
      save,
      compare,
      draft = false,
      write = false,
    } = options;
    const { pages = 20, depth = 2, afterClick, browser, allowPrivate = false, timeLimit = 300 } = options;
    const site = { pages, depth, afterClick, browser, allowPrivate, seconds: timeLimit };
    return scanCommand(session, sources, {
      policy,
      format,
      quiet,
      outputFile,
      saveHar,
      report,
      save,
      compare,
      draft,
      write,
      site,
    });
  },
};
