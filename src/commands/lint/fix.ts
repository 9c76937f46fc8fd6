import { Failure } from "../../model/failure.js";
import { visible, visibleLines } from "../../model/visible.js";
import { MAX_BYTES } from "../../parse/parse.js";
import { applyEdits } from "../../revise/apply-edits.js";
import { difference } from "../../revise/difference.js";
import type { Checked } from "../shared/check.js";
import { type Checking, startChecking } from "../shared/check-files.js";
import { ChangedMeanwhile, replaceFile } from "../shared/replace-file.js";
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
      io.stdout.write(visibleLines(difference(file, before.text ?? "", after.text)));
      continue;
    }
    if (!replaced(session, file, bytes, after.text)) continue;
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

// One file that was saved meanwhile is no reason to leave the others.
function replaced(session: Session, file: string, bytes: Uint8Array, text: string): boolean {
  try {
    replaceFile(session, file, bytes, text);
    return true;
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile)) throw error;
    session.io.stderr.write(`${session.colors.stderr.warning(error.text[session.lang])}\n`);
    return false;
  }
}
