import { readdirSync, statSync } from "node:fs";
import { attempt } from "./errors.js";

/** A name in a folder and whether we go into it or read it. */
export interface Entry {
  readonly name: string;
  isDirectory(): boolean;
  isFile(): boolean;
  isSymbolicLink(): boolean;
}

/**
 * What is in a folder. A symbolic link counts as a file unless it leads to a folder: folders are not followed,
 * so that a search stays inside the folder it began in, and a link that leads nowhere is reported by whoever reads it.
 * @throws the system's error if the folder cannot be listed.
 */
export function listFolder(path: string): Entry[] {
  return readdirSync(path, { withFileTypes: true }).map((entry) =>
    entry.isSymbolicLink() && !leadsToFolder(`${path}/${entry.name}`) ? asFile(entry.name) : entry,
  );
}

function leadsToFolder(path: string): boolean {
  return attempt(() => statSync(path).isDirectory()) ?? false;
}

function asFile(name: string): Entry {
  return { name, isDirectory: () => false, isFile: () => true, isSymbolicLink: () => false };
}
