import { parseDate, parsePeriod } from "../model/date.js";
import { capitalised, withinSentence } from "./casing.js";

/** The words of a language that go between values: `templates/<language>/words.json`. */
export interface Lexicon {
  /** January first. */
  readonly months: readonly string[];
  /** With `{day}`, `{month}` and `{year}`. */
  readonly date: string;
  /** One, and more than one. */
  readonly units: Readonly<Record<Unit, readonly [one: string, many: string]>>;
  readonly and: string;
  /** What parts the last two items where one has an `and` of its own, spaces included: ` samt `, `, and `. */
  readonly andBeside: string;
  readonly or: string;
  /** Put before the names of some countries in running text, where the language has such a word: `the Netherlands`. */
  readonly article: { readonly word: string; readonly countries: readonly string[] } | null;
  /** Words that keep their capital within a sentence. */
  readonly alwaysCapital: readonly string[];
  /** How the reader is addressed as a subject and as an object: `du`, `dig`. */
  readonly reader: readonly [subject: string, object: string];
  /** What begins a clause about the reader: `du som`, `you whom`. */
  readonly relatives: readonly string[];
  /** The relative that a condition is better than, and the condition: `you who pay` is said as `you if you pay`. Empty if none. */
  readonly condition: readonly string[];
  /** The country that addresses do without; null if its readers may be anywhere. */
  readonly homeCountry: string | null;
  /** In running text, by the word that a policy names them with. */
  readonly authorities: Readonly<Record<"imy", string>>;
  /** By two-letter code (ISO 3166-1), as CLDR names them. */
  readonly countries: Readonly<Record<string, string>>;
}

type Unit = "year" | "month" | "week" | "day";

/** Dates, durations, countries and lists in the words of the notice's language. */
export interface Words {
  /** `22 november 2026`, from `YYYY-MM-DD`; `november 2026` from `YYYY-MM`. */
  date(iso: string): string;
  /** `12 månader`, from ISO 8601. */
  duration(period: string): string;
  /** `Sverige`, from a two-letter code. */
  country(code: string): string;
  /** The country within a sentence: `the Netherlands`. */
  countryInText(code: string): string;
  /** The last line of an address; undefined where readers know it. */
  countryInAddress(code: string): string | undefined;
  /** A supervisory authority within a sentence. */
  authority(word: "imy"): string;
  /** A name first in a sentence: `The Swedish Tax Agency`. Only an article gets a capital, since a name may want none. */
  first(name: string): string;
  /** A heading within a sentence: with a small first letter, unless its first word has capitals of its own. */
  inText(heading: string): string;
  /** The reader after a preposition: `dig`. */
  readonly reader: string;
  /** Groups of people after a verb, by their names or as the reader: `dig som söker vård`, `som är under 18 år`. */
  addressed(groups: readonly Group[]): { readonly names: readonly string[]; readonly list: Words["list"] };
  /** `a, b och c`. */
  list(items: readonly string[]): string;
  /** `a, b eller c`. */
  either(items: readonly string[]): string;
}

/** A group of people, with what the notice says of them. */
interface Group {
  readonly name: string;
  readonly description?: string;
}

/** Puts values into the words of a language. A code that is not a country's is kept. */
export function wordsOf(lexicon: Lexicon): Words {
  const list = (items: readonly string[]) => {
    const compound = items.slice(-2).some((item) => item.includes(` ${lexicon.and} `));
    return joined(items, compound ? lexicon.andBeside : ` ${lexicon.and} `);
  };
  const either = (items: readonly string[]) => joined(items, ` ${lexicon.or} `);
  const country = (code: string) =>
    (Object.hasOwn(lexicon.countries, code) ? lexicon.countries[code] : undefined) ?? code;
  return {
    date(iso) {
      const [, year, number] = /^(\d{4})-(\d{2})$/.exec(iso) ?? [];
      if (year !== undefined) return `${lexicon.months[Number(number) - 1] ?? ""} ${year}`;
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
    country,
    countryInText: (code) =>
      lexicon.article?.countries.includes(code) ? `${lexicon.article.word} ${country(code)}` : country(code),
    countryInAddress: (code) => (code === lexicon.homeCountry ? undefined : country(code)),
    authority: (word) => lexicon.authorities[word],
    first: (name) =>
      lexicon.article && name.startsWith(`${lexicon.article.word} `) ? capitalised(name) : name,
    inText: (heading) => withinSentence(heading, lexicon.alwaysCapital),
    reader: lexicon.reader[1],
    addressed(groups) {
      const all = groups.map((group) => addressed(group, lexicon));
      const [first = "", ...rest] = all;
      const [, object] = lexicon.reader;
      const clauses = lexicon.relatives.map((word) => `${object} ${word} `);
      const alike = all.every((each) => clauses.some((start) => each.startsWith(start)));
      if (!alike) return { names: all, list };
      const names = [first, ...rest.map((each) => each.slice(object.length + 1))];
      const [relative, condition] = lexicon.condition;
      // One way of saying it for all: a condition among relatives is no sentence.
      if (relative === undefined || !all.every((each) => each.startsWith(`${object} ${relative} `)))
        return { names, list: either };
      const start = new RegExp(`^(${object} )?${relative} `);
      return { names: names.map((each) => each.replace(start, `$1${condition} `)), list: either };
    },
    list,
    either,
  };
}

function addressed({ name, description }: Group, { reader: [subject, object] }: Lexicon): string {
  if (description === undefined) return name;
  const start = description.slice(0, subject.length + 1).toLowerCase();
  return start === `${subject} `
    ? `${object}${description.slice(subject.length)}`
    : `${name} – ${description}`;
}

// Weeks are stored as days, and written as weeks if the source has weeks.
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

function joined(items: readonly string[], last: string): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")}${last}${items.at(-1)}`;
}
