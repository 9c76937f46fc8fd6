import { formatDate } from "../../model/date.js";
import { dueDate } from "../facts/review-dates.js";
import type { Rule } from "../rule.js";

export const reviewDueSoon: Rule = {
  id: "review-due-soon",
  class: "promise",
  severity: "warning",
  severityReason: {
    sv: "Löftet är inte brutet än.",
    en: "The promise has not been broken yet.",
  },
  legal: ["GDPR art. 24.1"],
  summary: {
    sv: "En granskning som snart ska göras behöver planeras.",
    en: "A review that is due soon needs planning.",
  },
  details: {
    sv: "Varningen kommer 30 dagar före sista dagen, så att granskningen hinner bli gjord utan att policyn bryter sitt löfte.",
    en: "The warning comes 30 days before the last day, so that the review can be made without breaking the notice's promise.",
  },
  bad: [
    { yaml: "review:\n  cycle: P1Y\n  lastReviewed: 2025-12-22", at: ["/review/lastReviewed"] },
    { yaml: "review:\n  cycle: P1Y\n  lastReviewed: 2025-11-22", at: ["/review/lastReviewed"] },
  ],
  good: [
    { yaml: "review:\n  cycle: P1Y\n  lastReviewed: 2025-12-23" },
    { yaml: "review:\n  cycle: P1Y\n  lastReviewed: 2025-11-21" },
  ],
  *check({ review }, { today, dueSoonDays }) {
    const due = dueDate(review.lastReviewed, review.cycle, today);
    if (!due || due.days < 0 || due.days > dueSoonDays) return;
    const when =
      due.days === 0
        ? { sv: "i dag", en: "today" }
        : {
            sv: `om ${due.days} ${due.days === 1 ? "dag" : "dagar"}`,
            en: `in ${due.days} ${due.days === 1 ? "day" : "days"}`,
          };
    yield {
      path: "/review/lastReviewed",
      message: {
        sv: `Policyn ska granskas senast ${formatDate(due.date)}, ${when.sv}. Planera granskningen nu, och gör den med policy review, som skriver in datumet.`,
        en: `The notice must be reviewed by ${formatDate(due.date)}, ${when.en}. Plan the review now, and make it with policy review, which records the date.`,
      },
    };
  },
};
