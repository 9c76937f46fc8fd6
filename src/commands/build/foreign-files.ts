import { posix } from "node:path";
import { Failure } from "../../model/failure.js";
import type { Io, OutputFile } from "../../model/io.js";
import { visible } from "../../model/visible.js";

// More than any page becomes.
const MAX_BYTES = 16 * 2 ** 20;

/** What every page that a build makes says of itself. */
const MARK = '<meta name="generator" content="policy">';

/** Enough to know what they are. */
const MAX_SHOWN = 5;

/**
 * Refuses to replace files that no build has made: a page without the mark of one, or another file without such a page
 * beside it.
 * @throws Failure if there is such a file
 */
export function refuseForeign(io: Io, out: string, files: readonly OutputFile[]): void {
  const made = new Map<string, boolean>();
  const foreign = files.filter(({ name }) => {
    const page = pageOf(name);
    if (!io.exists(posix.join(out, name))) return false;
    const known = made.get(page) ?? isMade(io, posix.join(out, page));
    made.set(page, known);
    return !known;
  });
  if (foreign.length === 0) return;
  const paths = foreign.map(({ name }) => visible(posix.join(out, name)));
  const more = paths.length - MAX_SHOWN;
  const shown = paths.slice(0, MAX_SHOWN).join(", ");
  throw new Failure({
    sv: `Det finns redan filer som policy build inte har gjort: ${shown}${more > 0 ? ` och ${more} till` : ""}. Inget har skrivits. Flytta dem, välj en annan mapp med --out, eller ersätt dem med --force.`,
    en: `There are files already that policy build has not made: ${shown}${more > 0 ? ` and ${more} more` : ""}. Nothing has been written. Move them, choose another folder with --out, or replace them with --force.`,
  });
}

// The page that stands beside it.
function pageOf(name: string): string {
  return name.replace(/(?:\.fragment)?\.(?:html|md|json)$/, ".html");
}

function isMade(io: Io, path: string): boolean {
  if (!io.exists(path)) return false;
  try {
    return new TextDecoder().decode(io.readFile(path, MAX_BYTES)).includes(MARK);
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
}
