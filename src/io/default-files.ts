import { closeSync, openSync, readSync, statSync } from "node:fs";
import { basename, resolve, sep } from "node:path";
import { outputName } from "../model/output-name.js";
import { visible } from "../model/visible.js";
import { attempt, fail, tolerating } from "./errors.js";
import { type Entry, listFolder } from "./list-folder.js";

/** The folder of policies. */
export const FOLDER = "policy";

/** The files that are read when the command line names none. */
export const DEFAULT_PATTERN = `${FOLDER}/**/*.{yaml,yml}`;

/** What folders and globs leave out unless the settings say otherwise: versions that have been released. */
export const DEFAULT_IGNORED: readonly string[] = [`**/${FOLDER}/archive/**`];

/**
 * Whether a file is a released version of a policy that lies outside the folder of policies: `archive/<name>/…` beside
 * `<name>.yaml`, for any name that a release makes a folder of.
 */
export function isReleasedCopy(file: string): boolean {
  const [, folder = ".", name] =
    /^(?:(.*)\/)?archive\/([^/]+)\/[^/]+\.ya?ml$/i.exec(file.replaceAll("\\", "/")) ?? [];
  if (name === undefined) return false;
  return entriesOf(folder === "" ? "/" : folder).some(
    (entry) => isPolicyName(entry.name) && outputName(entry.name) === name,
  );
}

// What a policy has at the left margin, or says in its first line.
const KEYS = /^(?:schemaVersion|controller|dataSubjects|purposes)[ \t]*:|policy\.schema\.json/m;
const ENOUGH = 64 * 1024;

/** Whether a file of this name is read. Windows and older systems write the ending in capitals too. */
export function isPolicyName(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}

/** Whether a file has the name of the settings, which are no policy although they lie beside it. */
export function isSettingsName(path: string): boolean {
  return basename(path) === "policy.config.yaml";
}

/**
 * What the default pattern names, without loading a glob library: that is the most common start.
 * @throws Failure if a folder cannot be listed, rather than leaving a policy unchecked.
 */
export function defaultFiles(): string[] {
  return yamlBelow(FOLDER);
}

/**
 * The policies in a folder that is named. All YAML in a folder called policy is; elsewhere, other programs' files lie
 * beside them.
 */
export function policiesIn(folder: string): string[] {
  return yamlBelow(folder).filter(
    (file) => resolve(file).split(sep).includes(FOLDER) || looksLikePolicy(file),
  );
}

function yamlBelow(root: string): string[] {
  const found: string[] = [];
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of entriesOf(folder)) {
      const path = folder === "." ? entry.name : `${folder.replace(/\/$/, "")}/${entry.name}`;
      if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile() && isPolicyName(entry.name)) found.push(path);
    }
  }
  return found.sort();
}

// What cannot be read, or is in an encoding of its own, is taken, so that reading it says what is wrong.
function looksLikePolicy(file: string): boolean {
  const start = attempt(() => {
    // A pipe would be waited for.
    if (!statSync(file).isFile()) return undefined;
    const opened = openSync(file, "r");
    try {
      const bytes = Buffer.alloc(ENOUGH);
      return bytes.toString("latin1", 0, readSync(opened, bytes));
    } finally {
      closeSync(opened);
    }
  });
  return start === undefined || start.includes("\0") || KEYS.test(start.replace(/^\u00EF\u00BB\u00BF/, ""));
}

function entriesOf(folder: string): Entry[] {
  try {
    return tolerating(["ENOENT", "ENOTDIR"], () => listFolder(folder)) ?? [];
  } catch (error) {
    const shown = visible(folder);
    return fail(
      { sv: `Mappen ”${shown}” kan inte läsas.`, en: `The folder "${shown}" cannot be read.` },
      error,
    );
  }
}
