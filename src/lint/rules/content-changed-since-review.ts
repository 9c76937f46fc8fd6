import { fingerprintOf } from "../../model/meaning.js";
import { pointer } from "../../model/pointer.js";
import type { Rule } from "../rule.js";

const OTHER = `sha256:${"0".repeat(64)}`;

export const contentChangedSinceReview: Rule = {
  id: "content-changed-since-review",
  class: "promise",
  legal: ["GDPR art. 24.1", "GDPR art. 5.2"],
  summary: {
    sv: "Innehållet ska vara det som granskades senast.",
    en: "The content must be what was last reviewed.",
  },
  details: {
    sv: "Policyn lovar att den följs upp. Fingeravtrycket i granskningsloggens sista rad visar vilket innehåll som granskades; policy review skriver det. Det räknas på vad policyn betyder: ordning, kommentarer, radbrytningar, version, datum, historik och egna anteckningar om avtal spelar ingen roll. Stämmer det inte har innehållet ändrats utan ny granskning.",
    en: "The notice promises that it is followed up. The fingerprint in the review log's last entry shows which content was reviewed; policy review writes it. It is taken of what the notice means: order, comments, line breaks, version, dates, history and your own notes on agreements do not matter. If it differs, the content has changed without a new review.",
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
  *check({ review: { log = [] } }, _, written) {
    const last = log.at(-1);
    if (last?.fingerprint === undefined || last.fingerprint === fingerprintOf(written)) return;
    yield {
      path: pointer("review", "log", log.length - 1, "fingerprint"),
      message: {
        sv: `Innehållet har ändrats sedan granskningen ${last.date}. Granska ändringen med policy review, och höj version om texten säger något nytt.`,
        en: `The content has changed since the review of ${last.date}. Review the change with policy review, and raise version if the text says something new.`,
      },
    };
  },
};
