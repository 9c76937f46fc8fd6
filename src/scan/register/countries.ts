import { namedCodes, officialCode } from "../../model/country-code.js";
import { isInEea } from "../../model/legal/eea.js";

const ALSO: Readonly<Record<string, string>> = {
  usa: "US",
  us: "US",
  "united states of america": "US",
  "förenta staterna": "US",
  amerika: "US",
  uk: "GB",
  england: "GB",
  "great britain": "GB",
  eu: "EEA",
  ees: "EEA",
  eea: "EEA",
  "eu ees": "EEA",
  "eu eea": "EEA",
  "inom eu ees": "EEA",
  "within eu eea": "EEA",
};

let names: ReadonlyMap<string, string> | undefined;

/**
 * The country of a cell, as a code: of several, the first outside the EEA, since that is the one that matters.
 * Undefined where none is recognised.
 */
export function countryIn(cell: string): string | undefined {
  const text = cell.slice(0, 200);
  const whole = codeOf(text);
  if (whole !== undefined) return whole;
  const codes = text
    .split(/[,;/&()\n]|\boch\b|\band\b/)
    .map(codeOf)
    .filter((code) => code !== undefined);
  return codes.find((code) => !isInEea(code)) ?? codes[0];
}

function codeOf(text: string): string | undefined {
  const name = plain(text);
  names ??= namesOfCountries();
  return ALSO[name] ?? names.get(name);
}

function namesOfCountries(): Map<string, string> {
  const found = new Map<string, string>();
  for (const [code, name] of ["sv", "en"].flatMap(namedCodes)) {
    const official = officialCode(code);
    found.set(plain(name), official);
    found.set(code.toLowerCase(), official);
  }
  return found;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
}
