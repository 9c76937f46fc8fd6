import { resolve } from "node:path";
import { DEFAULT_IGNORED, FOLDER, isPolicyName, isSettingsName } from "./default-files.js";
import { attempt } from "./errors.js";
import { listFolder } from "./list-folder.js";
import { leavesOut } from "./path-pattern.js";

// A folder with more files than this is not a folder of policies.
const MOST_ENTRIES = 10_000;

/**
 * What looks like policies in the folder of policies and is not among the files that were checked: since settings name
 * others or ignore it, since a name begins with a full stop, or since a folder is a link. Not versions that have been
 * released, and not settings. Sorted; a folder ends with a slash.
 */
export function passedOver(checked: readonly string[]): string[] {
  const known = new Set(checked.map((file) => resolve(file)));
  const released = DEFAULT_IGNORED.map((each) => leavesOut(each, "."));
  const found: string[] = [];
  const folders = [FOLDER];
  let entries = 0;
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of attempt(() => listFolder(folder)) ?? []) {
      if (++entries > MOST_ENTRIES) return found.sort();
      const path = `${folder}/${entry.name}`;
      if (entry.name === "node_modules" || entry.name === ".git" || isSettingsName(path)) continue;
      if (released.some((test) => test(path))) continue;
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isSymbolicLink()) found.push(`${path}/`);
      else if (entry.isFile() && isPolicyName(entry.name) && !known.has(resolve(path))) found.push(path);
    }
  }
  return found.sort();
}
