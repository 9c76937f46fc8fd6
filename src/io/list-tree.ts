import { readdirSync, statSync } from "node:fs";
import type { Tree } from "../model/io.js";
import { visible } from "../model/visible.js";
import { attempt, fail } from "./errors.js";
import { realPath } from "./own-folder.js";

const DEEPEST = 30;
const MAX_FILES = 20_000;

/**
 * The files of a folder and all its subfolders, relative to it, sorted; no links, nothing hidden, and none of
 * `node_modules`.
 * @throws Failure if there is no such folder
 */
export function listTree(folder: string): Tree {
  const files: string[] = [];
  let links = 0;
  let more = false;
  const visit = (root: string, inside: string, depth: number) => {
    for (const entry of readdirSync(inside === "" ? root : `${root}/${inside}`, { withFileTypes: true })) {
      if (/^\.|~$/.test(entry.name) || entry.name === "node_modules") continue;
      const path = inside === "" ? entry.name : `${inside}/${entry.name}`;
      if (entry.isSymbolicLink()) links++;
      else if (entry.isFile()) {
        if (files.length < MAX_FILES) files.push(path);
        else more = true;
      } else if (entry.isDirectory()) {
        if (depth < DEEPEST) visit(root, path, depth + 1);
        else more = true;
      }
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
  return { files: files.sort(), links, more };
}

/** Whether there is a folder of that name. */
export function isFolder(path: string): boolean {
  return attempt(() => statSync(path).isDirectory()) ?? false;
}
