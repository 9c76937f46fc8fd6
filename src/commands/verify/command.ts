import { LANGUAGES } from "../../model/edition.js";
import type { Command } from "../shared/command.js";
import { oneOf, wholeNumber } from "../shared/option-values.js";
import { THEME } from "../shared/options.js";
import type { ThemeOptions } from "../shared/theme/theme.js";
import { type VerifyFormat, verifyFormats } from "./formats.js";

interface Options extends ThemeOptions {
  readonly format?: VerifyFormat;
  readonly language?: (typeof LANGUAGES)[number];
  readonly audience?: string;
  readonly allowPrivate?: boolean;
  readonly timeout?: number;
}

export const verify: Command<string[], Options> = {
  name: "verify",
  summary: {
    sv: "Jämför den publicerade sidan med policyn: samma, äldre, ändrad, eller inte möjlig att jämföra.",
    en: "Compare the published page with the policy: the same, older, altered, or not possible to compare.",
  },
  argument: {
    name: { sv: "[sida och fil...]", en: "[page and file...]" },
    usage: { sv: "[sida] [fil]", en: "[page] [file]" },
    help: {
      sv: "sidans webbadress eller HTML-fil, och policyns fil (förval: adresserna i policyns updates.url och translations)",
      en: "the page's web address or HTML file, and the policy's file (default: the addresses in the policy's updates.url and translations)",
    },
  },
  options: [
    {
      flags: "-f, --format <format>",
      help: { sv: "text, markdown eller json", en: "text, markdown or json" },
      parse: oneOf("--format", verifyFormats),
    },
    {
      flags: { sv: "--language <språk>", en: "--language <language>" },
      help: {
        sv: "språket som sidan ska ha, om policyn finns på flera: sv eller en",
        en: "the language that the page should have, if the policy is in several: sv or en",
      },
      parse: oneOf("--language", LANGUAGES),
    },
    {
      flags: { sv: "--audience <grupp>", en: "--audience <group>" },
      help: {
        sv: "jämför med den del som gäller en grupp under dataSubjects",
        en: "compare with the part that concerns one group under dataSubjects",
      },
    },
    {
      flags: "--allow-private",
      help: {
        sv: "hämta även från den egna datorn och privata nät",
        en: "fetch from this computer and private networks too",
      },
    },
    {
      flags: { sv: "--timeout <sekunder>", en: "--timeout <seconds>" },
      help: {
        sv: "hur länge servern får dröja med hela sidan, 1–600 (förval: 20)",
        en: "how long the server may take for the whole page, 1–600 (default: 20)",
      },
      parse: wholeNumber("--timeout", 1, 600),
    },
    ...THEME,
  ],
  async run(session, operands, { format = "text", allowPrivate = false, timeout = 20, ...options }) {
    const { verifyCommand } = await import("./verify.js");
    return verifyCommand(session, operands, { format, allowPrivate, timeout, ...options });
  },
};
