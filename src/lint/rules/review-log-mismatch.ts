import { formatDate } from "../../model/date.js";
import { pointer } from "../../model/pointer.js";
import type { Rule } from "../rule.js";

export const reviewLogMismatch: Rule = {
  id: "review-log-mismatch",
  class: "practice",
  legal: ["GDPR art. 5.2"],
  summary: {
    sv: "Granskningsloggen ska vara i datumordning och sluta med den senaste granskningen.",
    en: "The review log must be in order of date and end with the latest review.",
  },
  details: {
    sv: "lastReviewed och sista raden i loggen handlar om samma granskning. Säger de olika går det inte att visa när policyn granskades. Skriv nya granskningar sist i loggen.",
    en: "lastReviewed and the log's last entry are about the same review. If they differ it cannot be shown when the notice was reviewed. Write new reviews last in the log.",
  },
  bad: [
    {
      yaml: "review:\n  cycle: P1Y\n  lastReviewed: 2026-11-22\n  reviewedBy: jurist\n  log:\n    - { date: 2025-11-20, by: jurist }",
      at: ["/review/log/0/date"],
    },
    {
      yaml: "review:\n  cycle: P1Y\n  lastReviewed: 2026-03-01\n  reviewedBy: jurist\n  log:\n    - { date: 2026-11-20, by: jurist }",
      at: ["/review/lastReviewed"],
    },
    {
      yaml: "review:\n  cycle: P1Y\n  lastReviewed: 2025-11-20\n  log:\n    - { date: 2026-11-20, by: jurist }\n    - { date: 2025-11-20, by: jurist }",
      at: ["/review/log/1/date"],
    },
  ],
  good: [
    {
      yaml: "review:\n  cycle: P1Y\n  lastReviewed: 2026-11-20\n  log:\n    - { date: 2025-11-20, by: jurist }\n    - { date: 2026-11-20, by: jurist }",
    },
    { yaml: "review:\n  cycle: P1Y\n  lastReviewed: 2026-11-20\n  reviewedBy: jurist\n  log: []" },
    {
      yaml: "review:\n  cycle: P1Y\n  lastReviewed: 2027-11-20\n  log:\n    - { date: 2026-11-20, by: jurist }",
    },
    { yaml: "review:\n  cycle: P1Y\n  log:\n    - { date: 2026-11-20, by: jurist }" },
  ],
  *check({ review: { lastReviewed, log = [] } }, { today }) {
    // A date in ISO 8601 sorts as text.
    const late = log.findIndex((entry, index) => index > 0 && entry.date < (log[index - 1]?.date ?? ""));
    if (late > 0) {
      const [before, after] = [log[late - 1]?.date, log[late]?.date];
      yield {
        path: pointer("review", "log", late, "date"),
        message: {
          sv: `Granskningen ${after} står efter den ${before} i loggen. Skriv granskningarna i datumordning, den senaste sist.`,
          en: `The review of ${after} comes after that of ${before} in the log. Write the reviews in order of date, the latest last.`,
        },
      };
      return;
    }
    const last = log.at(-1)?.date;
    if (last === undefined || lastReviewed === undefined || last === lastReviewed) return;
    // A review that has not been yet is another mistake: review-in-future.
    const now = formatDate(today);
    if (now < last || now < lastReviewed) return;
    const inLog = last < lastReviewed;
    yield {
      path: inLog ? pointer("review", "log", log.length - 1, "date") : "/review/lastReviewed",
      message: {
        sv: inLog
          ? `Loggen slutar med granskningen ${last}, men lastReviewed säger ${lastReviewed}. Lägg till granskningen sist i loggen: date: ${lastReviewed}`
          : `lastReviewed säger ${lastReviewed}, men loggen slutar med en senare granskning. Skriv lastReviewed: ${last}`,
        en: inLog
          ? `The log ends with the review of ${last}, but lastReviewed says ${lastReviewed}. Add the review last in the log: date: ${lastReviewed}`
          : `lastReviewed says ${lastReviewed}, but the log ends with a later review. Write lastReviewed: ${last}`,
      },
    };
  },
};
