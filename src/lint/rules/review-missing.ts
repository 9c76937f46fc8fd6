import type { Rule } from "../rule.js";

export const reviewMissing: Rule = {
  id: "review-missing",
  class: "practice",
  legal: ["GDPR art. 24.1", "GDPR art. 5.2"],
  summary: {
    sv: "Policyn bör säga när den senast granskades.",
    en: "The notice should say when it was last reviewed.",
  },
  details: {
    sv: "Lagen kräver inte att datumet står i texten, men utan det går det inte att visa att policyn hålls aktuell, och inte att veta när nästa granskning ska ske. Skriv dagen då policyn senast gicks igenom i lastReviewed.",
    en: "The law does not require the date in the notice, but without it it cannot be shown that the notice is kept up to date, nor be known when the next review is due. Write the day it was last gone through in lastReviewed.",
  },
  bad: [{ yaml: "review:\n  cycle: P1Y", at: ["/review"] }],
  good: [{ yaml: "review:\n  cycle: P1Y\n  lastReviewed: 2026-11-22" }],
  *check({ review }) {
    if (review.lastReviewed !== undefined) return;
    yield {
      path: "/review",
      message: {
        sv: "Policyn säger inte när den senast granskades. Gå igenom den och lägg till raden lastReviewed: ÅÅÅÅ-MM-DD",
        en: "The notice does not say when it was last reviewed. Go through it and add the line lastReviewed: YYYY-MM-DD",
      },
    };
  },
};
