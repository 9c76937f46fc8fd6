import { type CalendarDate, parseDate, parsePeriod } from "../../model/date.js";
import { Failure } from "../../model/failure.js";
import { nearest } from "../../model/nearest.js";
import { oneOf as choices, withSuggestion } from "../../model/suggestion.js";
import { visible } from "../../model/visible.js";

/** Reads the value of an option that takes one of some words. What it returns throws a Failure at any other. */
export function oneOf<T extends string>(
  option: string,
  allowed: readonly T[],
): ((value: string) => T) & { readonly values: readonly T[] } {
  const read = (value: string): T => {
    const found = allowed.find((each) => each === value);
    if (found) return found;
    const word = visible(value);
    const { sv, en } = choices(allowed);
    throw new Failure(
      withSuggestion(
        { sv: `${option}: ”${word}” finns inte.`, en: `${option}: there is no "${word}".` },
        nearest(value, allowed),
        { always: { sv: `Välj ${sv}.`, en: `Choose ${en}.` } },
      ),
    );
  };
  return Object.assign(read, { values: allowed });
}

/** Reads a length of time as an ISO 8601 period, from that or from the short form `30d`, `6w`, `3m` or `1y`. */
export function lengthOfTime(option: string): (value: string) => string {
  return (value) => {
    const short = /^(\d{1,4})([dwmy])$/i.exec(value);
    const period = short ? `P${short[1]}${(short[2] as string).toUpperCase()}` : value.toUpperCase();
    // No time at all is today.
    if (/^P0{1,4}D$/.test(period) || parsePeriod(period)) return period;
    throw new Failure({
      sv: `${option}: ”${visible(value)}” är ingen tid. Skriv ett antal dagar, veckor, månader eller år, till exempel 30d, 6w, 3m eller 1y.`,
      en: `${option}: "${visible(value)}" is not a length of time. Write a number of days, weeks, months or years, such as 30d, 6w, 3m or 1y.`,
    });
  };
}

/** Reads a whole number from `least` to `most`. */
export function wholeNumber(option: string, least: number, most: number): (value: string) => number {
  return (value) => {
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new Failure({
      sv: `${option}: skriv ett heltal från ${least} till ${most}.`,
      en: `${option}: write a whole number from ${least} to ${most}.`,
    });
  };
}

/** Reads a date that exists. */
export function calendarDate(option: string): (value: string) => CalendarDate {
  return (value) => {
    const date = parseDate(value);
    if (date) return date;
    throw new Failure({
      sv: `${option}: ”${visible(value)}” är inte ett datum som finns. Skriv ÅÅÅÅ-MM-DD, till exempel 2026-11-22.`,
      en: `${option}: "${visible(value)}" is not a date that exists. Write YYYY-MM-DD, for example 2026-11-22.`,
    });
  };
}
