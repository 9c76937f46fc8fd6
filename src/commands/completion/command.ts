import { Failure } from "../../model/failure.js";
import type { Text } from "../../model/text.js";
import type { Command, CommandOption } from "../shared/command.js";
import { oneOf } from "../shared/option-values.js";

/** The command line as it is defined: what can be completed. */
export interface CommandLine {
  readonly commands: readonly Command[];
  /** What every command takes. */
  readonly options: readonly CommandOption[];
  /** The words of the help on `--help` and `--version`. */
  readonly own: { readonly help: Text; readonly version: Text };
}

export const shells = ["bash", "zsh", "fish", "powershell"] as const;

/** `policy completion <shell>`; the command line is asked for when it is run, since this command is in it. */
export function completion(commandLine: () => CommandLine): Command<string | undefined> {
  return {
    name: "completion",
    summary: {
      sv: "Skriv ut ett skript som låter skalet komplettera kommandon, flaggor och värden (tabb).",
      en: "Print a script that lets the shell complete commands, options and values (Tab).",
    },
    argument: {
      name: { sv: "[skal]", en: "[shell]" },
      usage: { sv: "<skal>", en: "<shell>" },
      help: { sv: "bash, zsh, fish eller powershell", en: "bash, zsh, fish or powershell" },
      values: async () => shells,
    },
    options: [],
    async run(session, shell) {
      if (shell === undefined) {
        throw new Failure({
          sv: "Vilket skal? Skriv policy completion bash, zsh, fish eller powershell.",
          en: "Which shell? Write policy completion bash, zsh, fish or powershell.",
        });
      }
      const { completionCommand } = await import("./completion.js");
      return completionCommand(session, oneOf("policy completion", shells)(shell), commandLine());
    },
  };
}
