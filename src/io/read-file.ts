import { readSync } from "node:fs";
import { visible } from "../model/visible.js";
import { withOpenFile } from "./open-file.js";
import { tooLarge } from "./too-large.js";

const SMALLEST_CHUNK = 4096;

/**
 * The bytes of one regular file, at most `limit`.
 * @throws Failure as `withOpenFile` says
 */
export function readFile(path: string, limit: number): Uint8Array {
  return withOpenFile(path, limit, (fd, { size }) => {
    // The size is no promise: the file may be growing, and some systems' virtual files say 0.
    const chunks: Uint8Array[] = [];
    let length = 0;
    for (let got = -1; got !== 0; length += got) {
      if (length > limit) throw tooLarge(visible(path), limit);
      const chunk = Buffer.allocUnsafe(Math.max(size + 1, SMALLEST_CHUNK));
      got = readSync(fd, chunk);
      chunks.push(chunk.subarray(0, got));
    }
    return new Uint8Array(Buffer.concat(chunks));
  });
}
