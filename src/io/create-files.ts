import { constants } from "node:fs";
import { join } from "node:path";
import type { OutputFile } from "../model/io.js";
import { visible } from "../model/visible.js";
import { attempt, codeOf, fail, tolerating } from "./errors.js";
import { checkNames } from "./file-name.js";
import { firstMissing, outFolder, syncFolder, unmake } from "./out-folder.js";
import { discard, NO_LINKS, newStaging, type Staging, stage, sweep } from "./staging.js";
import { realFs, type WriterFs } from "./writer-fs.js";

/**
 * Writes new files into a folder (made if missing), all of them whole, or none.
 * @param then done when they are there; if it throws, they are taken away again
 * @returns the name that something already has, a link that leads nowhere too, and everything is as it was; else
 * undefined.
 * @throws Failure if they cannot be written; everything is then as it was.
 */
export function createFiles(
  folder: string,
  files: readonly OutputFile[],
  fs: WriterFs = realFs,
  then: () => void = () => undefined,
): string | undefined {
  const out = outFolder(folder);
  checkNames(files.map(({ name }) => name));
  let missing: string | undefined;
  try {
    missing = firstMissing(fs, out);
    // What a process that was killed has left.
    if (missing === undefined) sweep(fs, out);
    const taken = files.find(({ name }) => tolerating(["ENOENT"], () => fs.lstatSync(join(out, name))));
    return taken ? taken.name : createIn(fs, out, files, then);
  } catch (error) {
    unmake(fs, out, missing);
    const shown = visible(out);
    return fail(
      { sv: `Inget kunde skrivas till ”${shown}”.`, en: `Nothing could be written to "${shown}".` },
      error,
    );
  }
}

function createIn(
  fs: WriterFs,
  folder: string,
  files: readonly OutputFile[],
  then: () => void,
): string | undefined {
  const staging = newStaging(folder);
  const made: string[] = [];
  try {
    stage(fs, folder, staging, files);
    for (const { name } of files) {
      if (!put(fs, staging, folder, name)) {
        undo(fs, made);
        return name;
      }
      made.push(join(folder, name));
    }
    syncFolder(fs, folder);
    then();
    return undefined;
  } catch (error) {
    undo(fs, made);
    throw error;
  } finally {
    discard(fs, staging);
  }
}

// Unlike a rename, neither a link nor this copy replaces what came there meanwhile.
function put(fs: WriterFs, staging: Staging, folder: string, name: string): boolean {
  const ready = join(staging.fresh, `${staging.id}-${name}`);
  const path = join(folder, name);
  try {
    const linked = tolerating(NO_LINKS, () => fs.linkSync(ready, path) ?? true);
    if (linked === undefined) fs.copyFileSync(ready, path, constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

function undo(fs: WriterFs, made: readonly string[]): void {
  for (const path of made) attempt(() => fs.unlinkSync(path));
}
