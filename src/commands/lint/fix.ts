import { Failure } from "../../model/failure.js";
import { visible, visibleLines } from "../../model/visible.js";
import { MAX_BYTES } from "../../parse/parse.js";
import { applyEdits } from "../../revise/apply-edits.js";
import type { Checked } from "../shared/check.js";
import { type Checking, startChecking } from "../shared/check-files.js";
import type { Session } from "../shared/session.js";

/** Corrections can reveal others, for example where two touch the same words. */
const MAX_PASSES = 5;

/**
 * Makes the corrections that are mechanical and certain, in the files themselves. With `dryRun` the change is shown
 * on standard output instead and nothing is written.
 */
export async function fixFiles(
  session: Session,
  patterns: readonly string[],
  dryRun: boolean,
): Promise<void> {
  if (patterns.includes("-")) {
    throw new Failure({
      sv: "--fix rättar filer, och kan inte användas med standard in (-). Ange filens namn.",
      en: "--fix corrects files, and cannot be used with standard input (-). Name the file.",
    });
  }
  const { io, lang } = session;
  const checking = await startChecking(session);
  for (const file of checking.files(patterns)) {
    const bytes = io.readFile(file, MAX_BYTES);
    const before = await checking.check(file, bytes);
    const after = await corrected(before, checking);
    if (after.text === undefined || after.text === before.text) continue;
    if (dryRun) {
      const { difference } = await import("../../revise/difference.js");
      io.stdout.write(visibleLines(difference(file, before.text ?? "", after.text)));
      continue;
    }
    // Someone may have saved the file while it was checked: what they wrote must not be lost.
    if (!sameBytes(io.readFile(file, MAX_BYTES), bytes)) {
      const changed = {
        sv: `${visible(file)} ändrades medan den rättades, och har lämnats som den är. Kör igen.`,
        en: `${visible(file)} was changed while it was being fixed, and has been left as it is. Run again.`,
      };
      io.stderr.write(`${session.colors.stderr.warning(changed[lang])}\n`);
      continue;
    }
    write(session, file, hasByteOrderMark(bytes) ? `\uFEFF${after.text}` : after.text);
    const said = { sv: `Rättade ${visible(file)}.`, en: `Corrected ${visible(file)}.` };
    io.stderr.write(`${session.colors.stderr.success(said[lang])}\n`);
  }
}

// A correction that would break the file is not made: the file it was made in is the last one that could be read.
async function corrected(checked: Checked, checking: Checking): Promise<Checked> {
  let current = checked;
  for (let pass = 0; pass < MAX_PASSES && current.policy && current.text !== undefined; pass++) {
    const edits = current.diagnostics.flatMap(({ fix, waived }) => (fix && !waived ? fix.edits : []));
    if (edits.length === 0) break;
    const { text } = applyEdits(current.text, edits);
    const next = await checking.check(current.file, new TextEncoder().encode(text));
    if (!next.policy) break;
    current = next;
  }
  return current;
}

function write({ io }: Session, file: string, text: string): void {
  const slash = Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\"));
  const folder = slash < 0 ? "." : file.slice(0, slash) || "/";
  io.writeFiles(folder, [{ name: file.slice(slash + 1), text }]);
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

function hasByteOrderMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
