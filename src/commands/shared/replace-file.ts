import { Failure } from "../../model/failure.js";
import { visible } from "../../model/visible.js";
import { MAX_BYTES } from "../../parse/parse.js";
import type { Session } from "./session.js";

/** The file has changed since it was read. */
export class ChangedMeanwhile extends Failure {}

/**
 * Puts another text in a file in place of the one that was read: whole or not at all, and with the byte order mark that
 * it had. Someone may have saved the file meanwhile, and what they wrote must not be lost.
 * @param bytes the file as it was read
 * @throws Failure if it is no longer that, or cannot be written
 */
export function replaceFile({ io }: Session, file: string, bytes: Uint8Array, text: string): void {
  const isAsRead = () => sameBytes(io.readFile(file, MAX_BYTES), bytes);
  const slash = Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\"));
  const folder = slash < 0 ? "." : file.slice(0, slash) || "/";
  const files = [{ name: file.slice(slash + 1), text: withMarkOf(bytes, text) }];
  if (io.writeFiles(folder, files, isAsRead).length === 0) throw new ChangedMeanwhile(changedMeanwhile(file));
}

/** The text with a byte order mark, if the bytes begin with one. */
export function withMarkOf(bytes: Uint8Array, text: string): string {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? `\uFEFF${text}` : text;
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

function changedMeanwhile(file: string) {
  return {
    sv: `${visible(file)} ändrades under tiden, och har lämnats som den är. Kör igen.`,
    en: `${visible(file)} was changed meanwhile, and has been left as it is. Run again.`,
  };
}
