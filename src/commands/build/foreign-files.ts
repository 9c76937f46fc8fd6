import { posix } from "node:path";
import { Failure } from "../../model/failure.js";
import type { Io, OutputFile } from "../../model/io.js";
import { visible } from "../../model/visible.js";

// More than the size of any page.
const MAX_BYTES = 16 * 2 ** 20;

/** The mark of every page made by a build, and that of the folder's start page. */
const PAGE = '<meta name="generator" content="policy">';
const START_PAGE = '<meta name="generator" content="policy: start page">';

/** How the Markdown begins, after front matter if it has any: the title, the version, and links to sections. */
const MARKDOWN = /^(?:---\n[\s\S]*?\n---\n\s*)?# .+\n\nVersion: .+\n[\s\S]*\]\(#/;

/** Enough to know what they are. */
const MAX_SHOWN = 5;

/**
 * Refuses to replace files that no build has made. A page is recognised by its mark; the files beside it by
 * the page or, if the page has been removed, by the Markdown.
 * @throws Failure if there is such a file
 */
export function refuseForeign(io: Io, out: string, files: readonly OutputFile[]): void {
  const made = new Map<string, boolean>();
  const familyIsMade = (name: string) => {
    const base = name.replace(/(?:\.fragment|\.atom)?\.(?:html|md|json|xml)$/, "");
    const [page, markdown] = [`${base}.html`, `${base}.md`].map((each) => posix.join(out, each)) as [
      string,
      string,
    ];
    const known =
      made.get(base) ?? (read(io, page)?.includes(PAGE) || MARKDOWN.test(read(io, markdown) ?? ""));
    made.set(base, known);
    return known;
  };
  const foreign = files.filter(({ name, text }) => {
    const path = posix.join(out, name);
    if (!io.exists(path)) return false;
    const before = read(io, path);
    if (before === text) return false;
    if (!name.endsWith(".html") || name.endsWith(".fragment.html")) return !familyIsMade(name);
    // A policy called index has the name of the start page, which is written at every build.
    return !(before?.includes(PAGE) || (name === "index.html" && before?.includes(START_PAGE)));
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

function read(io: Io, path: string): string | undefined {
  if (!io.exists(path)) return undefined;
  try {
    return new TextDecoder().decode(io.readFile(path, MAX_BYTES));
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}
