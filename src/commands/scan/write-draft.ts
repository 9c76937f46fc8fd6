import { Failure } from "../../model/failure.js";
import { visible } from "../../model/visible.js";
import { MAX_BYTES } from "../../parse/parse.js";
import type { DraftEntry } from "../../scan/draft.js";
import type { Checking } from "../shared/check-files.js";
import { replaceFile } from "../shared/replace-file.js";
import type { Session } from "../shared/session.js";
import type { ReadPolicy } from "./diagnostics.js";
import { draftWritten, withDraft } from "./draft.js";

/**
 * Writes the entries into the policy's file.
 * @returns the policy after the edit
 * @throws Failure if it cannot be edited, was changed since it was read, or would not be valid
 */
export async function writeDraft(
  session: Session,
  checking: Checking,
  read: ReadPolicy,
  entries: readonly DraftEntry[],
): Promise<ReadPolicy> {
  const { io, lang } = session;
  const { file } = read.source;
  const bytes = io.readFile(file, MAX_BYTES);
  if ((await checking.check(file, bytes)).source?.text !== read.source.text) throw changed(file);
  const { text } = withDraft(read.source, entries);
  const { source, policy } = await checking.check(file, new TextEncoder().encode(text));
  if (!source || !policy) throw new Error(`${file} would not be valid with the draft`);
  replaceFile(session, file, bytes, text);
  io.stderr.write(`${session.colors.stderr.success(draftWritten(entries, file)[lang])}\n`);
  return { ...read, source, policy };
}

/** A draft is for one policy: only the controller knows which of several it belongs in. */
export function onlyOne(policies: readonly ReadPolicy[]): ReadPolicy {
  const [first] = policies;
  if (first && policies.length === 1) return first;
  const list = policies.map(({ source }) => visible(source.file)).join(", ");
  throw new Failure({
    sv: `Det finns flera policyer: ${list}. Ange vilken med --policy ${visible(first?.source.file ?? "")}`,
    en: `There are several policies: ${list}. Name one with --policy ${visible(first?.source.file ?? "")}`,
  });
}

function changed(file: string): Failure {
  const name = visible(file);
  return new Failure({
    sv: `${name} ändrades under tiden, och har lämnats som den är. Kör igen.`,
    en: `${name} was changed meanwhile, and has been left as it is. Run again.`,
  });
}
