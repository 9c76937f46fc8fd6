import type { Lang } from "../../model/text.js";
import type { CommandArgument, CommandOption } from "../shared/command.js";
import { FILES } from "../shared/options.js";
import type { CommandLine } from "./command.js";

/** What follows a command or an option: one of some words, a policy, another file, a folder, or something nobody can guess. */
export type Follows = readonly string[] | "policies" | "files" | "folders" | "anything" | "nothing";

export interface OptionWords {
  /** `-f`, where there is one. */
  readonly short: string | undefined;
  /** `--format`. */
  readonly long: string;
  readonly help: string;
  readonly follows: Follows;
}

export interface CommandWords {
  readonly name: string;
  readonly summary: string;
  /** Its own options. */
  readonly options: readonly OptionWords[];
  readonly follows: Follows;
}

/** Everything that can be completed, in one language. */
export interface Completions {
  readonly commands: readonly CommandWords[];
  /** The options that every command takes. */
  readonly options: readonly OptionWords[];
  /** The options of `policy` alone. */
  readonly alone: readonly OptionWords[];
}

/** The command line's own definitions as words to complete. */
export async function completionsOf(
  { commands, options, own }: CommandLine,
  lang: Lang,
): Promise<Completions> {
  const help = { short: "-h", long: "--help", help: own.help[lang], follows: "nothing" } as const;
  const version = { short: "-v", long: "--version", help: own.version[lang], follows: "nothing" } as const;
  const described = await Promise.all(
    commands.map(async ({ name, summary, argument, options }) => ({
      name,
      summary: summary[lang],
      options: await Promise.all(options.map((option) => optionWords(option, lang))),
      follows: argument ? ((await argument.values?.(lang)) ?? fileKind(argument)) : ("nothing" as const),
    })),
  );
  return {
    commands: described,
    options: [...(await Promise.all(options.map((option) => optionWords(option, lang)))), help],
    alone: [version],
  };
}

function fileKind({ name }: CommandArgument): Follows {
  return name === FILES.name ? "policies" : "files";
}

async function optionWords({ flags, help, parse, values }: CommandOption, lang: Lang): Promise<OptionWords> {
  // The English placeholders are distinct words.
  const english = typeof flags === "string" ? flags : flags.en;
  const [, short, long = "", placeholder] = /^(?:(-\w), )?(--[\w-]+)(?: <(.+)>)?$/.exec(english) ?? [];
  const words = parse?.values ?? (await values?.(lang));
  const other = placeholder === undefined ? "nothing" : (KINDS[placeholder] ?? "anything");
  return { short, long, help: help[lang], follows: words ?? other };
}

const KINDS: Readonly<Record<string, Follows>> = { file: "files", folder: "folders" };
