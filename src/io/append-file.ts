import { appendFileSync } from "node:fs";
import { visible } from "../model/visible.js";
import { fail } from "./errors.js";

/**
 * Adds text to the end of a file, which is made if missing.
 * @throws Failure if it cannot be written.
 */
export function appendFile(path: string, text: string): void {
  try {
    appendFileSync(path, text);
  } catch (error) {
    const name = visible(path);
    fail({ sv: `Filen ”${name}” kan inte skrivas.`, en: `The file "${name}" cannot be written.` }, error);
  }
}
