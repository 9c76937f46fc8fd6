import { parseDate, parsePeriod } from "../model/date.js";

/** The words of a language that stand between values: `templates/<language>/words.json`. */
export interface Lexicon {
  /** January first. */
  readonly months: readonly string[];
  /** With `{day}`, `{month}` and `{year}`. */
  readonly date: string;
  /** One, and more than one. */
  readonly units: Readonly<Record<Unit, readonly [one: string, many: string]>>;
  readonly and: string;
  readonly or: string;
  /** By two-letter code (ISO 3166-1), as CLDR names them. */
  readonly countries: Readonly<Record<string, string>>;
}

type Unit = "year" | "month" | "week" | "day";

/** Dates, durations, countries and lists in the words of the notice's language. */
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

/** Puts values into the words of a language. A code that is no country's stands for itself. */
export function wordsOf(lexicon: Lexicon): Words {
  const list = (items: readonly string[]) => joined(items, lexicon.and);
  return {
    date(iso) {
      const date = parseDate(iso);
      if (!date) return iso;
      const month = lexicon.months[date.month - 1] ?? "";
      return lexicon.date
        .replace("{day}", String(date.day))
        .replace("{month}", month)
        .replace("{year}", String(date.year));
    },
    duration: (text) =>
      list(amounts(text).map(([amount, unit]) => `${amount} ${lexicon.units[unit][amount === 1 ? 0 : 1]}`)),
    country: (code) => (Object.hasOwn(lexicon.countries, code) ? lexicon.countries[code] : undefined) ?? code,
    list,
    either: (items) => joined(items, lexicon.or),
  };
}

// Weeks are kept in sum with the days, and are spoken of as weeks where they were written so.
function amounts(text: string): [amount: number, unit: Unit][] {
  const period = parsePeriod(text);
  if (!period) return [];
  const inWeeks = text.includes("W") && period.days % 7 === 0;
  const all: [number, Unit][] = [
    [period.years, "year"],
    [period.months, "month"],
    inWeeks ? [period.days / 7, "week"] : [period.days, "day"],
  ];
  return all.filter(([amount]) => amount > 0);
}

function joined(items: readonly string[], conjunction: string): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${conjunction} ${items.at(-1)}`;
}
