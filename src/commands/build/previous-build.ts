import { posix } from "node:path";
import { Failure } from "../../model/failure.js";
import type { Io, OutputFile } from "../../model/io.js";

/** The Markdown of the last build by file name: null if there is none, undefined if it cannot be read. */
export type PreviousBuild = ReadonlyMap<string, string | null | undefined>;

// More than the largest policy's Markdown, and little enough to compare without delay.
const MAX_BYTES = 4 * 2 ** 20;

/** Reads the Markdown that is about to be replaced. Whatever is there, the build continues. */
export function previousBuild(io: Io, out: string, files: readonly OutputFile[]): PreviousBuild {
  const names = files.map(({ name }) => name).filter((name) => name.endsWith(".md"));
  return new Map(names.map((name) => [name, read(io, posix.join(out, name))]));
}

function read(io: Io, path: string): string | null | undefined {
  if (!io.exists(path)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(io.readFile(path, MAX_BYTES));
  } catch (error) {
    // The decoder throws a TypeError for bytes that are not UTF-8.
    if (error instanceof Failure || error instanceof TypeError) return undefined;
    throw error;
  }
}
