import type { Text } from "../model/text.js";

/** The words of `--help` that belong to no one command. */
export const HELP = {
  program: {
    sv: "Integritetspolicyn som fakta: kontrollera den mot lagen och era egna löften, och bygg sidan på svenska och engelska.",
    en: "The privacy notice as facts: check it against the law and your own promises, and build the page in Swedish and English.",
  },
  firstSteps: {
    sv: `Första stegen:
  policy init      skriv en första policy utifrån några svar
  policy preview   se sidan i webbläsaren medan du skriver i filen
  policy lint      se vad som saknas, rad för rad
  policy build     bygg sidan, i mappen public

Exempel:
  policy lint policy/integritetspolicy.yaml
  policy explain recipient-undocumented
  policy build --complete --out webbplats`,
    en: `First steps:
  policy init      write a first policy from a few answers
  policy preview   see the page in a browser while you edit the file
  policy lint      see what is missing, line by line
  policy build     build the page, in the folder public

Examples:
  policy lint policy/integritetspolicy.yaml
  policy explain recipient-undocumented
  policy build --complete --out website`,
  },
  usage: { sv: "<kommando> [flaggor]", en: "<command> [options]" },
  options: { sv: "[flaggor]", en: "[options]" },
  version: { sv: "visa verktygets version", en: "show the tool's version" },
  helpCommand: { sv: "help [kommando]", en: "help [command]" },
  onHelpCommand: { sv: "Visa hjälp om ett kommando.", en: "Show help on a command." },
  help: { sv: "visa den här hjälpen", en: "show this help" },
  after: {
    sv: "Slutkoder: 0 utan anmärkning · 1 fynd · 2 fel i anropet eller oläslig fil · 3 fel i verktyget.\nVerktyget hjälper dig att se luckor. Det är inte juridisk rådgivning.",
    en: "Exit codes: 0 clean · 1 findings · 2 usage or unreadable file · 3 failure of the tool.\nThe tool helps you see gaps. It is not legal advice.",
  },
} as const satisfies Record<string, Text>;

/** The headings that commander puts in its help. */
export const HEADINGS: Readonly<Record<string, Text>> = {
  "Usage:": { sv: "Användning:", en: "Usage:" },
  "Arguments:": { sv: "Argument:", en: "Arguments:" },
  "Options:": { sv: "Flaggor:", en: "Options:" },
  "Global Options:": { sv: "Flaggor för alla kommandon:", en: "Options of every command:" },
  "Commands:": { sv: "Kommandon:", en: "Commands:" },
};
