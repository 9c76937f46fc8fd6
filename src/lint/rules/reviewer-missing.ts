import type { Rule } from "../rule.js";

export const reviewerMissing: Rule = {
  id: "reviewer-missing",
  class: "practice",
  legal: ["GDPR art. 5.2"],
  summary: {
    sv: "En granskning ska ha gjorts av någon.",
    en: "A review must have been made by someone.",
  },
  details: {
    sv: "Den personuppgiftsansvarige ska kunna visa att policyn hålls aktuell. Skriv vem som granskade, med namn eller befattning, i reviewedBy eller i granskningsloggen.",
    en: "The controller must be able to show that the notice is kept up to date. Write who reviewed it, by name or position, in reviewedBy or in the review log.",
  },
  bad: [
    { yaml: "review:\n  cycle: P1Y\n  lastReviewed: 2026-11-22", at: ["/review"] },
    {
      yaml: "review:\n  cycle: P1Y\n  lastReviewed: 2026-11-22\n  log:\n    - { date: 2025-11-20, by: jurist }\n    - { date: 2026-11-22 }",
      at: ["/review"],
    },
  ],
  good: [
    { yaml: "review:\n  cycle: P1Y\n  lastReviewed: 2026-11-22\n  reviewedBy: kanslichefen" },
    {
      yaml: "review:\n  cycle: P1Y\n  lastReviewed: 2026-11-22\n  log:\n    - { date: 2026-11-22, by: jurist }",
    },
    { yaml: "review:\n  cycle: P1Y" },
  ],
  *check({ review: { lastReviewed, reviewedBy, log = [] } }) {
    if (lastReviewed === undefined || reviewedBy !== undefined) return;
    if (log.some((entry) => entry.date === lastReviewed && entry.by !== undefined)) return;
    yield {
      path: "/review",
      message: {
        sv: `Det framgår inte vem som granskade policyn ${lastReviewed}. Lägg till raden reviewedBy: namn eller befattning`,
        en: `It does not say who reviewed the notice on ${lastReviewed}. Add the line reviewedBy: name or position`,
      },
    };
  },
};
