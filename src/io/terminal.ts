import { fstatSync, statSync } from "node:fs";
import { attempt } from "./errors.js";

/** Whether a person reads the stream, or writes it, in a terminal. */
export function isTerminal(fd: 0 | 1 | 2): boolean {
  // A terminal is a character device. For a file or a pipe, that is in CI, node:tty need not be loaded: it brings
  // Node's network code with it.
  const device = attempt(() => fstatSync(fd));
  if (!device?.isCharacterDevice()) return false;
  // So is what throws everything away.
  if (device.rdev === attempt(() => statSync("/dev/null"))?.rdev) return false;
  return process.getBuiltinModule("node:tty").isatty(fd);
}
