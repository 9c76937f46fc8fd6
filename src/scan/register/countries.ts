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
  const name = text
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
  names ??= namesOfCountries();
  return ALSO[name] ?? names.get(name);
}

function namesOfCountries(): Map<string, string> {
  const found = new Map<string, string>();
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  for (const language of ["sv", "en"]) {
    const display = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
    for (const one of letters)
      for (const other of letters) {
        const name = display.of(one + other);
        if (name === undefined) continue;
        found.set(
          name
            .toLowerCase()
            .replace(/[^\p{L}]+/gu, " ")
            .trim(),
          one + other,
        );
        found.set((one + other).toLowerCase(), one + other);
      }
  }
  return found;
}
