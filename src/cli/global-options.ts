import type { CommandOption } from "../commands/shared/command.js";
import { oneOf } from "../commands/shared/option-values.js";
import type { Lang } from "../model/text.js";

/** Options that every command takes. */
export interface GlobalOptions {
  readonly lang?: Lang;
  readonly today?: string;
  readonly color?: boolean;
  readonly config?: string;
}

const LANGUAGES: readonly Lang[] = ["sv", "en"];

export const GLOBAL_OPTIONS: readonly CommandOption[] = [
  {
    flags: "--lang <sv|en>",
    help: {
      sv: "språk för meddelanden: sv eller en (förval: POLICY_LANG, annars datorns, annars sv)",
      en: "language of messages: sv or en (default: POLICY_LANG, else the computer's, else sv)",
    },
    parse: oneOf("--lang", LANGUAGES),
  },
  {
    flags: { sv: "--today <datum>", en: "--today <date>" },
    help: {
      sv: "räkna med det här datumet (ÅÅÅÅ-MM-DD) i stället för dagens",
      en: "use this date (YYYY-MM-DD) instead of today's",
    },
  },
  {
    flags: { sv: "--config <fil>", en: "--config <file>" },
    help: {
      sv: "inställningsfil (förval: närmaste policy.config.yaml upp till git-förrådets rot)",
      en: "settings file (default: the nearest policy.config.yaml up to the root of the repository)",
    },
  },
  {
    flags: "--color",
    help: {
      sv: "färger, även om resultatet inte visas i en terminal",
      en: "colours, even if the output is not a terminal",
    },
  },
  { flags: "--no-color", help: { sv: "inga färger", en: "no colours" } },
];

/** The language of `--lang`, before the command line is parsed: help and usage errors are in it too. */
export function languageAsked(argv: readonly string[]): Lang | undefined {
  const inline = argv.find((each) => each.startsWith("--lang="));
  const at = argv.indexOf("--lang");
  const value = inline ? inline.slice("--lang=".length) : at < 0 ? undefined : argv[at + 1];
  return LANGUAGES.find((each) => each === value);
}
