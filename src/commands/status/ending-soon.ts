import { addPeriod, type CalendarDate, daysBetween, formatDate, parsePeriod } from "../../model/date.js";
import type { Text } from "../../model/text.js";
import type { StatusReport } from "../../report/status/status.js";

/** A sentence on what ends within the period, or has ended, in any of the policies; undefined if nothing does. */
export function endingSoon(
  { policies }: StatusReport,
  period: string,
  today: CalendarDate,
): Text | undefined {
  const parsed = parsePeriod(period);
  const last = parsed ? addPeriod(today, parsed) : today;
  const most = daysBetween(today, last);
  const due = policies.flatMap((status) => ("invalid" in status ? [] : status.due));
  const count = due.filter(({ days }) => days <= most).length;
  const never = policies.filter((status) => !("invalid" in status) && !status.review.next).length;
  if (count + never === 0) return undefined;
  const day = formatDate(last);
  const reasons: Text[] = [];
  if (count > 0)
    reasons.push({
      sv: `${count} ${count === 1 ? "sak" : "saker"} tar slut eller ska granskas senast ${day}`,
      en: `${count} ${count === 1 ? "thing ends or is" : "things end or are"} due by ${day}`,
    });
  if (never > 0)
    reasons.push({
      sv: `${never} ${never === 1 ? "policy" : "policyer"} säger inte när den ska granskas härnäst`,
      en: `${never} ${never === 1 ? "policy does" : "policies do"} not say when the next review is`,
    });
  return {
    sv: `Slutkod 1: ${reasons.map(({ sv }) => sv).join(", och ")}.`,
    en: `Exit code 1: ${reasons.map(({ en }) => en).join(", and ")}.`,
  };
}
