import { addPeriod, type CalendarDate, compareDates, type Period } from "../../model/date.js";

/**
 * Whether the first period can end after the second when both start on the same day. A month is shorter than 30 days
 * in February and longer in March, so the answer is for some day, not for all.
 */
export function canBeLonger(first: Period, second: Period): boolean {
  const months = first.years * 12 + first.months - second.years * 12 - second.months;
  const days = first.days - second.days;
  if (months <= 0 && days <= 0) return false;
  // Four years hold every order of long and short months that there is, but for the turns of most centuries.
  for (let day = 0; day < 1461; day++) {
    const start = addPeriod(FIRST_DAY, { years: 0, months: 0, days: day });
    if (compareDates(addPeriod(start, first), addPeriod(start, second)) > 0) return true;
  }
  return false;
}

const FIRST_DAY: CalendarDate = { year: 2024, month: 1, day: 1 };
