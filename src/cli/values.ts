import { type CoverageFormat, coverageFormats } from "../commands/coverage-formats.js";
import { Failure } from "../model/failure.js";
import { nearest } from "../model/nearest.js";
import type { Lang } from "../model/text.js";
import { visible } from "../model/visible.js";
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
  return oneOf(formats, value);
}

/** @throws Failure if the matrix has no such format. */
export function asCoverageFormat(value: string): CoverageFormat {
  return oneOf(coverageFormats, value);
}

/** @throws Failure if it is not a whole number, 0 or more. */
export function asNumber(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new Failure({
    sv: `--max-warnings: ”${visible(value)}” är inte ett heltal. Skriv till exempel --max-warnings 0`,
    en: `--max-warnings: “${visible(value)}” is not a whole number. Write for example --max-warnings 0`,
  });
}

function oneOf<T extends string>(allowed: readonly T[], value: string): T {
  const format = allowed.find((each) => each === value);
  if (format) return format;
  throw wrong("--format", value, allowed);
}

function wrong(option: string, value: string, allowed: readonly string[]): Failure {
  const near = nearest(value, allowed);
  const rest = allowed.slice(0, -1).join(", ");
  return new Failure({
    sv: `${option}: ”${visible(value)}” finns inte. ${near ? `Menade du ”${near}”? ` : ""}Välj ${rest} eller ${allowed.at(-1)}.`,
    en: `${option}: there is no “${visible(value)}”. ${near ? `Did you mean “${near}”? ` : ""}Choose ${rest} or ${allowed.at(-1)}.`,
  });
}
