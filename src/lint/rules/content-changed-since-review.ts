import { pointer } from "../../model/pointer.js";
import { fingerprint } from "../facts/fingerprint.js";
import type { Rule } from "../rule.js";

const OTHER = `sha256:${"0".repeat(64)}`;

export const contentChangedSinceReview: Rule = {
  id: "content-changed-since-review",
  class: "practice",
  legal: ["GDPR art. 24.1", "GDPR art. 5.2"],
  summary: {
    sv: "Innehållet ska vara det som granskades senast.",
    en: "The content must be what was last reviewed.",
  },
  details: {
    sv: "Ett fingeravtryck i granskningsloggens sista rad visar vad som granskades. Det räknas på allt utom review, history, version och effectiveFrom; ordning mellan nycklar, kommentarer och radbrytningar spelar ingen roll. Stämmer det inte har innehållet ändrats utan ny granskning.",
    en: "A fingerprint in the review log's last entry shows what was reviewed. It is taken of everything but review, history, version and effectiveFrom; the order of keys, comments and line breaks do not matter. If it differs, the content has changed without a new review.",
  },
  bad: [
    {
      yaml: `review:\n  cycle: P1Y\n  lastReviewed: 2026-11-22\n  log:\n    - { date: 2026-11-22, by: jurist, fingerprint: "${OTHER}" }`,
      at: ["/review/log/0/fingerprint"],
    },
  ],
  good: [
    {
      yaml: `review:\n  cycle: P1Y\n  lastReviewed: 2026-11-22\n  log:\n    - { date: 2025-11-22, by: jurist, fingerprint: "${OTHER}" }\n    - { date: 2026-11-22, by: jurist }`,
    },
    { yaml: "review:\n  cycle: P1Y\n  lastReviewed: 2026-11-22\n  reviewedBy: jurist\n  log: []" },
  ],
  *check(policy) {
    const log = policy.review.log ?? [];
    const last = log.at(-1);
    if (last?.fingerprint === undefined) return;
    const now = fingerprint(policy);
    if (now === last.fingerprint) return;
    yield {
      path: pointer("review", "log", log.length - 1, "fingerprint"),
      message: {
        sv: `Innehållet har ändrats sedan granskningen ${last.date}. Granska ändringen, skriv en ny rad i loggen med fingerprint: ${now}, och höj version om texten säger något nytt.`,
        en: `The content has changed since the review of ${last.date}. Review the change, write a new log entry with fingerprint: ${now}, and raise version if the text says something new.`,
      },
    };
  },
};
