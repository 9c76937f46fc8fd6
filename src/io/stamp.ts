import type { Stats } from "node:fs";
import type { WriterFs } from "./writer-fs.js";

// A set that a dead build has committed is completed by the next one, so whoever can put files into a repository could
// have them moved into place. But a version control system does not keep the time of a file. Each staged file is given
// the time that its set's id begins with; what was checked out has another.

/** Digits of an id that are the time. */
const DIGITS = 12;

/** Some file systems, such as FAT, store times with a resolution of two seconds. */
const COARSE_MS = 2000;

/** The beginning of an id: a time. */
export function timeOfId(milliseconds: number): string {
  return milliseconds.toString(16).padStart(DIGITS, "0");
}

/** Gives an open file the time of the id. */
export function stamp(fs: WriterFs, fd: number, id: string): void {
  const seconds = stampOf(id) / 1000;
  fs.futimesSync(fd, seconds, seconds);
}

/** Whether a file has the time of the id: a build of this program wrote it here. */
export function hasStamp(stat: Pick<Stats, "mtimeMs">, id: string): boolean {
  const apart = Math.abs(stat.mtimeMs - stampOf(id));
  return apart < 1.5 || (stat.mtimeMs % 1000 === 0 && apart <= COARSE_MS);
}

function stampOf(id: string): number {
  return Number.parseInt(id.slice(0, DIGITS), 16);
}
