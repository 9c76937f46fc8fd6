import { readSync } from "node:fs";
import { visible } from "../model/visible.js";
import { withOpenFile } from "./open-file.js";
import { tooLarge } from "./too-large.js";

const CHUNK = 1 << 18;

/**
 * Gives a regular file's bytes in chunks, for one too large to hold. A chunk is overwritten by the next.
 * @throws Failure as `withOpenFile` says, and whatever `take` throws
 */
export function readChunks(path: string, limit: number, take: (chunk: Uint8Array) => void): void {
  withOpenFile(path, limit, (fd) => {
    const buffer = Buffer.allocUnsafe(CHUNK);
    let length = 0;
    for (let got = readSync(fd, buffer); got > 0; got = readSync(fd, buffer)) {
      length += got;
      if (length > limit) throw tooLarge(visible(path), limit);
      take(buffer.subarray(0, got));
    }
  });
}
