import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { dueDate } from "../../src/lint/facts/review-dates.js";
import {
  addPeriod,
  type CalendarDate,
  dateInStockholm,
  daysBetween,
  formatDate,
  parseDate,
  parsePeriod,
  periodDays,
} from "../../src/model/date.js";
import { cases, DEEP } from "../depth.js";

const date = (text: string) => parseDate(text) as CalendarDate;
const period = (text: string) => parsePeriod(text) as NonNullable<ReturnType<typeof parsePeriod>>;
// A sample has one leap year in it.
const LAST = cases(2001, 2040);
// The other calendar takes long over time zones.
const STEP = period(DEEP ? "P1D" : "P7D");

test("periodDays bounds every length that a period can have", () => {
  for (const text of ["P1M", "P2M", "P3M", "P6M", "P11M", "P1Y", "P2Y", "P7Y", "P10Y", "P1Y1M", "P6W"]) {
    const { least, most } = periodDays(period(text));
    for (let day = date("1999-12-25"); day.year < cases(2001, 2009); day = addPeriod(day, period("P1D"))) {
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
  for (let day = date("2000-01-01"); day.year < LAST; day = addPeriod(day, period("P1D"))) {
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
  expect(compared).toBe(cases(366, 14_610) * 5);
});

test("whether a review is overdue is the same in three zones, every day of 2000–2039", () => {
  const zone = process.env.TZ;
  let wrong = 0;
  let compared = 0;
  for (const each of ["UTC", "America/Los_Angeles", "Pacific/Auckland"]) {
    process.env.TZ = each;
    for (let day = date("2000-01-01"); day.year < LAST; day = addPeriod(day, STEP)) {
      const from = formatDate(day);
      for (const cycle of ["P1Y", "P6M", "P3M", "P18M", "P30D"]) {
        const last = oracle(from, cycle);
        // The last minute of the day it is due, and the first of the next, in Stockholm.
        const end = last.add({ days: 1 }).toZonedDateTime("Europe/Stockholm");
        for (const [minutes, isOverdue] of [
          [-1, false],
          [0, true],
        ] as const) {
          const today = dateInStockholm(end.add({ minutes }).epochMilliseconds);
          const due = dueDate(from, cycle, today);
          compared++;
          if (!due || due.days < 0 !== isOverdue) wrong++;
        }
      }
    }
  }
  process.env.TZ = zone;
  expect(wrong).toBe(0);
  expect(compared).toBe(cases(53, 14_610) * 5 * 3 * 2);
}, 600_000);

test("the date in Stockholm is right at every hour of 2020–2039, to the second at midnight", () => {
  const hour = 3_600_000;
  const start = Date.UTC(2020, 0, 1);
  const end = Date.UTC(cases(2021, 2040), 0, 1);
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
}, 600_000);
