import { join, sep } from "node:path";
import { globSync } from "tinyglobby";
import { Failure } from "../model/failure.js";
import { visible } from "../model/visible.js";
import { codeOf, fail } from "./errors.js";
import { type Entry, listFolder } from "./list-folder.js";

/** Whether a text has characters that a glob gives a meaning. */
export function isGlob(text: string): boolean {
  return /[*?[\]{}]|[!@+]\(/.test(text);
}

/**
 * The files that match one glob, sorted by code unit. The folders that the glob begins with are kept as they are
 * written, after the folder that it starts from, if one is given. Below them, names that begin with a dot must be asked for by name, and node_modules is not searched.
 * @throws Failure if the glob cannot be understood, or a folder that it leads through cannot be listed.
 */
export function glob(pattern: string, from?: string): string[] {
  const unreadable: unknown[] = [];
  // The glob library passes over folders that it cannot list; a policy there would go unchecked.
  const readdirSync = (path: string): Entry[] => {
    try {
      return listFolder(path);
    } catch (error) {
      if (codeOf(error) !== "ENOENT" && codeOf(error) !== "ENOTDIR") unreadable.push(error);
      return [];
    }
  };
  const shown = visible(pattern);
  if (isSlow(pattern)) {
    throw new Failure({
      sv: `Mönstret ”${shown}” har för många jokertecken och skulle ta för lång tid. Mellan två snedstreck får det finnas högst ${MAX_WILDCARDS} stjärnor och ${MAX_GROUPS} grupper, alltså (…) eller {…}, och ** högst ${MAX_GLOBSTARS} gånger. Skriv ett enklare mönster, till exempel ”policy/*.yaml”.`,
      en: `The pattern "${shown}" has too many wildcards and would take too long. Between two slashes there may be at most ${MAX_WILDCARDS} asterisks and ${MAX_GROUPS} groups, that is (…) or {…}, and ** at most ${MAX_GLOBSTARS} times. Write a simpler pattern, for example "policy/*.yaml".`,
    });
  }
  const found = search(pattern, from, readdirSync);
  if (unreadable.length > 0) {
    fail(
      { sv: `En mapp i ”${shown}” kan inte läsas.`, en: `A folder in "${shown}" cannot be read.` },
      unreadable[0],
    );
  }
  return found.sort();
}

// The library tries every way to share a name out among the wildcards: four take a name of 255 characters minutes, and
// thirty groups that may be empty do so for 40 characters.
const MAX_WILDCARDS = 3;
const MAX_GROUPS = 3;
// The same applies to folders in folders.
const MAX_GLOBSTARS = 4;

/** Whether matching a long name could take minutes: many wildcards or groups in one segment, or one in a repeated group. */
function isSlow(pattern: string): boolean {
  const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0;
  const parts = pattern.split("/");
  return (
    parts.filter((part) => part === "**").length > MAX_GLOBSTARS ||
    parts.some(
      (part) =>
        count(part, /\*+|\+\(/g) > MAX_WILDCARDS ||
        count(part, /[({]/g) > MAX_GROUPS ||
        /[*+!]\([^)]*[*+?([{]/.test(part),
    )
  );
}

function search(pattern: string, from: string | undefined, readdirSync: (path: string) => Entry[]): string[] {
  const { base: written, rest } = split(sep === "\\" ? pattern.replaceAll("\\", "/") : pattern);
  const base = from === undefined ? written : `${join(from, written)}/`.replace(/\/+$/, "/");
  // Only folders can match; the library would take the files beside them.
  if (rest.endsWith("/")) return [];
  try {
    const found = globSync([rest], {
      cwd: base === "" ? "." : base,
      // The library takes this from the environment otherwise, and writes on standard output.
      debug: false,
      expandDirectories: false,
      followSymbolicLinks: false,
      fs: { readdirSync: readdirSync as unknown as typeof import("node:fs").readdirSync },
      ignore: ["**/node_modules/**"],
    });
    return found.map((path) => base + path);
  } catch (error) {
    const shown = visible(pattern);
    throw new Failure(
      {
        sv: `Mönstret ”${shown}” går inte att tolka. Skriv ett enklare, till exempel ”policy/*.yaml”.`,
        en: `The pattern "${shown}" cannot be understood. Write a simpler one, for example "policy/*.yaml".`,
      },
      { cause: error },
    );
  }
}

/**
 * The folders that a glob begins with, and what is left. The library is to search in those folders: from elsewhere
 * it does not find a file in the current folder by `../*\/x.yaml`.
 */
function split(pattern: string): { base: string; rest: string } {
  const parts = pattern.split("/");
  const first = parts.findIndex(isGlob);
  const base = parts.slice(0, first).map((part) => `${part}/`);
  return { base: base.join(""), rest: parts.slice(first).join("/") };
}
