import { writeCalendar } from "../../export/ics/calendar.js";
import { dueDates } from "../../lint/due-dates.js";
import type { CalendarDate } from "../../model/date.js";
import { outputName } from "../../model/output-name.js";
import type { Text } from "../../model/text.js";
import type { Exported, ExportInput } from "./exporter.js";

/** The policies' dates as a calendar, in the language of the first. */
export function toCalendar(policies: readonly ExportInput[], today: CalendarDate): Exported {
  const dated = policies.map(({ file, source, policy, diagnostics }) => ({
    file,
    name: outputName(file),
    policy,
    due: dueDates(source, policy, diagnostics, today),
  }));
  const text = writeCalendar(dated, policies[0]?.policy.language ?? "sv");
  return { text, notes: dated.flatMap(({ file, policy, due }) => notesOn(file, policy.review, due.length)) };
}

function notesOn(file: string, review: ExportInput["policy"]["review"], count: number): Text[] {
  return [
    {
      sv: `${file}: ${count} ${count === 1 ? "datum" : "datum"} i kalendern.`,
      en: `${file}: ${count} ${count === 1 ? "date" : "dates"} in the calendar.`,
    },
    ...(review.lastReviewed === undefined
      ? [
          {
            sv: `${file}: policyn säger inte när den senast granskades, så nästa granskning finns inte i kalendern.`,
            en: `${file}: the policy does not say when it was last reviewed, so the next review is not in the calendar.`,
          },
        ]
      : []),
  ];
}
