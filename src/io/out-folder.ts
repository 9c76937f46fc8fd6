import { basename, dirname, join, relative } from "node:path";
import { Failure } from "../model/failure.js";
import { visible } from "../model/visible.js";
import { attempt, tolerating } from "./errors.js";
import { inOwnFolder } from "./own-folder.js";
import type { WriterFs } from "./writer-fs.js";

/**
 * The folder as it was given, but without a separator or `.` at the end, which would make the system follow a link.
 * @throws Failure if it is empty, as it is when a script's variable is not set.
 */
export function outFolder(folder: string): string {
  if (folder !== "") return join(dirname(folder), basename(folder));
  throw new Failure({
    sv: "Mappen att skriva till är tom. Ange en, till exempel --out public.",
    en: "The folder to write to is empty. Give one, for example --out public.",
  });
}

/**
 * The outermost folder that has to be made for `folder` to exist, or undefined if it does.
 * @throws Failure if `folder`, or one that it is in, is a symbolic link, which could lead anywhere, or not a folder.
 */
export function firstMissing(fs: WriterFs, folder: string): string | undefined {
  refuseLinks(fs, folder);
  const stat = tolerating(["ENOENT"], () => fs.lstatSync(folder));
  const shown = visible(folder);
  if (stat !== undefined && !stat.isDirectory()) {
    throw new Failure({
      sv: `”${shown}” finns redan men är ingen mapp; inget har skrivits. Ta bort filen eller välj en annan mapp med --out.`,
      en: `"${shown}" exists already but is not a folder; nothing has been written. Remove the file or choose another folder with --out.`,
    });
  }
  let missing: string | undefined;
  let parent = folder;
  while (tolerating(["ENOENT"], () => fs.lstatSync(parent)) === undefined && missing !== parent) {
    missing = parent;
    parent = dirname(parent);
  }
  // Windows says of a path through a file only that it does not exist.
  if (missing !== undefined && tolerating(["ENOENT"], () => fs.lstatSync(parent).isFile()))
    throw Object.assign(new Error(`ENOTDIR: ${parent}`), { code: "ENOTDIR" });
  return missing;
}

// Above the folder that the command works in, and elsewhere, links are the system's own or the user's choice.
function refuseLinks(fs: WriterFs, folder: string): void {
  const inside = inOwnFolder(folder);
  const paths = inside
    ? inside.parts.map((_, index) => join(inside.own, ...inside.parts.slice(0, index + 1)))
    : [folder];
  const link = paths.find((path) =>
    tolerating(["ENOENT", "ENOTDIR"], () => fs.lstatSync(path).isSymbolicLink()),
  );
  if (link === undefined) return;
  const shown = visible(link === paths.at(-1) ? folder : relative(process.cwd(), link));
  throw new Failure({
    sv: `”${shown}” är en symbolisk länk; inget har skrivits. Ange den verkliga sökvägen till mappen.`,
    en: `"${shown}" is a symbolic link; nothing has been written. Give the real path of the folder.`,
  });
}

/**
 * Makes a folder and those that it is to be in. Node does that in one call too, but then says of a place that is
 * read-only that there is no such path.
 */
export function makeFolders(fs: WriterFs, folder: string): void {
  const make = () => {
    tolerating(["EEXIST"], () => fs.mkdirSync(folder));
    return true;
  };
  if (tolerating(["ENOENT"], make)) return;
  if (dirname(folder) !== folder) makeFolders(fs, dirname(folder));
  make();
}

/** Removes folders that were made, from `folder` out to `outermost`, as far as they were and are empty. */
export function unmake(fs: WriterFs, folder: string, outermost: string | undefined): void {
  if (outermost === undefined) return;
  for (let path = folder; ; path = dirname(path)) {
    const removed = attempt(() => {
      tolerating(["ENOENT"], () => fs.rmdirSync(path));
      return true;
    });
    if (!removed || path === outermost) return;
  }
}

/**
 * Makes the entries of a folder survive a power cut.
 * @throws the system's error, except where the system cannot do this to a folder.
 */
export function syncFolder(fs: WriterFs, folder: string): void {
  const fd = tolerating(["EACCES", "EISDIR", "EPERM"], () => fs.openSync(folder, "r"));
  if (fd === undefined) return;
  try {
    tolerating(["EINVAL", "ENOTSUP", "EPERM"], () => fs.fsyncSync(fd));
  } finally {
    fs.closeSync(fd);
  }
}
