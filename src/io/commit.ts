import { join } from "node:path";
import { visible } from "../model/visible.js";
import { committedFolder, rollForward } from "./committed.js";
import { attempt, codeOf, fail } from "./errors.js";
import { syncFolder } from "./out-folder.js";
import { keepFormer, type Staging } from "./staging.js";
import type { WriterFs } from "./writer-fs.js";

// Windows says EPERM where others say that the name is taken.
const TAKEN = ["EEXIST", "ENOTEMPTY", "EPERM"];
const MAX_TRIES = 50;

/**
 * Puts a staged set in place of the former files: all of it or, if that fails, none of it.
 * @throws Failure or the system's error; the files are then as they were.
 */
export function commit(fs: WriterFs, folder: string, staging: Staging, names: readonly string[]): void {
  takeCommittedName(fs, folder, staging);
  const moved: string[] = [];
  let former: string[] = [];
  try {
    // Without this a power cut could keep a later move and lose the commit.
    syncFolder(fs, folder);
    former = keepFormer(fs, folder, staging, names);
    rollForward(fs, folder, staging.id, moved);
  } catch (error) {
    undo(fs, folder, staging, names, moved, former);
    throw error;
  }
  attempt(() => syncFolder(fs, folder));
}

function takeCommittedName(fs: WriterFs, folder: string, staging: Staging): void {
  for (let tries = 1; ; tries++) {
    try {
      fs.renameSync(staging.fresh, committedFolder(folder));
      return;
    } catch (error) {
      if (!TAKEN.includes(codeOf(error) ?? "") || tries === MAX_TRIES) throw error;
      // Another build came first. Its set must be whole before ours replaces it.
      rollForward(fs, folder);
    }
  }
}

function undo(
  fs: WriterFs,
  folder: string,
  staging: Staging,
  names: readonly string[],
  moved: readonly string[],
  former: readonly string[],
): void {
  try {
    for (const name of names) {
      const path = join(folder, name);
      if (!moved.includes(path)) continue;
      if (former.includes(name)) fs.renameSync(join(staging.former, name), path);
      else fs.unlinkSync(path);
    }
  } catch (error) {
    // What is left of the set stays committed, so that the next run completes it.
    const shown = visible(folder);
    fail(
      {
        sv: `Skrivningen till ”${shown}” avbröts halvvägs och filerna där kan höra till olika versioner. Kör igen när felet är avhjälpt.`,
        en: `Writing to "${shown}" stopped half-way and the files there may be of different versions. Run again when the error is remedied.`,
      },
      error,
    );
  }
  // Last, since as long as the folder holds something, no other build can commit in the middle of this.
  for (const name of names) {
    attempt(() => fs.unlinkSync(join(committedFolder(folder), `${staging.id}-${name}`)));
  }
  attempt(() => fs.rmdirSync(committedFolder(folder)));
}
