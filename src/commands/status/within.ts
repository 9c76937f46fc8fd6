import { parsePeriod } from "../../model/date.js";
import { Failure } from "../../model/failure.js";
import { visible } from "../../model/visible.js";

/**
 * A length of time as an ISO 8601 period, from that or from the short form `30d`, `6w`, `3m` or `1y`.
 * @throws Failure if it is neither.
 */
export function within(value: string): string {
  const short = /^(\d{1,4})([dwmy])$/i.exec(value);
  const period = short ? `P${short[1]}${(short[2] as string).toUpperCase()}` : value.toUpperCase();
  // No time at all is today.
  if (/^P0{1,4}D$/.test(period) || parsePeriod(period)) return period;
  throw new Failure({
    sv: `--fail-within: ”${visible(value)}” är ingen tid. Skriv ett antal dagar, veckor, månader eller år, till exempel 30d, 6w, 3m eller 1y.`,
    en: `--fail-within: "${visible(value)}" is no length of time. Write a number of days, weeks, months or years, such as 30d, 6w, 3m or 1y.`,
  });
}
