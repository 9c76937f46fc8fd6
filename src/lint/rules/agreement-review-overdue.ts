import { formatDate } from "../../model/date.js";
import { child } from "../../model/pointer.js";
import { lastSeen } from "../facts/agreements.js";
import { entries } from "../facts/entries.js";
import { dueDate } from "../facts/review-dates.js";
import type { Rule } from "../rule.js";

export const agreementReviewOverdue: Rule = {
  id: "agreement-review-overdue",
  class: "practice",
  legal: ["GDPR art. 24.1", "GDPR art. 28.1", "GDPR art. 5.2"],
  summary: {
    sv: "Ett avtal med en mottagare bör granskas så ofta som ni har bestämt.",
    en: "An agreement with a recipient should be reviewed as often as you have decided.",
  },
  details: {
    sv: "Nästa granskning infaller reviewCycle efter reviewed, eller efter signed om avtalet är nyare än så. Dataskyddsförordningen anger inget intervall, men ni ska kunna visa att era biträden fortfarande ger tillräckliga garantier.",
    en: "The next review falls reviewCycle after reviewed, or after signed if the agreement is newer than that. The GDPR sets no interval, but you must be able to show that your processors still give sufficient guarantees.",
  },
  bad: [
    {
      yaml: "recipients:\n  hosting:\n    name: Driftleverantör\n    agreement: { type: dpa, signed: 2020-01-01, reviewed: 2025-11-21, reviewCycle: P1Y }",
      at: ["/recipients/hosting/agreement/reviewed"],
    },
    {
      yaml: "recipients:\n  hosting:\n    name: Driftleverantör\n    agreement: { type: dpa, signed: 2024-01-15, reviewCycle: P1Y }",
      at: ["/recipients/hosting/agreement"],
    },
  ],
  good: [
    {
      yaml: "recipients:\n  hosting:\n    name: Driftleverantör\n    agreement: { type: dpa, signed: 2020-01-01, reviewed: 2025-11-22, reviewCycle: P1Y }",
    },
    {
      yaml: "recipients:\n  hosting:\n    name: Driftleverantör\n    agreement: { type: dpa, signed: 2026-02-01, reviewed: 2025-02-01, reviewCycle: P1Y }",
    },
    {
      yaml: "recipients:\n  hosting:\n    name: Driftleverantör\n    agreement: { type: dpa, signed: 2020-01-01, reviewed: 2020-01-01 }",
    },
    {
      yaml: "recipients:\n  hosting:\n    name: Driftleverantör\n    agreement: { type: dpa, reviewCycle: P1Y }\n  carrier:\n    name: Fraktbolag",
    },
  ],
  *check(policy, { today }) {
    for (const [id, { agreement }, path] of entries(policy.recipients, "recipients")) {
      if (!agreement) continue;
      const due = dueDate(lastSeen(agreement), agreement.reviewCycle, today);
      if (!due || due.days >= 0) continue;
      const at = child(path, "agreement");
      yield {
        path: agreement.reviewed === undefined ? at : child(at, "reviewed"),
        message: {
          sv: `Avtalet med ”${id}” skulle ha granskats senast ${formatDate(due.date)}. Granska det och skriv sedan reviewed: ${formatDate(today)}`,
          en: `The agreement with "${id}" was to be reviewed by ${formatDate(due.date)}. Review it, then write reviewed: ${formatDate(today)}`,
        },
      };
    }
  },
};
