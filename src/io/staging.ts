import { constants } from "node:fs";
import { join } from "node:path";
import type { OutputFile } from "../model/io.js";
import { attempt, codeOf, tolerating } from "./errors.js";
import { makeFolders, syncFolder } from "./out-folder.js";
import { stamp, timeOfId } from "./stamp.js";
import { inspectTarget } from "./target.js";
import type { WriterFs } from "./writer-fs.js";

/** A hidden folder where one set of files is made ready, out of visitors' sight. */
export interface Staging {
  /** Unique to this set: no other build's files can be taken for these. */
  readonly id: string;
  readonly path: string;
  /** The folder of the new files, called `<id>-<name>`, which is renamed to commit them. */
  readonly fresh: string;
  /** The folder where the files that will be replaced are kept. */
  readonly former: string;
}

/** What file systems without hard links answer, or systems that do not allow this one. */
export const NO_LINKS = ["EACCES", "EMLINK", "ENOSYS", "ENOTSUP", "EOPNOTSUPP", "EPERM", "UNKNOWN"];
const STAGING = /^\.policy-staging-(\d{1,9})-[0-9a-f]{20}$/;

/** Names a staging folder in `folder`. Makes nothing yet. */
export function newStaging(folder: string): Staging {
  const id = `${timeOfId(Date.now())}${randomHex()}`;
  const path = join(folder, `.policy-staging-${process.pid}-${id}`);
  return { id, path, fresh: join(path, "fresh"), former: join(path, "former") };
}

// Eight digits. Only to be unlike others; loading node:crypto for it would slow every start of the program.
function randomHex(): string {
  return Math.floor(Math.random() * 2 ** 32)
    .toString(16)
    .padStart(8, "0");
}

/**
 * Writes the new files, with the permissions of those they will replace, all the way to the disk.
 * @throws Failure or the system's error; the caller then removes the staging folder.
 */
export function stage(fs: WriterFs, folder: string, staging: Staging, files: readonly OutputFile[]): void {
  makeFolders(fs, staging.fresh);
  fs.mkdirSync(staging.former);
  for (const { name, text, bytes } of files) {
    const fd = fs.openSync(join(staging.fresh, `${staging.id}-${name}`), "wx");
    try {
      fs.writeFileSync(fd, bytes ?? text, "utf8");
      const former = inspectTarget(fs, join(folder, name));
      if (former !== undefined) fs.fchmodSync(fd, former.mode & 0o777);
      stamp(fs, fd, staging.id);
      fs.fsyncSync(fd);
    } finally {
      fs.closeSync(fd);
    }
  }
  syncFolder(fs, staging.fresh);
}

/**
 * Keeps the files that are about to be replaced, so that replacing them can be undone.
 * @returns the names of those that exist
 */
export function keepFormer(
  fs: WriterFs,
  folder: string,
  staging: Staging,
  names: readonly string[],
): string[] {
  return names.filter((name) => {
    const path = join(folder, name);
    const stat = inspectTarget(fs, path);
    if (stat === undefined) return false;
    const kept = join(staging.former, name);
    // A second name for the same file also makes replacing it much quicker, since nothing has to be freed then, and
    // a visitor sees a mixed set for a shorter time.
    const linked = tolerating(NO_LINKS, () => fs.linkSync(path, kept) ?? true);
    if (linked === undefined) {
      fs.copyFileSync(path, kept, constants.COPYFILE_EXCL);
      fs.utimesSync(kept, stat.atime, stat.mtime);
    }
    return true;
  });
}

/** Removes the staging folder. What cannot be removed is left for `sweep`. */
export function discard(fs: WriterFs, staging: Staging): void {
  attempt(() => fs.rmSync(staging.path, { recursive: true, force: true }));
}

/** Removes staging folders left by processes that no longer live, or by an earlier set of this one. */
export function sweep(fs: WriterFs, folder: string): void {
  for (const entry of attempt(() => fs.readdirSync(folder, { withFileTypes: true })) ?? []) {
    const pid = Number(STAGING.exec(entry.name)?.[1]);
    if (!entry.isDirectory() || !(pid === process.pid || isDead(pid))) continue;
    const ours = newStaging(folder);
    attempt(() => {
      // A process in another container looks dead from here. Should it live, it finds its folder gone and begins
      // again; if the files went one by one, it could commit what was left.
      fs.renameSync(join(folder, entry.name), ours.path);
      discard(fs, ours);
    });
  }
}

function isDead(pid: number): boolean {
  if (Number.isNaN(pid)) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return codeOf(error) === "ESRCH";
  }
}
