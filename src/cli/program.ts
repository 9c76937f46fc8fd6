import { Argument, Option, Command as Subcommand } from "commander";
import type { Command, CommandOption } from "../commands/shared/command.js";
import { Failure } from "../model/failure.js";
import type { Lang, Text } from "../model/text.js";
import { COMMANDS } from "./commands.js";
import { GLOBAL_OPTIONS } from "./global-options.js";
import { HEADINGS, HELP } from "./help.js";

/** Runs a command with what the command line gave it. */
type Run = (command: Command, argument: unknown, options: unknown) => Promise<void>;

/** The command line: which commands, arguments and options there are, in the user's language. */
export function buildProgram(lang: Lang, version: string, run: Run): Subcommand {
  const say = (text: Text) => text[lang];
  const program = new Subcommand("policy")
    .description(`${say(HELP.program)}\n\n${say(HELP.firstSteps)}`)
    .usage(say(HELP.usage))
    .version(version, "-V")
    .version(version, "-v, --version", say(HELP.version))
    .helpOption("-h, --help", say(HELP.help))
    .helpCommand(say(HELP.helpCommand), say(HELP.onHelpCommand))
    .addHelpText("after", `\n${say(HELP.after)}`)
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => HEADINGS[title]?.[lang] ?? title,
      // Commander's own words here are English.
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
      optionDescription: ({ description }) => description,
    });
  // Commander's own short flag, for those who are used to it.
  program.options.find(({ short }) => short === "-V")?.hideHelp();
  for (const option of GLOBAL_OPTIONS) program.addOption(optionOf(option, lang));
  for (const command of COMMANDS) addCommand(program, command, lang, run);
  return program;
}

function addCommand(program: Subcommand, command: Command, lang: Lang, run: Run): void {
  const { name, summary, argument, options } = command;
  const usage = [argument?.usage ?? argument?.name, HELP.options].flatMap((text) => (text ? text[lang] : []));
  const added = program
    .command(name)
    .description(summary[lang])
    .helpOption("-h, --help", HELP.help[lang])
    .usage(usage.join(" "));
  if (argument) added.addArgument(new Argument(argument.name[lang], argument.help[lang]));
  for (const option of options) added.addOption(optionOf(option, lang));
  added.action((...given) => run(command, argument ? given[0] : undefined, given[argument ? 1 : 0]));
}

function optionOf({ flags, help, default: value, parse }: CommandOption, lang: Lang): Option {
  const option = new Option(typeof flags === "string" ? flags : flags[lang], help[lang]);
  if (parse) option.argParser((text) => parse(text));
  else if (option.required) option.argParser((text) => notEmpty(option, text));
  return value === undefined ? option : option.default(value);
}

// A file, a folder or a day: what a script's variable gives when it is not set. Other texts may be left empty.
const KINDS: Readonly<Record<string, Text>> = {
  file: { sv: "en fil", en: "a file" },
  fil: { sv: "en fil", en: "a file" },
  folder: { sv: "en mapp", en: "a folder" },
  mapp: { sv: "en mapp", en: "a folder" },
  date: { sv: "ett datum (ÅÅÅÅ-MM-DD)", en: "a date (YYYY-MM-DD)" },
  datum: { sv: "ett datum (ÅÅÅÅ-MM-DD)", en: "a date (YYYY-MM-DD)" },
};

function notEmpty({ flags, long }: Option, text: string): string {
  const kind = KINDS[/<([^>]+)>/.exec(flags)?.[1] ?? ""];
  if (text.trim() !== "" || kind === undefined) return text;
  throw new Failure({
    sv: `${long}: värdet är tomt. Skriv ${kind.sv} efter flaggan, eller utelämna ${long}.`,
    en: `${long}: the value is empty. Write ${kind.en} after the option, or leave out ${long}.`,
  });
}
