import { visible } from "../model/visible.js";
import { fail, tolerating } from "./errors.js";
import { type Entry, listFolder } from "./list-folder.js";

/** The folder of policies. */
export const FOLDER = "policy";

/** The files that are read when the command line names none. */
export const DEFAULT_PATTERN = `${FOLDER}/**/*.{yaml,yml}`;

/** Whether a file of this name is read. Windows and older systems write the ending in capitals too. */
export function isPolicyName(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}

/**
 * What the default pattern names, without loading a glob library: that is the most common start.
 * @throws Failure if a folder cannot be listed, rather than leaving a policy unchecked.
 */
export function defaultFiles(): string[] {
  const found: string[] = [];
  const folders = [FOLDER];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of entriesOf(folder)) {
      const path = `${folder}/${entry.name}`;
      if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile() && isPolicyName(entry.name)) found.push(path);
    }
  }
  return found.sort();
}

function entriesOf(folder: string): Entry[] {
  try {
    return tolerating(["ENOENT", "ENOTDIR"], () => listFolder(folder)) ?? [];
  } catch (error) {
    const shown = visible(folder);
    return fail(
      { sv: `Mappen ”${shown}” kan inte läsas.`, en: `The folder "${shown}" cannot be read.` },
      error,
    );
  }
}
