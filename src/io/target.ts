import { constants, type Stats } from "node:fs";
import { Failure } from "../model/failure.js";
import type { Text } from "../model/text.js";
import { visible } from "../model/visible.js";
import { codeOf, tolerating } from "./errors.js";
import type { WriterFs } from "./writer-fs.js";

/**
 * What is known of an existing file that may be replaced, or undefined if nothing has its name.
 * @throws Failure if what has the name is not a regular file, or may not be written. A rename would replace it all
 * the same: it asks only for the right to write in the folder.
 */
export function inspectTarget(fs: WriterFs, path: string): Stats | undefined {
  const stat = tolerating(["ENOENT"], () => fs.lstatSync(path));
  if (stat === undefined) return undefined;
  if (stat.isSymbolicLink()) throw refused(path, { sv: "är en symbolisk länk", en: "is a symbolic link" });
  if (stat.isDirectory()) throw refused(path, { sv: "är en mapp", en: "is a folder" });
  if (!stat.isFile()) throw refused(path, { sv: "är ingen vanlig fil", en: "is not a regular file" });
  if (!mayWrite(fs, path, stat)) throw readOnly(path);
  return stat;
}

/** Whether the file has exactly these bytes. */
export function holds(fs: WriterFs, path: string, stat: Stats, bytes: Uint8Array): boolean {
  return stat.size === bytes.length && fs.readFileSync(path).equals(bytes);
}

function mayWrite(fs: WriterFs, path: string, stat: Stats): boolean {
  // Root can access everything; the owner's permission bit says what was intended.
  if ((stat.mode & constants.S_IWUSR) === 0) return false;
  try {
    fs.accessSync(path, constants.W_OK);
    return true;
  } catch (error) {
    if (codeOf(error) === "EACCES" || codeOf(error) === "EPERM" || codeOf(error) === "EROFS") return false;
    throw error;
  }
}

function refused(path: string, what: Text): Failure {
  const shown = visible(path);
  return new Failure({
    sv: `”${shown}” ${what.sv} och ersätts inte; inget har ändrats. Ta bort den eller välj en annan mapp med --out.`,
    en: `"${shown}" ${what.en} and is not replaced; nothing has been changed. Remove it or choose another folder with --out.`,
  });
}

/** That a file is read-only, with the command of the system that changes it. */
export function readOnly(path: string, platform: NodeJS.Platform = process.platform): Failure {
  const shown = visible(path);
  const command = platform === "win32" ? "attrib -r" : "chmod u+w";
  return new Failure({
    sv: `”${shown}” är skrivskyddad och ersätts inte; inget har ändrats. Gör den skrivbar (${command}) eller välj en annan mapp med --out.`,
    en: `"${shown}" is read-only and is not replaced; nothing has been changed. Make it writable (${command}) or choose another folder with --out.`,
  });
}
