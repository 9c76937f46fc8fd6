import { lstatSync, statSync } from "node:fs";
import { resolve, sep } from "node:path";
import { Failure } from "../model/failure.js";
import { withSuggestion } from "../model/suggestion.js";
import { visible } from "../model/visible.js";
import { DEFAULT_PATTERN, defaultFiles } from "./default-files.js";
import { fail, tolerating } from "./errors.js";
import { glob, isGlob } from "./glob.js";
import { nearbyPath } from "./nearby-path.js";

// A long glob is no possible file name.
const ABSENT = ["ENOENT", "ENOTDIR", "ENAMETOOLONG"];

/**
 * The files that paths and globs name: in the order of the arguments, sorted by code unit within a glob, each once,
 * with forward slashes. Without arguments `policy/**\/*.{yaml,yml}`. A path that exists is that file even if its
 * name looks like a glob. A folder that a path or glob names may be a link; links to folders met below it are not
 * followed.
 * @throws Failure if an argument names a folder or nothing.
 */
export function findFiles(patterns: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const path of patterns.length === 0 ? orNone(defaultFiles()) : patterns.flatMap(named)) {
    const file = resolve(path);
    // The same file spelled in two ways is read once, by its first spelling.
    if (!found.has(file)) found.set(file, sep === "\\" ? path.replaceAll("\\", "/") : path);
  }
  return [...found.values()];
}

function named(argument: string): string[] {
  if (argument === "") {
    throw new Failure({
      sv: "Ett av filnamnen är tomt. Ange en fil, eller utelämna argumentet.",
      en: "One of the file names is empty. Name a file, or leave the argument out.",
    });
  }
  const shown = visible(argument);
  const kind = kindOf(argument, shown);
  if (kind === "file") return [argument];
  if (kind === "folder") {
    const example = `${shown.replace(/[/\\]+$/, "")}/*.yaml`;
    throw new Failure({
      sv: `”${shown}” är en mapp. Skriv vilka filer i den, till exempel ”${example}”.`,
      en: `"${shown}" is a folder. Say which files in it, for example "${example}".`,
    });
  }
  if (isGlob(argument)) return orFail(argument, glob(argument));
  const nearby = nearbyPath(argument);
  const guess = nearby === undefined ? undefined : visible(nearby);
  throw new Failure(
    withSuggestion({ sv: `Filen ”${shown}” finns inte.`, en: `The file "${shown}" does not exist.` }, guess, {
      otherwise: { sv: "Kontrollera sökvägen.", en: "Check the path." },
    }),
  );
}

function kindOf(path: string, shown: string): "file" | "folder" | undefined {
  try {
    // A link that leads nowhere is there, so that reading it says what is wrong with it.
    if (tolerating(ABSENT, () => lstatSync(path)) === undefined) return undefined;
    return tolerating(["ENOENT", "ELOOP"], () => statSync(path))?.isDirectory() ? "folder" : "file";
  } catch (error) {
    return fail({ sv: `”${shown}” kan inte läsas.`, en: `"${shown}" cannot be read.` }, error);
  }
}

// Whoever names nothing may be in another folder than they think, or be new to the tool.
function orNone(found: string[]): string[] {
  if (found.length > 0) return found;
  throw new Failure({
    sv: `Här finns ingen policy. Ingen fil stämmer med ”${DEFAULT_PATTERN}”. Gå till rätt mapp, ange filen, eller skriv en första policy med policy init.`,
    en: `There is no policy here. No file matches "${DEFAULT_PATTERN}". Go to the right folder, name the file, or write a first policy with policy init.`,
  });
}

function orFail(pattern: string, found: string[]): string[] {
  if (found.length > 0) return found;
  const shown = visible(pattern);
  throw new Failure({
    sv: `Ingen fil stämmer med ”${shown}”. Ange en fil, eller ett mönster som stämmer, inom citattecken.`,
    en: `No file matches "${shown}". Name a file, or a pattern that matches, in quotes.`,
  });
}
