import { visible } from "../../model/visible.js";
import type { Session } from "./session.js";

/** Writes what a command has made on standard output or, whole or not at all, to a file. */
export function writeOutput(
  { io, lang }: Session,
  { text, bytes }: { readonly text: string; readonly bytes?: Uint8Array },
  path: string | undefined,
): void {
  if (path === undefined) {
    io.stdout.write(text);
    return;
  }
  const slash = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\"));
  const folder = slash < 0 ? "." : path.slice(0, slash) || "/";
  io.writeFiles(folder, [{ name: path.slice(slash + 1), text, ...(bytes ? { bytes } : {}) }]);
  const said = { sv: `Skrev ${visible(path)}.`, en: `Wrote ${visible(path)}.` };
  io.stderr.write(`${said[lang]}\n`);
}
