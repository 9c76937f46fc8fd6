import fc from "fast-check";
import { expect, test } from "vitest";
import { canBeLonger } from "../../src/lint/facts/compare-periods.js";
import { addPeriod, compareDates, type Period, parsePeriod } from "../../src/model/date.js";

const period = (text: string) => parsePeriod(text) as Period;

test.each([
  ["P1Y", "P12M", false],
  ["P365D", "P1Y", false],
  ["P366D", "P1Y", true],
  ["P1Y", "P365D", true],
  ["P30D", "P1M", true],
  ["P4W", "P1M", false],
  ["P1M", "P4W", true],
  ["P2Y", "P1Y", true],
  ["P1Y1D", "P1Y", true],
  ["P11M30D", "P1Y", true],
  ["P11M28D", "P1Y", false],
])("%s can be longer than %s: %s", (first, second, longer) => {
  expect(canBeLonger(period(first), period(second))).toBe(longer);
});

test("what ends later on some day can be longer", () => {
  const periods = fc.record({
    years: fc.nat({ max: 2 }),
    months: fc.nat({ max: 24 }),
    days: fc.nat({ max: 70 }),
  });
  const dates = fc.record({
    year: fc.integer({ min: 2001, max: 2060 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });
  fc.assert(
    fc.property(periods, periods, dates, (first, second, date) => {
      if (compareDates(addPeriod(date, first), addPeriod(date, second)) > 0)
        expect(canBeLonger(first, second)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
