import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { Failure } from "../model/failure.js";
import { visible } from "../model/visible.js";
import { fail } from "./errors.js";
import { realPath } from "./own-folder.js";
import { tooLarge } from "./too-large.js";

const CHUNK = 1 << 18;
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

/**
 * Gives a regular file's bytes in chunks, for one too large to hold. A chunk is overwritten by the next. Links are
 * followed as when a whole file is read.
 * @throws Failure if it is missing, not a regular file, unreadable or larger than `limit`, and whatever `take` throws
 */
export function readChunks(path: string, limit: number, take: (chunk: Uint8Array) => void): void {
  const name = visible(path);
  let fd: number | undefined;
  try {
    fd = openSync(realPath(path), FLAGS);
    const stat = fstatSync(fd);
    if (!stat.isFile()) throw notRegular(name);
    if (stat.size > limit) throw tooLarge(name, limit);
    const buffer = Buffer.allocUnsafe(CHUNK);
    let length = 0;
    for (let got = readSync(fd, buffer); got > 0; got = readSync(fd, buffer)) {
      length += got;
      if (length > limit) throw tooLarge(name, limit);
      take(buffer.subarray(0, got));
    }
  } catch (error) {
    if (error instanceof Failure || !(error instanceof Error && "code" in error)) throw error;
    fail({ sv: `Filen ”${name}” kan inte läsas.`, en: `The file "${name}" cannot be read.` }, error);
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}

function notRegular(name: string): Failure {
  return new Failure({
    sv: `”${name}” är ingen vanlig fil. Ange en vanlig fil.`,
    en: `"${name}" is not a regular file. Name a regular file.`,
  });
}
