import { visible } from "../../model/visible.js";
import type { Session } from "./session.js";
import { writeFileOf } from "./write-file.js";

/** Writes what a command has made on standard output or, whole or not at all, to a file. */
export function writeOutput(
  session: Session,
  { text, bytes }: { readonly text: string; readonly bytes?: Uint8Array },
  path: string | undefined,
  flag = "--output-file",
): void {
  const { io, lang } = session;
  if (path === undefined) {
    io.stdout.write(text);
    return;
  }
  writeFileOf(session, path, flag, { text, ...(bytes ? { bytes } : {}) });
  const said = { sv: `Skrev ${visible(path)}.`, en: `Wrote ${visible(path)}.` };
  io.stderr.write(`${said[lang]}\n`);
}
