import { parsePeriod } from "../model/date.js";
import type { Lang } from "../model/text.js";

const UNITS: Readonly<Record<Lang, readonly (readonly [one: string, many: string])[]>> = {
  sv: [
    ["år", "år"],
    ["månad", "månader"],
    ["dag", "dagar"],
  ],
  en: [
    ["year", "years"],
    ["month", "months"],
    ["day", "days"],
  ],
};

/** A period in words; undefined if it is none. */
export function periodText(text: string, lang: Lang): string | undefined {
  const period = parsePeriod(text);
  if (!period) return undefined;
  const parts = [period.years, period.months, period.days].flatMap((count, index) => {
    const [one, many] = UNITS[lang][index] as readonly [string, string];
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  return parts.join(" ");
}
