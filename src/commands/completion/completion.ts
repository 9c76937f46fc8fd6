import { EXIT, type ExitCode, type Session } from "../shared/session.js";
import type { CommandLine, shells } from "./command.js";
import { bash } from "./shells/bash.js";
import { fish } from "./shells/fish.js";
import { powershell } from "./shells/powershell.js";
import { zsh } from "./shells/zsh.js";
import { type Completions, completionsOf } from "./words.js";

type Shell = (typeof shells)[number];

const SCRIPTS: Readonly<Record<Shell, (completions: Completions) => string>> = {
  bash,
  zsh,
  fish,
  powershell,
};

/** `policy completion <shell>`: a script that needs nothing but the shell, so that Tab answers at once. */
export async function completionCommand(
  { io, lang }: Session,
  shell: Shell,
  commandLine: CommandLine,
): Promise<ExitCode> {
  io.stdout.write(SCRIPTS[shell](await completionsOf(commandLine, lang)));
  return EXIT.clean;
}
