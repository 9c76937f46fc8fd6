/** A day of the Gregorian calendar, without a time of day or a zone. `month` is 1–12, `day` 1–31. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A length of time in calendar units (ISO 8601, such as `P1Y` or `P6W`). All are whole numbers, 0 or more. */
export interface Period {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

/** The date written as `YYYY-MM-DD`, or undefined if the text is not a day that exists in the years 0001–9999. */
export function parseDate(text: string): CalendarDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return { year, month, day };
}

/** `YYYY-MM-DD`. */
export function formatDate({ year, month, day }: CalendarDate): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The period written in ISO 8601 (years, months, weeks, days), or undefined if it is malformed or zero. */
export function parsePeriod(text: string): Period | undefined {
  const match = /^P(?:(\d{1,3})Y)?(?:(\d{1,3})M)?(?:(\d{1,3})W)?(?:(\d{1,4})D)?$/.exec(text);
  if (!match) return undefined;
  const [years, months, weeks, days] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  const period = { years, months, days: weeks * 7 + days };
  return years + months + period.days > 0 ? period : undefined;
}

/**
 * The date a period later. Years and months go first, and a day that the month lacks becomes its last day
 * (29 February plus one year is 28 February); then the days are added.
 */
export function addPeriod(date: CalendarDate, period: Period): CalendarDate {
  const months = date.year * 12 + (date.month - 1) + period.years * 12 + period.months;
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  const clamped = { year, month, day: Math.min(date.day, daysInMonth(year, month)) };
  return period.days === 0 ? clamped : fromDayNumber(dayNumber(clamped) + period.days);
}

/** Negative if `a` is before `b`, 0 if they are the same day, positive if after. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** Whole days from `from` to `to`; negative if `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The shortest and the longest a period can be, in days, whatever day it starts on. */
export function periodDays(period: Period): { readonly least: number; readonly most: number } {
  const lengths: number[] = [];
  // Four years hold every sequence of months, leap day included; the extremes start on a month's first or last day.
  for (let month = 0; month < 48; month++) {
    const first = { year: 2024 + Math.floor(month / 12), month: (month % 12) + 1, day: 1 };
    for (const start of [first, { ...first, day: daysInMonth(first.year, first.month) }]) {
      lengths.push(daysBetween(start, addPeriod(start, period)));
    }
  }
  return { least: Math.min(...lengths), most: Math.max(...lengths) };
}

/** The date in Stockholm at an instant (milliseconds since 1970-01-01T00:00:00Z): the zone of every date here. */
export function dateInStockholm(instant: number): CalendarDate {
  // Stockholm is one hour ahead of UTC, or two in summer: only between 22 and 23 UTC does the date depend on which.
  // Otherwise the time zone database, which takes longer to load than a policy takes to check, can be left alone.
  const hour = Math.floor(instant / 3_600_000) % 24;
  if (hour !== 22) return fromDayNumber(Math.floor((instant + 3_600_000) / 86_400_000));
  const parts = new Intl.DateTimeFormat("en", {
    timeZone: "Europe/Stockholm",
    hour: "numeric",
    hourCycle: "h23",
  });
  return fromDayNumber(Math.floor(instant / 86_400_000) + (Number(parts.format(instant)) === 0 ? 1 : 0));
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

// Days since 1970-01-01. Date.UTC reads years 0–99 as 1900–1999, so those go through setUTCFullYear.
function dayNumber({ year, month, day }: CalendarDate): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / 86_400_000);
}

function fromDayNumber(days: number): CalendarDate {
  const date = new Date(days * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
