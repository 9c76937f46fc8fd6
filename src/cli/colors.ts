import { type Colors, plain } from "../model/colors.js";
import type { Io, Output } from "../model/io.js";

/**
 * Colours for a stream: as `--color` or `--no-color` says, else `NO_COLOR`, else `FORCE_COLOR`, else whether a person
 * reads it in a terminal. chalk itself does not know NO_COLOR, and it decides once for both streams.
 */
export async function colorsFor(stream: Output, asked: boolean | undefined, env: Io["env"]): Promise<Colors> {
  if (!wantsColour(stream, asked, env)) return plain;
  const { Chalk } = await import("chalk");
  const chalk = new Chalk({ level: 1 });
  return {
    error: chalk.red.bold,
    warning: chalk.yellow.bold,
    note: chalk.cyan.bold,
    success: chalk.green,
    strong: chalk.bold,
    faint: chalk.dim,
    link: chalk.cyan,
  };
}

function wantsColour(stream: Output, asked: boolean | undefined, env: Io["env"]): boolean {
  if (asked !== undefined) return asked;
  if (env.NO_COLOR) return false;
  const force = env.FORCE_COLOR;
  if (force !== undefined && force !== "") return force !== "0" && force !== "false";
  return stream.isTTY && env.TERM !== "dumb";
}
