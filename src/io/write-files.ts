import { join } from "node:path";
import type { OutputFile, Written } from "../model/io.js";
import { visible } from "../model/visible.js";
import { commit } from "./commit.js";
import { rollForward } from "./committed.js";
import { codeOf, fail } from "./errors.js";
import { checkNames } from "./file-name.js";
import { firstMissing, outFolder, unmake } from "./out-folder.js";
import { discard, newStaging, stage, sweep } from "./staging.js";
import { holds, inspectTarget } from "./target.js";
import { realFs, type WriterFs } from "./writer-fs.js";

const MAX_TRIES = 3;

/**
 * Writes all the files into a folder (made if missing) or none of them. After a crash at any moment the next call
 * completes what was begun, so that the files are of one set. Several processes may write to one folder at once:
 * the last one's set is there in the end, whole.
 * @param onlyIf asked as late as can be; if it says no, nothing is written
 * @throws Failure if any file cannot be written; the folder is then as it was.
 */
export function writeFiles(
  folder: string,
  files: readonly OutputFile[],
  fs: WriterFs = realFs,
  onlyIf: () => boolean = () => true,
): Written[] {
  const out = outFolder(folder);
  checkNames(files.map((file) => file.name));
  for (let tries = 1; ; tries++) {
    try {
      return writeSet(fs, out, files, onlyIf);
    } catch (error) {
      // Another build that failed may have taken away the folder it made, just as we began to use it.
      if (codeOf(error) === "ENOENT" && tries < MAX_TRIES) continue;
      const shown = visible(out);
      fail(
        {
          sv: `Inget kunde skrivas till ”${shown}”; det som fanns där är orört.`,
          en: `Nothing could be written to "${shown}"; what was there is untouched.`,
        },
        error,
      );
    }
  }
}

function writeSet(
  fs: WriterFs,
  folder: string,
  files: readonly OutputFile[],
  onlyIf: () => boolean,
): Written[] {
  const missing = firstMissing(fs, folder);
  if (missing === undefined) {
    rollForward(fs, folder);
    sweep(fs, folder);
  }
  const written = files.map((file) => compare(fs, folder, file));
  if (written.every((file) => file.status === "unchanged")) return written;
  const staging = newStaging(folder);
  try {
    // The unchanged ones too: another build may change them before this set is committed.
    stage(fs, folder, staging, files);
    const names = files.map((file) => file.name);
    // To stage takes time, since a disk is waited for.
    if (!onlyIf()) {
      discard(fs, staging);
      unmake(fs, folder, missing);
      return [];
    }
    commit(fs, folder, staging, names);
  } catch (error) {
    discard(fs, staging);
    unmake(fs, folder, missing);
    throw error;
  }
  discard(fs, staging);
  return written;
}

function compare(fs: WriterFs, folder: string, { name, text, bytes }: OutputFile): Written {
  const path = join(folder, name);
  const stat = inspectTarget(fs, path);
  if (stat === undefined) return { path, status: "created" };
  const status = holds(fs, path, stat, bytes === undefined ? Buffer.from(text, "utf8") : Buffer.from(bytes))
    ? "unchanged"
    : "changed";
  return { path, status };
}
