import { parsePeriod, periodDays } from "../../model/date.js";
import { WHISTLEBLOWING_CASES } from "../../model/legal/statutes.js";
import { child } from "../../model/pointer.js";
import { retentions } from "../facts/entries.js";
import { wordWith } from "../facts/wording.js";
import { plainWords } from "../facts/words.js";
import { monthsIn } from "../facts/years.js";
import type { Rule } from "../rule.js";

const { name, section, number, years } = WHISTLEBLOWING_CASES.value;
const LONGEST = periodDays({ years, months: 0, days: 0 }).most;

const report = (retention: string, title = "Visselblåsning") =>
  `purposes:\n  reports:\n    name: ${title}\n    legalBasis: legal-obligation\n    law: lag (2021:890)\n    dataSubjects: [customer]\n    retention: ${retention}`;

export const retentionBeyondStatute: Rule = {
  id: "retention-beyond-statute",
  class: "law",
  legal: [`${name} ${section}`, "GDPR art. 5.1 e"],
  summary: {
    sv: "Uppgifter i ett visselblåsarärende får sparas högst två år efter att ärendet avslutades.",
    en: "Data in a whistleblowing case may be kept for two years at most after the case is closed.",
  },
  details: {
    sv: "Lagen om skydd för personer som rapporterar om missförhållanden sätter en yttersta gräns. Skriv period: P2Y och from: att ärendet har avslutats, eller en kortare tid.",
    en: "The Act on the protection of persons reporting irregularities sets an outer limit. Write period: P2Y and from: that the case was closed, or a shorter time.",
  },
  bad: [
    { yaml: report("{ period: P5Y, from: avslutat ärende }"), at: ["/purposes/reports/retention/period"] },
    {
      yaml: report("{ criteria: fem år efter avslutat ärende }"),
      at: ["/purposes/reports/retention/criteria"],
    },
  ],
  good: [
    { yaml: report("{ period: P2Y, from: avslutat ärende }") },
    { yaml: report("{ criteria: två år efter avslutat ärende }") },
    { yaml: report("undecided") },
    {
      yaml: "purposes:\n  orders:\n    name: Beställningar\n    legalBasis: contract\n    dataSubjects: [customer]\n    retention: { period: P5Y, from: köpet }",
    },
  ],
  *check(policy) {
    for (const [id, { period, criteria, law }, path] of retentions(policy)) {
      const purpose = policy.purposes[id];
      if (!purpose) continue;
      const laws = `${law ?? ""} ${purpose.law ?? ""}`;
      const about = wordWith(plainWords(`${purpose.name} ${purpose.description ?? ""} ${laws}`), [
        "visselblås",
        "whistleblow",
      ]);
      if (!about && !laws.includes(number)) continue;
      const parsed = period === undefined ? undefined : parsePeriod(period);
      const long = parsed ? periodDays(parsed).least > LONGEST : false;
      const told = criteria === undefined ? [] : monthsIn(criteria);
      if (!long && !told.some((each) => each > 12 * years)) continue;
      yield {
        path: child(path, long ? "period" : "criteria"),
        message: {
          sv: `Ändamålet ”${id}” sparar uppgifter i visselblåsarärenden för länge: högst ${years} år efter att ärendet avslutades (${name} ${section}). Skriv period: P${years}Y och from: att ärendet har avslutats`,
          en: `The purpose "${id}" keeps data in whistleblowing cases for too long: at most ${years} years after the case is closed (${name} ${section}). Write period: P${years}Y and from: that the case was closed`,
        },
      };
    }
  },
};
