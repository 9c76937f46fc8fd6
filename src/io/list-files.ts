import { visible } from "../model/visible.js";
import { fail } from "./errors.js";
import { listFolder } from "./list-folder.js";
import { realPath } from "./own-folder.js";

// A folder named by mistake may hold a whole disk.
const DEEPEST = 4;
const MAX_FILES = 1000;

/**
 * The files of a folder and its subfolders, relative to it, with forward slashes, sorted by code unit. Hidden files,
 * which editors and systems leave behind, do not count; links to folders are not followed, and are listed with a slash at the end.
 * @throws Failure if there is no such folder, or a link leads out of the repository to it.
 */
export function listFiles(folder: string): string[] {
  const found: string[] = [];
  const visit = (root: string, inside: string, depth: number) => {
    for (const entry of listFolder(inside === "" ? root : `${root}/${inside}`)) {
      if (/^\.|~$/.test(entry.name) || found.length === MAX_FILES) continue;
      const path = inside === "" ? entry.name : `${inside}/${entry.name}`;
      if (entry.isFile()) found.push(path);
      else if (entry.isSymbolicLink()) found.push(`${path}/`);
      else if (entry.isDirectory() && depth < DEEPEST) visit(root, path, depth + 1);
    }
  };
  try {
    visit(realPath(folder), "", 1);
  } catch (error) {
    const name = visible(folder);
    return fail(
      { sv: `Mappen ”${name}” kan inte läsas.`, en: `The folder "${name}" cannot be read.` },
      error,
    );
  }
  return found.sort();
}
