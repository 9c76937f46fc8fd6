import { addPeriod, type CalendarDate, daysBetween, parseDate, parsePeriod } from "../../model/date.js";

/** When something that recurs is next due. */
export interface Due {
  readonly date: CalendarDate;
  /** Whole days from today to the due date; negative when it has passed. */
  readonly days: number;
}

/** The day that falls one cycle after the last time; undefined if either is missing or malformed. */
export function dueDate(
  last: string | undefined,
  cycle: string | undefined,
  today: CalendarDate,
): Due | undefined {
  const from = last === undefined ? undefined : parseDate(last);
  const period = cycle === undefined ? undefined : parsePeriod(cycle);
  if (!from || !period) return undefined;
  const date = addPeriod(from, period);
  return { date, days: daysBetween(today, date) };
}
