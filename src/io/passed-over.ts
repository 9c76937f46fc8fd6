import { resolve } from "node:path";
import { FOLDER, isPolicyName } from "./default-files.js";
import { attempt } from "./errors.js";
import { listFolder } from "./list-folder.js";

// A folder that holds more than this is no folder of policies.
const MOST_ENTRIES = 10_000;

/**
 * What looks like policies in the folder of policies and is not among the files that were checked: since settings name
 * others, since a name begins with a full stop, or since a folder is a link. Sorted; a folder ends with a slash.
 */
export function passedOver(checked: readonly string[]): string[] {
  const known = new Set(checked.map((file) => resolve(file)));
  const found: string[] = [];
  const folders = [FOLDER];
  let entries = 0;
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of attempt(() => listFolder(folder)) ?? []) {
      if (++entries > MOST_ENTRIES) return found.sort();
      const path = `${folder}/${entry.name}`;
      if (entry.name === "node_modules" || entry.name === ".git") continue;
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isSymbolicLink()) found.push(`${path}/`);
      else if (entry.isFile() && isPolicyName(entry.name) && !known.has(resolve(path))) found.push(path);
    }
  }
  return found.sort();
}
