import { describe, expect, test } from "vitest";
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
    "2026-06-31",
    "2026-09-31",
    "2026-11-00",
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
    ["P1W3D", { years: 0, months: 0, days: 10 }],
    ["P30D", { years: 0, months: 0, days: 30 }],
    ["P100Y120M52W", { years: 100, months: 120, days: 364 }],
  ])("reads %s", (text, expected) => expect(parsePeriod(text)).toEqual(expected));

  test.each(["P0D", "P", "1 year", "xP1Y", "P1Yx", "P1H", "PT1H", "P-1Y", "p1y", "P1.5Y", ""])(
    "refuses %j",
    (text) => {
      expect(parsePeriod(text)).toBeUndefined();
    },
  );
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

test("dates compare as time passes", () => {
  expect(compareDates(date("2026-11-22"), date("2026-11-23"))).toBeLessThan(0);
  expect(compareDates(date("2027-01-01"), date("2026-12-31"))).toBeGreaterThan(0);
  expect(compareDates(date("2026-11-22"), date("2026-11-22"))).toBe(0);
});

test("days are counted over the end of a year, and backwards", () => {
  expect(daysBetween(date("2026-12-30"), date("2027-01-02"))).toBe(3);
  expect(daysBetween(date("2027-01-02"), date("2026-12-30"))).toBe(-3);
});

test.each([
  ["P1M", 28, 31],
  ["P2M", 59, 62],
  ["P1Y", 365, 366],
  ["P4Y", 1461, 1461],
  ["P6W", 42, 42],
])("%s is from %i to %i days", (length, least, most) =>
  expect(periodDays(period(length))).toEqual({ least, most }),
);

// Midnight in Stockholm is 22 UTC in summer and 23 UTC in winter.
test.each([
  ["2026-07-01T21:59:59Z", "2026-07-01"],
  ["2026-07-01T22:00:00Z", "2026-07-02"],
  ["2026-07-01T23:00:00Z", "2026-07-02"],
  ["2026-12-31T22:59:59Z", "2026-12-31"],
  ["2026-12-31T23:00:00Z", "2027-01-01"],
  ["2026-12-31T00:00:00Z", "2026-12-31"],
])("%s is %s in Stockholm", (instant, day) =>
  expect(formatDate(dateInStockholm(Date.parse(instant)))).toBe(day),
);
