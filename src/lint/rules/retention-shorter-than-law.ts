import { ACCOUNTING_RECORDS } from "../../model/legal/statutes.js";
import { child } from "../../model/pointer.js";
import { accountingPeriods } from "../facts/accounting.js";
import type { Rule } from "../rule.js";

const { name, section, criteria } = ACCOUNTING_RECORDS.value;

const purpose = (rest: string) => `purposes:
  bookkeeping:
    name: Bokföring
    legalBasis: legal-obligation
    dataSubjects: [customer]
    ${rest}`;

export const retentionShorterThanLaw: Rule = {
  id: "retention-shorter-than-law",
  class: "law",
  legal: [`${name} ${section}`, "GDPR art. 13.2 a"],
  summary: {
    sv: "En lagringstid kan inte vara kortare än den lag som den hänvisar till.",
    en: "A storage period cannot be shorter than the statute it refers to requires.",
  },
  details: {
    sv: `Räkenskapsinformation ska sparas ${criteria}. En kortare tid bryter mot bokföringslagen, eller så sparas uppgifterna längre än policyn säger.`,
    en: "Accounting records must be kept through the seventh year after the end of the calendar year in which the financial year ended. A shorter time breaks the bookkeeping act, or else the data are kept longer than the notice says.",
  },
  bad: [
    {
      yaml: purpose("retention: { period: P5Y, from: köpet, law: bokföringslagen (1999:1078) }"),
      at: ["/purposes/bookkeeping/retention/period"],
    },
    {
      yaml: purpose("law: BFL 7 kap.\n    retention: { period: P83M, from: räkenskapsårets slut }"),
      at: ["/purposes/bookkeeping/retention/period"],
    },
  ],
  good: [
    {
      yaml: purpose(
        "retention: { period: P7Y, from: utgången av kalenderåret då räkenskapsåret avslutades, law: bokföringslagen }",
      ),
    },
    { yaml: purpose("retention: { period: P2556D, from: köpet, law: bokföringslagen }") },
    {
      yaml: purpose(
        "law: bokföringslagen\n    retention: { period: P5Y, from: köpet, law: penningtvättslagen }",
      ),
    },
    { yaml: purpose("retention: { period: P1Y, from: köpet }") },
    { yaml: purpose(`retention: { criteria: ${criteria}, law: bokföringslagen }`) },
  ],
  *check(policy) {
    for (const { purpose: id, path, period, length } of accountingPeriods(policy)) {
      if (length !== "shorter") continue;
      yield {
        path: child(path, "period"),
        message: {
          sv: `Ändamålet ”${id}” hänvisar till bokföringslagen, men ${period} är kortare än de sju år som lagen kräver. Ta bort period och from och skriv criteria: ${criteria}`,
          en: `The purpose "${id}" refers to the bookkeeping act, but ${period} is shorter than the seven years the act requires. Remove period and from and write criteria: ${criteria}`,
        },
      };
    }
  },
};
