import { Failure } from "../../model/failure.js";
import type { Io } from "../../model/io.js";
import { visible } from "../../model/visible.js";
import { MAX_BYTES } from "../../parse/parse.js";

/** The name of the file that is looked for. */
const SETTINGS_FILE = "policy.config.yaml";

// A likely wrong name. Ignoring such a file would be to ignore what someone has decided.
const MISNAMED = "policy.config.yml";

// Deeper than any repository: limits the search where the root is not known.
const HIGHEST = 50;

/** A settings file and the folder that the paths in it start at; undefined for the current one. */
export interface SettingsFile {
  readonly file: string;
  readonly folder: string | undefined;
  /** Undefined if all in it is blank or a comment. */
  readonly bytes: Uint8Array | undefined;
}

/**
 * The settings in a file.
 * @throws Failure if it cannot be read.
 */
export function readSettingsFile(io: Io, file: string): SettingsFile {
  const bytes = io.readFile(file, MAX_BYTES);
  const lines = new TextDecoder().decode(bytes).split(/\r\n?|\n/);
  const blank = lines.every((line) => /^ *(?:#|$)/.test(line));
  return { file, folder: folderOf(file), bytes: blank ? undefined : bytes };
}

/**
 * The path of the nearest settings from a folder upwards.
 * @throws Failure if what is nearest has the wrong name.
 */
export function nearestSettings(io: Io, folder: string | undefined, open?: string): string | undefined {
  for (const place of settingsPlaces(io, folder, open)) {
    if (io.exists(place)) return place;
    const other = `${place.slice(0, -SETTINGS_FILE.length)}${MISNAMED}`;
    if (io.exists(other)) throw misnamed(other);
  }
  return undefined;
}

/**
 * Where settings for the files of a folder can be, the nearest first: in it and above, up to the root of the repository.
 * Outside the current repository: up to the root of the other one, or to the folder that is open in an editor;
 * if there is neither, only in the folder itself, since the folders above may belong to someone else.
 */
export function settingsPlaces(io: Io, folder: string | undefined, open?: string): string[] {
  const start = withSlash(folder);
  const place = (at: string) => at + SETTINGS_FILE;
  const isInside = (at: string) => io.repositoryPath(place(at)) !== undefined;
  const inside = isInside(start);
  const isTop = (at: string) =>
    inside ? !isInside(above(at)) : io.exists(`${at}.git`) || (open !== undefined && at === withSlash(open));
  const places: string[] = [];
  for (let at = start; places.length < HIGHEST; at = above(at)) {
    places.push(place(at));
    if (isTop(at)) return places;
  }
  return inside ? places : [place(start)];
}

function withSlash(folder: string | undefined): string {
  return folder === undefined ? "" : `${folder.replace(/[/\\]+$/, "")}/`;
}

// "a/b/" is in "a/", that in "", and that in "../".
function above(folder: string): string {
  const named = /^(.*?)(?!\.{1,2}[/\\])[^/\\]+[/\\]$/s.exec(folder);
  return named && !folder.endsWith("../") ? (named[1] ?? "") : `${folder}../`;
}

/** Settings as far as an error about a value in them needs them. */
interface Blamed {
  readonly file: string | undefined;
  readonly positions: ReadonlyMap<string, { readonly line: number; readonly column: number }>;
}

/**
 * The user may not have written the settings, so an error about a value in them says where it is. Of a list, it is in
 * the item that the message quotes.
 */
export function blameSettings(
  { file, positions }: Blamed,
  key: string,
  values: unknown,
  error: unknown,
): unknown {
  if (!(error instanceof Failure)) return error;
  const items: readonly unknown[] = Array.isArray(values) ? values : [];
  const item = items.findIndex((each) => error.text.sv.includes(`”${visible(String(each))}”`));
  const at = positions.get(item < 0 ? `/${key}` : `/${key}/${item}`);
  const place = `${visible(file ?? "")}${at ? `:${at.line}:${at.column}` : ""}`;
  return new Failure(
    { sv: `${place}: ${key}: ${error.text.sv}`, en: `${place}: ${key}: ${error.text.en}` },
    { cause: error },
  );
}

/** The folder part of a file's path; undefined for the current folder. */
export function folderOf(file: string): string | undefined {
  return /^(.*)[/\\][^/\\]*$/s.exec(file)?.[1];
}

function misnamed(path: string): Failure {
  const shown = visible(path);
  return new Failure({
    sv: `Inställningarna heter ${shown} och läses därför inte. Döp om filen till ${SETTINGS_FILE}.`,
    en: `The settings are called ${shown} and are therefore not read. Rename the file to ${SETTINGS_FILE}.`,
  });
}
