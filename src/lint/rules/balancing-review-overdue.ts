import { restsOn } from "../../model/bases.js";
import { formatDate } from "../../model/date.js";
import { child } from "../../model/pointer.js";
import { purposes } from "../facts/entries.js";
import { dueDate } from "../facts/review-dates.js";
import type { Rule } from "../rule.js";

const YAML = (dates: string, basis = "legitimate-interests") => `purposes:
  news:
    name: Nyheter
    legalBasis: ${basis}
    legitimateInterest:
      interest: berätta om nya böcker
      ${dates}
    dataSubjects: [customer]`;

export const balancingReviewOverdue: Rule = {
  id: "balancing-review-overdue",
  class: "practice",
  legal: ["GDPR art. 6.1 f", "GDPR art. 5.2"],
  summary: {
    sv: "En intresseavvägning ska göras om när dess eget intervall har gått.",
    en: "A balancing test must be made again when its own cycle has passed.",
  },
  details: {
    sv: "Avvägningen mellan ert intresse och personens bygger på hur det var när den gjordes. Har ni skrivit assessmentCycle ska den ses över senast på dagen assessed plus det intervallet.",
    en: "The balance between your interest and the person's rests on how things were when it was made. If you have written assessmentCycle, it is due again on assessed plus that cycle.",
  },
  bad: [
    {
      yaml: YAML("assessed: 2025-11-21\n      assessmentCycle: P1Y"),
      at: ["/purposes/news/legitimateInterest/assessed"],
    },
  ],
  good: [
    { yaml: YAML("assessed: 2025-11-22\n      assessmentCycle: P1Y") },
    { yaml: YAML("assessed: 2019-01-01") },
    { yaml: YAML("assessmentCycle: P1Y") },
    { yaml: YAML("assessed: 2019-01-01\n      assessmentCycle: P1Y", "undecided") },
  ],
  *check(policy, { today }) {
    for (const [id, purpose, path] of purposes(policy)) {
      if (!restsOn(purpose, "legitimate-interests")) continue;
      const { legitimateInterest: interest } = purpose;
      const due = dueDate(interest?.assessed, interest?.assessmentCycle, today);
      if (!due || due.days >= 0) continue;
      yield {
        path: child(child(path, "legitimateInterest"), "assessed"),
        message: {
          sv: `Intresseavvägningen för ändamålet ”${id}” skulle ha setts över senast ${formatDate(due.date)}. Gör om den och skriv sedan assessed: ${formatDate(today)}`,
          en: `The balancing test of the purpose "${id}" was due again on ${formatDate(due.date)}. Make it again, then write assessed: ${formatDate(today)}`,
        },
      };
    }
  },
};
