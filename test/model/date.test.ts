import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { dueDate } from "../../src/lint/facts/review-dates.js";
import {
  addPeriod,
  type CalendarDate,
  compareDates,
  dateInStockholm,
  daysBetween,
  formatDate,
  parseDate,
  parsePeriod,
  periodDays,
} from "../../src/model/date.js";

const date = (text: string) => parseDate(text) as CalendarDate;
const period = (text: string) => parsePeriod(text) as NonNullable<ReturnType<typeof parsePeriod>>;

describe("parseDate", () => {
  test.each(["2026-11-22", "2024-02-29", "0001-01-01", "9999-12-31", "2000-02-29"])("reads %s", (text) => {
    expect(formatDate(date(text))).toBe(text);
  });

  test.each([
    "2026-02-30",
    "2026-02-29",
    "1900-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-04-31",
    "0000-01-01",
    "2026-1-1",
    "22/11/2026",
    "2026-11-22T00:00",
    " 2026-11-22",
    "",
  ])("refuses %j", (text) => expect(parseDate(text)).toBeUndefined());
});

describe("parsePeriod", () => {
  test.each([
    ["P1Y", { years: 1, months: 0, days: 0 }],
    ["P1Y2M3W4D", { years: 1, months: 2, days: 25 }],
    ["P30D", { years: 0, months: 0, days: 30 }],
  ])("reads %s", (text, expected) => expect(parsePeriod(text)).toEqual(expected));

  test.each(["P0D", "P", "1 year", "P1H", "PT1H", "P-1Y", "p1y", "P1.5Y", ""])("refuses %j", (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });
});

test.each([
  ["2024-02-29", "P1Y", "2025-02-28"],
  ["2024-02-29", "P4Y", "2028-02-29"],
  ["2026-01-31", "P1M", "2026-02-28"],
  ["2026-10-31", "P1M", "2026-11-30"],
  ["2026-12-31", "P1D", "2027-01-01"],
  ["2026-11-22", "P1Y", "2027-11-22"],
  ["2026-08-31", "P6M1D", "2027-03-01"],
])("%s plus %s is %s", (from, length, to) => {
  expect(formatDate(addPeriod(date(from), period(length)))).toBe(to);
});

test("periodDays bounds every length that a period can have", () => {
  for (const text of ["P1M", "P2M", "P3M", "P6M", "P11M", "P1Y", "P2Y", "P7Y", "P10Y", "P1Y1M", "P6W"]) {
    const { least, most } = periodDays(period(text));
    for (let day = date("1999-12-25"); day.year < 2009; day = addPeriod(day, period("P1D"))) {
      const length = daysBetween(day, addPeriod(day, period(text)));
      expect(length).toBeGreaterThanOrEqual(least);
      expect(length).toBeLessThanOrEqual(most);
    }
  }
});

/** A calendar that is not ours. */
const oracle = (from: string, length: string) =>
  Temporal.PlainDate.from(from).add(Temporal.Duration.from(length), { overflow: "constrain" });

test("reviews of 2000–2039 are due on the day another calendar says, at five intervals", () => {
  let compared = 0;
  for (let day = date("2000-01-01"); day.year < 2040; day = addPeriod(day, period("P1D"))) {
    for (const cycle of ["P1Y", "P6M", "P3M", "P18M", "P30D"]) {
      const from = formatDate(day);
      const expected = oracle(from, cycle);
      const today = date("2026-11-22");
      const due = dueDate(from, cycle, today);
      if (
        due &&
        formatDate(due.date) === expected.toString() &&
        due.days === Temporal.PlainDate.from("2026-11-22").until(expected).days
      )
        compared++;
      else expect([from, cycle, due]).toEqual([from, cycle, expected.toString()]);
    }
  }
  expect(compared).toBe(14_610 * 5);
});

test("the date in Stockholm is right at every hour of 2020–2039, to the second at midnight", () => {
  const hour = 3_600_000;
  const start = Date.UTC(2020, 0, 1);
  const end = Date.UTC(2040, 0, 1);
  for (let instant = start; instant < end; instant += hour) {
    // The hours that matter are those around midnight; the others are sampled.
    const utcHour = (instant / hour) % 24;
    if (utcHour !== 21 && utcHour !== 22 && utcHour !== 23 && utcHour !== 12) continue;
    for (const at of utcHour === 22 ? [instant - 1000, instant, instant + hour - 1000] : [instant]) {
      const expected = Temporal.Instant.fromEpochMilliseconds(at)
        .toZonedDateTimeISO("Europe/Stockholm")
        .toPlainDate();
      const got = dateInStockholm(at);
      if (formatDate(got) !== expected.toString())
        expect([at, formatDate(got)]).toEqual([at, expected.toString()]);
    }
  }
}, 60_000);

test("dates compare as time passes", () => {
  expect(compareDates(date("2026-11-22"), date("2026-11-23"))).toBeLessThan(0);
  expect(compareDates(date("2027-01-01"), date("2026-12-31"))).toBeGreaterThan(0);
  expect(compareDates(date("2026-11-22"), date("2026-11-22"))).toBe(0);
});
