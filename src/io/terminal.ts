import { fstatSync } from "node:fs";
import { attempt } from "./errors.js";

/** Whether a person reads the stream, or writes it, in a terminal. */
export function isTerminal(fd: 0 | 1 | 2): boolean {
  // A terminal is a character device. For a file or a pipe, that is in CI, node:tty need not be loaded: it brings
  // Node's network code with it.
  if (!attempt(() => fstatSync(fd))?.isCharacterDevice()) return false;
  return process.getBuiltinModule("node:tty").isatty(fd);
}
