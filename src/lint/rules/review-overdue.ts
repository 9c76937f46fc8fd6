import { formatDate } from "../../model/date.js";
import { dueDate } from "../facts/review-dates.js";
import type { Rule } from "../rule.js";

export const reviewOverdue: Rule = {
  id: "review-overdue",
  class: "promise",
  legal: ["GDPR art. 24.1", "GDPR art. 5.2"],
  summary: {
    sv: "Policyn ska ses över senast den dag som intervallet anger.",
    en: "The notice must be reviewed no later than the day the cycle gives.",
  },
  details: {
    sv: "Nästa granskning ska ske senast på dagen lastReviewed plus cycle, räknat i svensk tid. Dataskyddsförordningen anger inget intervall; det är policyns eget löfte. Gå igenom policyn med policy review, som frågar vem som granskade och skriver in datumet, eller skriv själv dagens datum i lastReviewed och vem som granskade i reviewedBy.",
    en: "The next review is due on lastReviewed plus cycle, in Swedish time. The GDPR sets no interval; it is the notice's own promise. Go through the notice with policy review, which asks who reviewed it and records the date, or write today's date in lastReviewed yourself and who reviewed it in reviewedBy.",
  },
  bad: [
    { yaml: "review:\n  cycle: P1Y\n  lastReviewed: 2025-11-21", at: ["/review/lastReviewed"] },
    {
      yaml: "review:\n  cycle: P1Y\n  lastReviewed: 2024-02-29",
      today: "2025-03-01",
      at: ["/review/lastReviewed"],
    },
  ],
  good: [
    { yaml: "review:\n  cycle: P1Y\n  lastReviewed: 2025-11-22" },
    { yaml: "review:\n  cycle: P1Y\n  lastReviewed: 2024-02-29", today: "2025-02-28" },
  ],
  *check({ review }, { today }) {
    const due = dueDate(review.lastReviewed, review.cycle, today);
    if (!due || due.days >= 0) return;
    const late = -due.days;
    yield {
      path: "/review/lastReviewed",
      message: {
        sv: `Granskningen skulle ha gjorts senast ${formatDate(due.date)}, för ${late} ${late === 1 ? "dag" : "dagar"} sedan. Gå igenom policyn och skriv in granskningen: policy review, eller lastReviewed: ${formatDate(today)}`,
        en: `The review was due on ${formatDate(due.date)}, ${late} ${late === 1 ? "day" : "days"} ago. Go through the notice and record the review: policy review, or lastReviewed: ${formatDate(today)}`,
      },
    };
  },
};
