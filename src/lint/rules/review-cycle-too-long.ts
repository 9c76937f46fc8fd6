import { parsePeriod } from "../../model/date.js";
import { canBeLonger } from "../facts/compare-periods.js";
import type { Rule } from "../rule.js";

export const reviewCycleTooLong: Rule = {
  id: "review-cycle-too-long",
  class: "practice",
  legal: ["GDPR art. 24.1", "GDPR art. 5.2"],
  summary: {
    sv: "Policyn ska granskas minst så ofta som den lovar läsaren.",
    en: "The notice must be reviewed at least as often as it promises the reader.",
  },
  details: {
    sv: "Dataskyddsförordningen anger inget intervall, men det som står i promised är ett löfte till läsaren. Är cycle längre kan en granskning som ni gör i tid ändå bryta löftet. Perioderna jämförs dag för dag: 366 dagar är längre än de flesta år, och 30 dagar längre än februari.",
    en: "The GDPR sets no interval, but what promised says is a promise to the reader. If cycle is longer, a review made on time may still break the promise. The periods are compared day by day: 366 days are longer than most years, and 30 days longer than February.",
  },
  bad: [
    {
      yaml: "review: { cycle: P2Y, promised: P1Y, lastReviewed: 2026-11-22, reviewedBy: jurist }",
      at: ["/review/cycle"],
    },
    {
      yaml: "review: { cycle: P366D, promised: P12M, lastReviewed: 2026-11-22, reviewedBy: jurist }",
      at: ["/review/cycle"],
    },
    {
      yaml: "review: { cycle: P30D, promised: P1M, lastReviewed: 2026-11-22, reviewedBy: jurist }",
      at: ["/review/cycle"],
    },
  ],
  good: [
    { yaml: "review: { cycle: P3Y, lastReviewed: 2026-11-22, reviewedBy: jurist }" },
    { yaml: "review: { cycle: P12M, promised: P1Y, lastReviewed: 2026-11-22, reviewedBy: jurist }" },
    { yaml: "review: { cycle: P365D, promised: P1Y, lastReviewed: 2026-11-22, reviewedBy: jurist }" },
    { yaml: "review: { cycle: P4W, promised: P1M, lastReviewed: 2026-11-22, reviewedBy: jurist }" },
  ],
  *check({ review }) {
    const cycle = parsePeriod(review.cycle);
    const promised = review.promised === undefined ? undefined : parsePeriod(review.promised);
    if (!cycle || !promised || !canBeLonger(cycle, promised)) return;
    yield {
      path: "/review/cycle",
      message: {
        sv: `Policyn lovar läsaren granskning enligt promised: ${review.promised}, men cycle: ${review.cycle} kan bli längre. Skriv cycle: ${review.promised} eller kortare.`,
        en: `The notice promises the reader reviews as promised: ${review.promised}, but cycle: ${review.cycle} can be longer. Write cycle: ${review.promised} or shorter.`,
      },
    };
  },
};
