import { resolve, sep } from "node:path";

/** What is the same for every spelling of a file's path. Windows takes capitals and small letters for the same. */
export function fileKey(path: string, onWindows = sep === "\\"): string {
  const file = resolve(path);
  return onWindows ? file.toLowerCase() : file;
}
