import { type CalendarDate, parseDate, parsePeriod } from "../model/date.js";

/** Dates, durations, countries and lists in the words of the notice's language (CLDR, as the runtime carries it). */
export interface Words {
  /** `22 november 2026`, from `YYYY-MM-DD`. */
  date(iso: string): string;
  /** `12 månader`, from ISO 8601. */
  duration(period: string): string;
  /** `Sverige`, from a two-letter code. */
  country(code: string): string;
  /** `a, b och c`. */
  list(items: readonly string[]): string;
  /** `a, b eller c`. */
  either(items: readonly string[]): string;
}

/** The words of a language, by its BCP 47 tag. */
export function wordsOf(language: string): Words {
  return {
    date(iso) {
      const date = parseDate(iso);
      return date ? longDate(language, date) : iso;
    },
    duration(text) {
      const period = parsePeriod(text);
      if (!period) return text;
      const weeks = period.days > 0 && period.days % 7 === 0 && text.includes("W");
      const parts: [number, string][] = [
        [period.years, "year"],
        [period.months, "month"],
        weeks ? [period.days / 7, "week"] : [period.days, "day"],
      ];
      const named = parts
        .filter(([amount]) => amount > 0)
        .map(([amount, unit]) => amountOf(language, amount, unit));
      return new Intl.ListFormat(language).format(named);
    },
    country: (code) => new Intl.DisplayNames(language, { type: "region" }).of(code) ?? code,
    list: (items) => new Intl.ListFormat(language).format(items),
    either: (items) => new Intl.ListFormat(language, { type: "disjunction" }).format(items),
  };
}

// A calendar date has no zone: it is formatted as the same day in UTC.
function longDate(language: string, { year, month, day }: CalendarDate): string {
  const instant = new Date(0);
  instant.setUTCFullYear(year, month - 1, day);
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(instant);
}

// CLDR's Swedish word for a day of 24 hours is ”dygn”; a time limit is counted in ”dagar”.
const DAYS: Readonly<Record<string, readonly [one: string, many: string]>> = { sv: ["dag", "dagar"] };

function amountOf(language: string, amount: number, unit: string): string {
  const days = unit === "day" ? DAYS[language] : undefined;
  if (days) return `${amount} ${amount === 1 ? days[0] : days[1]}`;
  const format = new Intl.NumberFormat(language, {
    style: "unit",
    unit,
    unitDisplay: "long",
    useGrouping: false,
  });
  // CLDR puts a no-break space between number and unit; a plain one lets lines break and diffs stay readable.
  return format.format(amount).replaceAll("\u00a0", " ");
}
