import { Failure } from "../../model/failure.js";
import type { Io } from "../../model/io.js";
import { visible } from "../../model/visible.js";
import { MAX_BYTES } from "../../parse/parse.js";

/** The name of the file that is looked for. */
export const SETTINGS_FILE = "policy.config.yaml";

// What it is easily called instead. To pass over it would be to pass over what someone has decided.
const MISNAMED = "policy.config.yml";

// Deeper than any repository; where the root is not known, the search must end.
const HIGHEST = 50;

/** A settings file and the folder that the paths in it start at; undefined for the current one. */
export interface SettingsFile {
  readonly file: string;
  readonly folder: string | undefined;
  /** Undefined if all in it is blank or a comment. */
  readonly bytes: Uint8Array | undefined;
}

/**
 * The settings that are named, else the nearest from the folder upwards, to the root of the repository; undefined if
 * there are none.
 * @throws Failure if the file has the wrong name or cannot be read.
 */
export function readSettingsFile(
  io: Io,
  named: string | undefined,
  folder: string | undefined,
): SettingsFile | undefined {
  const file = named ?? nearestSettings(io, folder);
  if (file === undefined) return undefined;
  const bytes = io.readFile(file, MAX_BYTES);
  const lines = new TextDecoder().decode(bytes).split(/\r\n?|\n/);
  const blank = lines.every((line) => /^ *(?:#|$)/.test(line));
  return { file, folder: folderOf(file), bytes: blank ? undefined : bytes };
}

/** The path of the nearest settings from a folder upwards, to the root of the repository. */
export function nearestSettings(io: Io, folder: string | undefined): string | undefined {
  let at = folder === undefined ? "" : `${folder.replace(/[/\\]+$/, "")}/`;
  for (let height = 0; height < HIGHEST; height++) {
    if (io.exists(at + SETTINGS_FILE)) return at + SETTINGS_FILE;
    if (io.exists(at + MISNAMED)) throw misnamed(at + MISNAMED);
    at = above(at);
    if (io.repositoryPath(at + SETTINGS_FILE) === undefined) return undefined;
  }
  return undefined;
}

// "a/b/" is in "a/", that in "", and that in "../".
function above(folder: string): string {
  const named = /^(.*?)(?!\.{1,2}[/\\])[^/\\]+[/\\]$/s.exec(folder);
  return named && !folder.endsWith("../") ? (named[1] ?? "") : `${folder}../`;
}

/** Whoever runs a command may not have written the settings: what goes wrong with a name in them says where it stands. */
export function blameSettings(file: string, key: string, error: unknown): unknown {
  if (!(error instanceof Failure)) return error;
  return new Failure(
    { sv: `${visible(file)}, ${key}: ${error.text.sv}`, en: `${visible(file)}, ${key}: ${error.text.en}` },
    { cause: error },
  );
}

function folderOf(file: string): string | undefined {
  return /^(.*)[/\\][^/\\]*$/s.exec(file)?.[1];
}

function misnamed(path: string): Failure {
  const shown = visible(path);
  return new Failure({
    sv: `Inställningarna heter ${shown} och läses därför inte. Döp om filen till ${SETTINGS_FILE}.`,
    en: `The settings are called ${shown} and are therefore not read. Rename the file to ${SETTINGS_FILE}.`,
  });
}
