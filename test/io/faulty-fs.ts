import fs from "node:fs";
import { realFs, type WriterFs } from "../../src/io/writer-fs.js";

/** An error as the system gives it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: made by a test`), { code });
}

/** The real file system without waiting for the disk, which a test that outlives no power cut can do without. */
export const quickFs: WriterFs = { ...realFs, fsyncSync: () => {} };

/**
 * The quick file system, except that `broken` is asked before each call, with its name and number from 1, and may
 * return the code of an error to fail with. A write that fails leaves half of its text behind, as a full disk does.
 */
export function faultyFs(broken: (name: keyof WriterFs, number: number) => string | undefined): WriterFs {
  let number = 0;
  return new Proxy(quickFs, {
    get(target, name: keyof WriterFs) {
      const call = target[name] as (...args: unknown[]) => unknown;
      return (...args: unknown[]) => {
        number++;
        const code = broken(name, number);
        if (code === undefined) return call(...args);
        // What is opened must be closed all the same, or the test runs out of descriptors.
        if (name === "closeSync") call(...args);
        if (name === "writeFileSync") fs.writeFileSync(args[0] as number, String(args[1]).slice(0, 100));
        throw systemError(code);
      };
    },
  });
}

/** Every entry below a folder: kind, permissions, time of change and content. Two equal snapshots: nothing happened. */
export function snapshot(folder: string): Record<string, string> {
  const entries: Record<string, string> = {};
  for (const name of fs.readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    const path = `${folder}/${name}`;
    const stat = fs.lstatSync(path);
    const content = stat.isFile() ? fs.readFileSync(path, "utf8") : "";
    // A folder's own time changes whenever something passes through it.
    const time = stat.isFile() ? stat.mtime.toISOString() : "";
    entries[name] = `${stat.mode.toString(8)} ${time} ${content}`;
  }
  return entries;
}
