import { addPeriod, type CalendarDate, compareDates, type Period } from "../model/date.js";

/**
 * Whether the first period can end after the second when both start on the same day. A month is shorter than 30 days
 * in February and longer in March, so the answer is for some day, not for all.
 */
export function canBeLonger(first: Period, second: Period): boolean {
  const months = first.years * 12 + first.months - second.years * 12 - second.months;
  const days = first.days - second.days;
  if (months <= 0 && days <= 0) return false;
  if (months >= 0 && days >= 0) return true;
  return EVERY_DAY.some((day) => compareDates(addPeriod(day, first), addPeriod(day, second)) > 0);
}

// Four years hold every order of long and short months that there is, but for the turns of most centuries.
const EVERY_DAY: readonly CalendarDate[] = Array.from({ length: 1461 }, (_, days) =>
  addPeriod({ year: 2024, month: 1, day: 1 }, { years: 0, months: 0, days }),
);
