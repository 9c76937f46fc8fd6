import { lstatSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { Failure } from "../model/failure.js";
import type { Search } from "../model/io.js";
import { withSuggestion } from "../model/suggestion.js";
import { visible } from "../model/visible.js";
import {
  DEFAULT_IGNORED,
  DEFAULT_PATTERN,
  defaultFiles,
  isReleasedCopy,
  isSettingsName,
  policiesIn,
} from "./default-files.js";
import { fail, tolerating } from "./errors.js";
import { fileKey } from "./file-key.js";
import { glob, isGlob } from "./glob.js";
import { nearbyPath } from "./nearby-path.js";
import { leavesOut } from "./path-pattern.js";

// A long glob is no possible file name.
const ABSENT = ["ENOENT", "ENOTDIR", "ENAMETOOLONG"];

/** A file that was found, and whether it was named by its path. */
interface Found {
  readonly path: string;
  readonly byPath: boolean;
}

/** Whether a file is left out. */
type LeavesOut = (file: string) => boolean;

/**
 * The files that paths, folders and globs name: in the order of the arguments, sorted by code unit within a folder or
 * glob, each once, with forward slashes. Without arguments `policy/**\/*.{yaml,yml}`. A path that exists is that file
 * even if its name looks like a glob. What comes after `!` and settings are left out; so is what is ignored, except for
 * a file that is named by its path. A folder that a path or glob names may be a link; links to folders met below it are not
 * followed.
 * @throws Failure if an argument names nothing, or nothing is left.
 */
export function findFiles(patterns: readonly string[], search: Search = {}): string[] {
  const { from } = search;
  const [positive, negative] = divided(patterns);
  const { isNegated, isIgnored } = leftOutBy(negative, search);
  const left = (found: readonly Found[]) =>
    found.filter(
      // A shell that expands a glob names the settings too.
      ({ path, byPath }) => !isNegated(path) && !isSettingsName(path) && (byPath || !isIgnored(path)),
    );
  const groups =
    positive.length === 0
      ? [left(orNone(defaultFiles().map((path) => ({ path, byPath: false }))))]
      : positive.map((argument) => left(named(argument, from)));
  const files = new Map<string, string>();
  for (const { path } of groups.flat()) {
    const file = fileKey(path);
    // The same file spelled in two ways is read once, by its first spelling.
    if (!files.has(file)) files.set(file, sep === "\\" ? path.replaceAll("\\", "/") : path);
  }
  return files.size > 0 ? [...files.values()] : nothingLeft();
}

/** Whether a file is among those that folders and globs leave out. */
export function isLeftOut(file: string, patterns: readonly string[], search: Search = {}): boolean {
  const { isNegated, isIgnored } = leftOutBy(divided(patterns)[1], search);
  return isNegated(file) || isIgnored(file);
}

function leftOutBy(negative: readonly string[], { from, ignored = {} }: Search) {
  const ignoring = anyOf(
    (ignored.patterns ?? DEFAULT_IGNORED).map((each) => leavesOut(each, ignored.from ?? ".")),
  );
  return {
    isNegated: anyOf(negative.map((each) => leavesOut(each.slice(1), from ?? "."))),
    // Settings that say what is left out say all of it.
    isIgnored: (file: string) =>
      ignoring(file) || isSettingsName(file) || (ignored.patterns === undefined && isReleasedCopy(file)),
  };
}

function anyOf(tests: readonly LeavesOut[]): LeavesOut {
  return (file) => tests.some((test) => test(file));
}

// A file may be called "!x.yaml", and "!(x).yaml" is a glob that finds.
function divided(patterns: readonly string[]): [positive: string[], negative: string[]] {
  const isNegative = (each: string) => /^![^(]/.test(each) && kindOf(each, visible(each)) !== "file";
  return [patterns.filter((each) => !isNegative(each)), patterns.filter(isNegative)];
}

function named(argument: string, from: string | undefined): Found[] {
  if (argument === "") {
    throw new Failure({
      sv: "Ett av filnamnen är tomt. Ange en fil, eller utelämna argumentet.",
      en: "One of the file names is empty. Name a file, or leave the argument out.",
    });
  }
  const shown = visible(argument);
  const path = from === undefined ? argument : join(from, argument);
  const kind = kindOf(path, shown);
  if (kind === "file") return [{ path, byPath: true }];
  const byName = (paths: string[]) => paths.map((each) => ({ path: each, byPath: false }));
  if (kind === "folder") return byName(orNoPolicy(argument, policiesIn(path)));
  if (isGlob(argument)) return byName(orFail(argument, glob(argument, from)));
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
function orNone(found: Found[]): Found[] {
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

function orNoPolicy(folder: string, found: string[]): string[] {
  if (found.length > 0) return found;
  const shown = visible(folder);
  throw new Failure({
    sv: `I mappen ”${shown}” finns ingen policy. Ange en annan mapp, eller en fil.`,
    en: `There is no policy in the folder "${shown}". Name another folder, or a file.`,
  });
}

function nothingLeft(): never {
  throw new Failure({
    sv: "Alla filer som anropet anger har undantagits, med ! eller med ignore i inställningarna, eller är själva inställningar (policy.config.yaml). En annan fil läses ändå om du anger hela namnet.",
    en: "All files that the command names are left out, by ! or by ignore in the settings, or are settings themselves (policy.config.yaml). Any other file is read all the same if you give its whole name.",
  });
}
