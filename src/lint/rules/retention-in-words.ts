import { ACCOUNTING_RECORDS } from "../../model/legal/statutes.js";
import { child } from "../../model/pointer.js";
import { placedRetentions } from "../../model/retentions.js";
import { namesAct, storageLaw } from "../facts/accounting.js";
import { purposes } from "../facts/entries.js";
import type { Rule } from "../rule.js";

const { criteria: WORDING, name, section } = ACCOUNTING_RECORDS.value;

const YEARS = /(?:^|\s)(?:7|sju) års?(?:\s|$|[,.)])/i;
const NAMED = /\s*(?:,? ?enligt|,? ?i enlighet med) .*$/i;
const AT_LEAST = /^(?:i )?(?:minst|åtminstone|lägst) /i;

const purpose = (retention: string) => `purposes:
  bookkeeping:
    name: Bokföring
    legalBasis: legal-obligation
    law: bokföringslagen (1999:1078)
    dataSubjects: [customer]
    retention: ${retention}`;

export const retentionInWords: Rule = {
  id: "retention-in-words",
  class: "guidance",
  legal: ["GDPR art. 13.2 a", "GDPR art. 14.2 a", `${name} ${section}`],
  summary: {
    sv: "En lagringstid i ord ska ha en början och ett slut.",
    en: "A time of storage in words should have a beginning and an end.",
  },
  details: {
    sv: "”I 7 år enligt bokföringslagen” säger inte från när, och lagen räknar från kalenderårets slut. ”Minst 7 år” säger inte när uppgifterna senast tas bort. Där en lag bara sätter en kortaste tid skrivs den i atLeast, med lagen i law.",
    en: '"For 7 years under the bookkeeping act" does not say from when, and the act counts from the end of the calendar year. "At least 7 years" does not say when the data are deleted at the latest. Where a statute sets only a shortest time, write it in atLeast, with the statute in law.',
  },
  bad: [
    {
      yaml: purpose("{ criteria: 7 år enligt bokföringslagen }"),
      at: ["/purposes/bookkeeping/retention/criteria"],
    },
    {
      yaml: purpose("{ criteria: i sju år, law: bokföringslagen }"),
      at: ["/purposes/bookkeeping/retention/criteria"],
    },
    { yaml: purpose("{ criteria: minst fem år }"), at: ["/purposes/bookkeeping/retention/criteria"] },
    { yaml: purpose("{ atLeast: P5Y, from: köpet }"), at: ["/purposes/bookkeeping/retention/atLeast"] },
  ],
  good: [
    { yaml: purpose(`{ criteria: ${WORDING}, law: bokföringslagen (1999:1078) }`) },
    { yaml: purpose("{ atLeast: P10Y, from: den sista anteckningen, law: patientdatalagen (2008:355) }") },
    { yaml: purpose("{ atLeast: P5Y, period: P6Y, from: köpet }") },
    {
      yaml: purpose(
        "{ criteria: minst tio år efter den sista anteckningen, law: patientdatalagen (2008:355) }",
      ),
    },
  ],
  *check(policy) {
    for (const [id, each, path] of purposes(policy)) {
      for (const [retention, at] of placedRetentions(each, path)) {
        const { criteria = "", atLeast, period, law } = retention;
        const act = [storageLaw(each, retention) ?? "", criteria].some(namesAct);
        if (act && YEARS.test(criteria) && !/kalenderår|räkenskapsår/i.test(criteria)) {
          const named = NAMED.test(criteria) && law === undefined ? ` och law: ${name} ${section}` : "";
          yield {
            path: child(at, "criteria"),
            message: {
              sv: `Lagringstiden för ”${id}” säger sju år men inte från när, och bokföringslagen räknar från kalenderårets slut. Skriv criteria: ${WORDING}${named}`,
              en: `The storage of "${id}" says seven years but not from when, and the bookkeeping act counts from the end of the calendar year. Write criteria: ${WORDING}${named.replace(" och ", " and ")}`,
            },
          };
        } else if (
          law === undefined &&
          period === undefined &&
          (atLeast !== undefined || AT_LEAST.test(criteria))
        ) {
          yield {
            path: child(at, atLeast === undefined ? "criteria" : "atLeast"),
            message: {
              sv: `Lagringstiden för ”${id}” säger hur länge uppgifterna minst sparas, men inte när de senast tas bort. Skriv den längsta tiden i period, eller lagen som bara kräver en kortaste tid i law.`,
              en: `The storage of "${id}" says how long the data are kept at least, but not when they are deleted at the latest. Write the longest time in period, or the statute that requires only a shortest time in law.`,
            },
          };
        }
      }
    }
  },
};
