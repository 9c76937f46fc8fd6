import { Argument, Command, Option } from "commander";
import type { Lang, Text } from "../model/text.js";
import type { Actions } from "./actions.js";
import { HEADINGS, HELP, INIT } from "./texts.js";
import {
  asCoverageFormat,
  asFormat,
  asGenerator,
  asIdPrefix,
  asLanguage,
  asNumber,
  asPort,
} from "./values.js";

/** Options that every command takes. */
export interface GlobalOptions {
  readonly lang?: Lang;
  readonly today?: string;
  readonly color?: boolean;
}

/** The command line: which commands, arguments and options there are. What they do is in the actions. */
export function buildProgram(lang: Lang, version: string, actions: Actions): Command {
  const program = new Command("policy");
  const say = (text: Text) => text[lang];
  const option = (flags: string, text: Text) => new Option(flags, say(text));
  const files = (text: Text = HELP.files) =>
    new Argument(lang === "sv" ? "[filer...]" : "[files...]", say(text));
  const inherit = (command: Command, text: Text) =>
    command.description(say(text)).helpOption("-h, --help", say(HELP.help)).usage(usageOf(command, lang));

  program
    .description(say(HELP.program))
    .usage(lang === "sv" ? "<kommando> [flaggor]" : "<command> [options]")
    .version(version, "-V, --version", say(HELP.version))
    .helpOption("-h, --help", say(HELP.help))
    .helpCommand(lang === "sv" ? "help [kommando]" : "help [command]", say(HELP.helpCommand))
    .addOption(option("--lang <sv|en>", HELP.lang).argParser((value) => asLanguage(value)))
    .addOption(option(lang === "sv" ? "--today <datum>" : "--today <date>", HELP.today))
    .addOption(option("--color", HELP.color))
    .addOption(option("--no-color", HELP.noColor))
    .addHelpText("after", `\n${say(HELP.after)}`)
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => HEADINGS[title]?.[lang] ?? title,
      // Commander's own words here are English.
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
      optionDescription: ({ description }) => description,
    });

  const reporting = (command: Command) =>
    command
      .addOption(option("-f, --format <format>", HELP.format).argParser(asFormat))
      .addOption(option("-q, --quiet", HELP.quiet));

  const templates = () => option(`--templates <${lang === "sv" ? "mapp" : "folder"}>`, HELP.templates);
  const style = () => option(`--style <${lang === "sv" ? "fil" : "file"}>`, HELP.style);
  inherit(program.command("build"), HELP.build)
    .addArgument(files())
    .addOption(option(lang === "sv" ? "-o, --out <mapp>" : "-o, --out <folder>", HELP.out).default("public"))
    .addOption(option(lang === "sv" ? "--audience <grupp>" : "--audience <group>", HELP.audience))
    .addOption(option("--audiences", HELP.audiences))
    .addOption(option("--fragment", HELP.fragment))
    .addOption(option("--id-prefix <prefix>", HELP.idPrefix).argParser(asIdPrefix))
    .addOption(option("--front-matter <generator>", HELP.frontMatter).argParser(asGenerator))
    .addOption(option("--json", HELP.json))
    .addOption(option("-w, --watch", HELP.watch))
    .addOption(templates())
    .addOption(style())
    .action(actions.build);
  inherit(reporting(program.command("validate")), HELP.validate)
    .addArgument(files())
    .action(actions.validate);
  inherit(reporting(program.command("lint")), HELP.lint)
    .addArgument(files())
    .addOption(option("--max-warnings <n>", HELP.maxWarnings).argParser(asNumber))
    .addOption(option("--show-waived", HELP.showWaived))
    .addOption(option("--fix", HELP.fix))
    .addOption(option("--dry-run", HELP.dryRun))
    .addOption(option("--print-config", HELP.printConfig))
    .action(actions.lint);
  inherit(program.command("coverage"), HELP.coverage)
    .addArgument(files())
    .addOption(option("-f, --format <format>", HELP.coverageFormat).argParser(asCoverageFormat))
    .action(actions.coverage);
  const answer = (flag: string, sv: string, en: string, text: Text) =>
    option(`${flag} <${lang === "sv" ? sv : en}>`, text);
  inherit(program.command("init"), HELP.init)
    .addOption(answer("--kind", "sort", "kind", INIT.kind))
    .addOption(answer("--name", "namn", "name", INIT.name))
    .addOption(answer("--email", "adress", "address", INIT.email))
    .addOption(answer("--org-number", "nummer", "number", INIT.orgNumber))
    .addOption(answer("--address", "adress", "address", INIT.address))
    .addOption(answer("--website", "adress", "address", INIT.website))
    .addOption(answer("--dpo", "ja|nej|vet-ej", "yes|no|unknown", INIT.dpo))
    .addOption(answer("--dpo-email", "adress", "address", INIT.dpoEmail))
    .addOption(answer("--reason", "skäl", "reason", INIT.reason))
    .addOption(answer("-o, --out", "fil", "file", INIT.out))
    .addOption(option("-y, --yes", INIT.yes))
    .action(actions.init);
  inherit(program.command("preview"), HELP.preview)
    .addArgument(files(HELP.savedFiles))
    .addOption(option("-p, --port <n>", HELP.port).argParser(asPort))
    .addOption(templates())
    .addOption(style())
    .action(actions.preview);
  inherit(program.command("explain"), HELP.explain)
    .addArgument(new Argument(lang === "sv" ? "[regel]" : "[rule]", say(HELP.rule)))
    .addOption(option("--list", HELP.list))
    .action(actions.explain);
  inherit(program.command("lsp"), HELP.lsp).addOption(option("--stdio", HELP.stdio)).action(actions.lsp);
  return program;
}

function usageOf(command: Command, lang: Lang): string {
  if (["init", "lsp"].includes(command.name())) return lang === "sv" ? "[flaggor]" : "[options]";
  const rule = lang === "sv" ? "<regel>" : "<rule>";
  const files = lang === "sv" ? "[filer...]" : "[files...]";
  const options = lang === "sv" ? "[flaggor]" : "[options]";
  return `${command.name() === "explain" ? rule : files} ${options}`;
}
