import { restsOn } from "../../model/bases.js";
import { compareDates, formatDate, parseDate } from "../../model/date.js";
import { child } from "../../model/pointer.js";
import { purposes } from "../facts/entries.js";
import type { Rule } from "../rule.js";

const YAML = (assessed: string, basis = "legitimate-interests") => `purposes:
  news:
    name: Nyheter
    legalBasis: ${basis}
    legitimateInterest:
      interest: berätta om nya böcker
      assessed: ${assessed}
    dataSubjects: [customer]`;

export const balancingInFuture: Rule = {
  id: "balancing-in-future",
  class: "promise",
  legal: ["GDPR art. 6.1 f", "GDPR art. 5.2"],
  summary: {
    sv: "En intresseavvägning kan inte ha gjorts i framtiden.",
    en: "A balancing test cannot have been made in the future.",
  },
  details: {
    sv: "assessed är dagen då avvägningen gjordes. Den ska vara gjord innan behandlingen börjar, och ett datum som inte har varit visar inte att den är gjord.",
    en: "assessed is the day the balancing was made. It must be made before the processing starts, and a date that has not come does not show that it was.",
  },
  bad: [{ yaml: YAML("2026-11-23"), at: ["/purposes/news/legitimateInterest/assessed"] }],
  good: [
    { yaml: YAML("2026-11-22") },
    { yaml: YAML("2018-05-25") },
    { yaml: YAML("2027-01-01", "undecided") },
  ],
  *check(policy, { today }) {
    for (const [id, purpose, path] of purposes(policy)) {
      if (!restsOn(purpose, "legitimate-interests")) continue;
      const { legitimateInterest } = purpose;
      const assessed = legitimateInterest?.assessed;
      const date = assessed === undefined ? undefined : parseDate(assessed);
      if (!date || compareDates(date, today) <= 0) continue;
      yield {
        path: child(child(path, "legitimateInterest"), "assessed"),
        message: {
          sv: `Intresseavvägningen för ändamålet ”${id}” är daterad ${assessed}, men i dag är det ${formatDate(today)}. Skriv dagen då avvägningen gjordes.`,
          en: `The balancing test of the purpose "${id}" is dated ${assessed}, but today is ${formatDate(today)}. Write the day it was made.`,
        },
      };
    }
  },
};
