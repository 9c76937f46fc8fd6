import { writeSync } from "node:fs";
import type { Output } from "../model/io.js";
import { codeOf, fail } from "./errors.js";
import { isTerminal } from "./terminal.js";

const PAUSE_MS = 5;

/**
 * Standard output (1) or standard error (2). Everything is handed over before `write` returns, so that nothing is
 * lost when the process ends. A reader that has gone away (`| head`) is not an error: the rest is dropped.
 * @throws Failure from `write` if standard output cannot be written, for example because a disk is full.
 */
export function fileDescriptorOutput(fd: 1 | 2): Output {
  const isTTY = isTerminal(fd);
  let open = true;
  return {
    isTTY,
    write(text) {
      if (!open || text === "") return;
      try {
        writeAll(fd, text, isTTY);
      } catch (error) {
        open = false;
        if (codeOf(error) === "EPIPE" || fd === 2) return;
        fail({ sv: "Utdata kan inte skrivas.", en: "The output cannot be written." }, error);
      }
    },
  };
}

function writeAll(fd: 1 | 2, text: string, isTTY: boolean): void {
  // A Windows console takes bytes in its own code page, where å, ä and ö come out wrong; the stream converts.
  if (isTTY && process.platform === "win32") {
    (fd === 1 ? process.stdout : process.stderr).write(text);
    return;
  }
  const bytes = Buffer.from(text, "utf8");
  for (let done = 0; done < bytes.length; ) {
    try {
      done += writeSync(fd, bytes, done);
    } catch (error) {
      // The pipe is full and whoever made it asked for no waiting: wait for the reader ourselves.
      if (codeOf(error) !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    }
  }
}
