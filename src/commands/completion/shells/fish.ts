import type { Completions, Follows, OptionWords } from "../words.js";

/** For fish 3 and later. */
export function fish({ commands, options, alone }: Completions): string {
  const names = commands.map(({ name }) => name).join(" ");
  const none = `not __fish_seen_subcommand_from ${names}`;
  const lines = [
    "# Completion for policy in fish: policy completion fish > ~/.config/fish/completions/policy.fish",
    "complete -c policy -e",
    "complete -c policy -f",
    ...options.map((option) => line("", option)),
    ...alone.map((option) => line(none, option)),
    ...commands.map(
      ({ name, summary }) => `complete -c policy -n ${quoted(none)} -a ${name} -d ${quoted(summary)}`,
    ),
  ];
  for (const { name, options: own, follows } of commands) {
    const here = `__fish_seen_subcommand_from ${name}`;
    lines.push(...own.map((option) => line(here, option)));
    if (follows !== "nothing") lines.push(`complete -c policy -n ${quoted(here)}${offer(follows, "a")}`);
  }
  return `${lines.join("\n")}\n`;
}

function line(condition: string, { short, long, help, follows }: OptionWords): string {
  const when = condition ? ` -n ${quoted(condition)}` : "";
  const names = `${short ? ` -s ${short.slice(1)}` : ""} -l ${long.slice(2)}`;
  return `complete -c policy${when}${names}${offer(follows, "x")} -d ${quoted(help)}`;
}

const POLICIES = String.raw`(__fish_complete_path (commandline -ct) | string match -re '(?:/|\.ya?ml)(?:\t|$)')`;

/** @param as `x` for the value of an option, which must be given, `a` for an argument */
function offer(follows: Follows, as: "x" | "a"): string {
  if (follows === "nothing") return "";
  const exclusive = as === "x" ? " -x" : "";
  if (follows === "files") return `${exclusive} -a '(__fish_complete_path (commandline -ct))'`;
  if (follows === "policies") return `${exclusive} -k -a ${quoted(POLICIES)}`;
  if (follows === "folders") return `${exclusive} -a '(__fish_complete_directories)'`;
  return typeof follows === "string" ? exclusive : `${exclusive} -a ${quoted(follows.join(" "))}`;
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, "\\$&")}'`;
}
