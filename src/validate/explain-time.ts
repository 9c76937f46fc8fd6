import { parseDate, parsePeriod } from "../model/date.js";
import { didYouMean } from "../model/suggestion.js";
import type { Text } from "../model/text.js";
import { both, quoted } from "./phrase.js";

/** A date in another form than `YYYY-MM-DD`, or one that does not exist. */
export function explainDate(value: string, months = false): Text {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (iso) {
    const last = lastDay(Number(iso[1]), Number(iso[2]));
    return last === undefined
      ? both`${quoted(value)} ${{ sv: "finns inte: månaden skrivs 01–12, i ordningen ÅÅÅÅ-MM-DD.", en: "does not exist: the month is 01–12, in the order YYYY-MM-DD." }}${swapped(iso)}`
      : both`${quoted(value)} ${{
          sv: `finns inte: den månaden slutar med dag ${last}. Skriv en dag som finns, till exempel ${iso[1]}-${iso[2]}-${last}`,
          en: `does not exist: that month ends with day ${last}. Write a day that exists, such as ${iso[1]}-${iso[2]}-${last}`,
        }}`;
  }
  const meant = otherOrders(value) ?? fromExcel(value) ?? (months ? monthOnly(value) : undefined);
  const start = both`${quoted(value)} ${{ sv: "är inte ett datum i formen ÅÅÅÅ-MM-DD.", en: "is not a date in the form YYYY-MM-DD." }}`;
  return both`${start} ${{ sv: `Skriv ${meant ?? "till exempel 2026-11-22"}`, en: `Write ${meant ?? "for example 2026-11-22"}` }}`;
}

/** A period that is not ISO 8601, or that is zero. */
export function explainPeriod(value: string): Text {
  if (/^P(?:0+[YMWD])+$/.test(value)) {
    return both`${quoted(value)} ${{ sv: "är ingen tid alls. Skriv en längre tid, till exempel P1Y (ett år)", en: "is no time at all. Write a longer one, such as P1Y (one year)" }}`;
  }
  const meant = inWords(value);
  const start = both`${quoted(value)} ${{ sv: "är inte en tidsperiod.", en: "is not a period." }}`;
  return meant
    ? both`${start} ${{ sv: `Skriv ${meant}`, en: `Write ${meant}` }}`
    : both`${start} ${{
        sv: "Skriv P1Y för ett år, P12M för tolv månader, P6W för sex veckor eller P30D för trettio dagar.",
        en: "Write P1Y for one year, P12M for twelve months, P6W for six weeks or P30D for thirty days.",
      }}`;
}

// 2026-13-01 was most likely the thirteenth of January.
function swapped([, year, month, day]: RegExpExecArray): Text | string {
  const date = `${year}-${day}-${month}`;
  return parseDate(date) ? both` ${didYouMean(date)}` : "";
}

function lastDay(year: number, month: number): number | undefined {
  return [31, 30, 29, 28].find((day) =>
    parseDate(`${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${day}`),
  );
}

// 22/11/2026 and 22 november 2026 are read day first, as in Sweden; a date that would not exist that way is not guessed at.
function otherOrders(value: string): string | undefined {
  const short = /^(\d{2})(\d{2})(\d{2})$/.exec(value.trim());
  if (short) return existing(`20${short[1]}`, short[2] ?? "", short[3] ?? "");
  const plain = value
    .trim()
    .replace(/^den\s+/i, "")
    .replace(/(?<=\d):?(?:a|e)(?=\s)/i, "")
    .replace(/(?<=\d)[ T]+(?:kl\.? ?)?\d{1,2}[:.]\d{2}.*$/i, "")
    .replace(/[–—−‑]/g, "-")
    .replace(/\.$/, "");
  const digits = plain.replace(/\p{L}{3,}/u, (word) => String(monthOf(word) ?? word));
  const parts = (
    /^(\d{1,4})[./ -]+(\d{1,2})[./ -]+(\d{1,4})$/.exec(digits) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(digits)
  )?.slice(1) as [string, string, string] | undefined;
  if (!parts) return undefined;
  const [year, month, day] = parts[0].length === 4 ? parts : [parts[2], parts[1], parts[0]];
  return existing(year, month, day);
}

function existing(year: string, month: string, day: string): string | undefined {
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return parseDate(iso) ? iso : undefined;
}

// 46037 is what a cell with a date becomes in Excel: the days since the end of 1899.
function fromExcel(value: string): string | undefined {
  if (!/^4[3-9]\d{3}$/.test(value.trim())) return undefined;
  return new Date(Date.UTC(1899, 11, 30 + Number(value))).toISOString().slice(0, 10);
}

// "mars 2026", where a month is enough.
function monthOnly(value: string): string | undefined {
  const [, word = "", year] = /^(\p{L}{3,})\.? (\d{4})$/u.exec(value.trim()) ?? [];
  const month = monthOf(word);
  return year === undefined || month === undefined ? undefined : `${year}-${String(month).padStart(2, "0")}`;
}

const MONTHS = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

function monthOf(word: string): number | undefined {
  const start = word.slice(0, 3).toLowerCase().replace("may", "maj").replace("oct", "okt");
  const index = MONTHS.indexOf(start);
  return index < 0 ? undefined : index + 1;
}

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:år|year|y|a)/i, "Y"],
  [/^(?:mån|month|mon|m)/i, "M"],
  [/^(?:veck|week|w|v)/i, "W"],
  [/^(?:dag|dygn|day|d)/i, "D"],
];

const NUMBERS = [
  ["en", "ett", "one"],
  ["två", "two"],
  ["tre", "three"],
  ["fyra", "four"],
  ["fem", "five"],
  ["sex", "six"],
  ["sju", "seven"],
  ["åtta", "eight"],
  ["nio", "nine"],
  ["tio", "ten"],
  ["elva", "eleven"],
  ["tolv", "twelve"],
];

/** Whether a period is what was meant, in whatever form. */
export function isPeriod(value: string): boolean {
  return inWords(value) !== undefined || /^P[0-9TYMWDHS]+$/i.test(value);
}

/** A period by the words for it, such as "12 månader". */
export function meantPeriod(value: string): string | undefined {
  return inWords(value);
}

function inWords(value: string): string | undefined {
  const match = /^p?(\d{1,4}|\p{L}+(?= )) ?(\p{L}{1,12})$/iu.exec(value.trim());
  if (!match) return undefined;
  const [, amount = "", word = ""] = match;
  const number = /^\d/.test(amount)
    ? Number(amount)
    : NUMBERS.findIndex((names) => names.includes(amount.toLowerCase())) + 1;
  const unit = UNITS.find(([words]) => words.test(word))?.[1];
  const period = unit && `P${number}${unit}`;
  return period && parsePeriod(period) ? period : undefined;
}
