import { posix } from "node:path";
import { Failure } from "../../model/failure.js";
import type { Io, OutputFile } from "../../model/io.js";
import { indexPage, readIndexPage } from "../../render/index-page.js";
import type { MadePage } from "./make-pages.js";

const NAME = "index.html";

// A page made by this program is a few lines.
const MAX_BYTES = 2 ** 18;

/**
 * The folder's start page, or nothing if it must not be written: a policy has that name, or something else made the
 * existing page. Notices from other builds are listed as long as their pages exist.
 */
export async function startPage(
  io: Io,
  out: string,
  pages: readonly MadePage[],
  files: readonly OutputFile[],
): Promise<OutputFile[]> {
  if (files.some(({ name }) => name.toLowerCase() === NAME)) return [];
  const before = readBefore(io, posix.join(out, NAME));
  const known = before === null ? [] : before === undefined ? undefined : readIndexPage(before);
  if (!known) return [];
  const made = pages.map(({ entry }) => entry);
  const others = known.filter(
    ({ file }) => !made.some((each) => each.file === file) && io.exists(posix.join(out, file)),
  );
  const all = [...made, ...others].sort((a, b) => (a.file < b.file ? -1 : 1));
  return [{ name: NAME, text: indexPage(all) }];
}

/** Null if there is none, undefined if it cannot be read. */
function readBefore(io: Io, path: string): string | null | undefined {
  if (!io.exists(path)) return linksNowhere(io, path) ? undefined : null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(io.readFile(path, MAX_BYTES));
  } catch {
    return undefined;
  }
}

/** A page with a link whose target is missing was still made by something else. */
function linksNowhere(io: Io, path: string): boolean {
  try {
    return io.listFiles(posix.dirname(path)).includes(NAME);
  } catch (error) {
    // A folder that is missing or is not one has no pages to link to; writing to it reports the error.
    if (error instanceof Failure) return false;
    throw error;
  }
}
