import { type CoverageFormat, coverageFormats } from "../commands/coverage/formats.js";
import { Failure } from "../model/failure.js";
import { nearest } from "../model/nearest.js";
import type { Lang } from "../model/text.js";
import { visible } from "../model/visible.js";
import { type Generator, generators } from "../render/generators.js";
import { type Format, formats } from "../report/formats.js";

/** Whether messages exist in that language. */
export function isLanguage(value: string | undefined): value is Lang {
  return value === "sv" || value === "en";
}

/** @throws Failure if it is not a language that messages exist in. */
export function asLanguage(value: string): Lang {
  if (isLanguage(value)) return value;
  throw wrong("--lang", value, ["sv", "en"]);
}

/** @throws Failure if there is no such report format. */
export function asFormat(value: string): Format {
  return oneOf("--format", formats, value);
}

/** @throws Failure if the matrix has no such format. */
export function asCoverageFormat(value: string): CoverageFormat {
  return oneOf("--format", coverageFormats, value);
}

/** @throws Failure if it is not a whole number, 0 or more. */
export function asNumber(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new Failure({
    sv: `--max-warnings: ”${visible(value)}” är inte ett heltal. Skriv till exempel --max-warnings 0`,
    en: `--max-warnings: “${visible(value)}” is not a whole number. Write for example --max-warnings 0`,
  });
}

/** @throws Failure if there is no such site generator. */
export function asGenerator(value: string): Generator {
  return oneOf("--front-matter", generators, value);
}

/** @throws Failure if ids cannot begin so. */
export function asIdPrefix(value: string): string {
  if (/^[A-Za-z][\w-]{0,63}$/.test(value)) return value;
  throw new Failure({
    sv: `--id-prefix: ”${visible(value)}” kan inte stå först i ett id. Använd a–z, siffror, - och _, med en bokstav först, till exempel integritetspolicy-`,
    en: `--id-prefix: an id cannot begin with “${visible(value)}”. Use a–z, digits, - and _, with a letter first, such as integritetspolicy-`,
  });
}

/** @throws Failure if it is not the number of a port. */
export function asPort(value: string): number {
  if (/^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535) return Number(value);
  throw new Failure({
    sv: `--port: ”${visible(value)}” är inte ett portnummer. Skriv ett heltal från 1 till 65535, till exempel --port 8080, eller utelämna --port.`,
    en: `--port: “${visible(value)}” is not a port number. Write a whole number from 1 to 65535, for example --port 8080, or leave --port out.`,
  });
}

function oneOf<T extends string>(option: string, allowed: readonly T[], value: string): T {
  const found = allowed.find((each) => each === value);
  if (found) return found;
  throw wrong(option, value, allowed);
}

function wrong(option: string, value: string, allowed: readonly string[]): Failure {
  const near = nearest(value, allowed);
  const rest = allowed.slice(0, -1).join(", ");
  return new Failure({
    sv: `${option}: ”${visible(value)}” finns inte. ${near ? `Menade du ”${near}”? ` : ""}Välj ${rest} eller ${allowed.at(-1)}.`,
    en: `${option}: there is no “${visible(value)}”. ${near ? `Did you mean “${near}”? ` : ""}Choose ${rest} or ${allowed.at(-1)}.`,
  });
}
