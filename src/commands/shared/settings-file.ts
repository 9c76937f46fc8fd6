import { Failure } from "../../model/failure.js";
import type { Io } from "../../model/io.js";
import { MAX_BYTES } from "../../parse/parse.js";

/** The file that is read from the folder the command is run in, if it is there. */
export const SETTINGS_FILE = "policy.config.yaml";

// What it is easily called instead. To pass over it would be to pass over what someone has decided.
const MISNAMED = "policy.config.yml";

/**
 * The bytes of the settings, or undefined if there are none: no file, or one where all is blank or a comment.
 * @throws Failure if the file has the wrong name or cannot be read.
 */
export function readSettingsFile(io: Io, folder: string | undefined): Uint8Array | undefined {
  const inFolder = (name: string) => (folder === undefined ? name : `${folder}/${name}`);
  if (!io.exists(inFolder(SETTINGS_FILE))) {
    if (io.exists(inFolder(MISNAMED))) throw misnamed;
    return undefined;
  }
  const bytes = io.readFile(inFolder(SETTINGS_FILE), MAX_BYTES);
  const lines = new TextDecoder().decode(bytes).split(/\r\n?|\n/);
  return lines.every((line) => /^ *(?:#|$)/.test(line)) ? undefined : bytes;
}

/** Whoever runs a command may not have written the settings: what goes wrong with a name in them says where it stands. */
export function blameSettings(key: string, error: unknown): unknown {
  if (!(error instanceof Failure)) return error;
  return new Failure(
    {
      sv: `${SETTINGS_FILE}, ${key}: ${error.text.sv}`,
      en: `${SETTINGS_FILE}, ${key}: ${error.text.en}`,
    },
    { cause: error },
  );
}

const misnamed = new Failure({
  sv: `Inställningarna heter ${MISNAMED} och läses därför inte. Döp om filen till ${SETTINGS_FILE}.`,
  en: `The settings are called ${MISNAMED} and are therefore not read. Rename the file to ${SETTINGS_FILE}.`,
});
