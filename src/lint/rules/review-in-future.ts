import { compareDates, formatDate, parseDate } from "../../model/date.js";
import { child, pointer } from "../../model/pointer.js";
import type { Rule } from "../rule.js";

export const reviewInFuture: Rule = {
  id: "review-in-future",
  class: "promise",
  legal: ["GDPR art. 5.2"],
  summary: {
    sv: "En granskning kan inte ha gjorts i framtiden.",
    en: "A review cannot have been made in the future.",
  },
  details: {
    sv: "Datumet i lastReviewed, och i granskningsloggen, ska vara dagen då granskningen gjordes. Ett datum som inte har varit gör att en försenad granskning inte syns.",
    en: "The date in lastReviewed, and in the review log, is the day the review was made. A date that has not come hides an overdue review.",
  },
  bad: [
    { yaml: "review:\n  cycle: P1Y\n  lastReviewed: 2026-11-23", at: ["/review/lastReviewed"] },
    {
      yaml: "review:\n  cycle: P1Y\n  lastReviewed: 2026-11-22\n  log:\n    - date: 2027-01-01",
      at: ["/review/log/0/date"],
    },
  ],
  good: [{ yaml: "review:\n  cycle: P1Y\n  lastReviewed: 2026-11-22" }],
  *check({ review }, { today }) {
    const dates: [string | undefined, string][] = [[review.lastReviewed, "/review/lastReviewed"]];
    for (const [index, entry] of (review.log ?? []).entries())
      dates.push([entry.date, child(pointer("review", "log", index), "date")]);
    for (const [text, path] of dates) {
      const date = text === undefined ? undefined : parseDate(text);
      if (!date || compareDates(date, today) <= 0) continue;
      yield {
        path,
        message: {
          sv: `Granskningen är daterad ${text}, men i dag är det ${formatDate(today)}. Skriv dagen då granskningen gjordes.`,
          en: `The review is dated ${text}, but today is ${formatDate(today)}. Write the day the review was made.`,
        },
      };
    }
  },
};
