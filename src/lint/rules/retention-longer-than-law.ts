import { ACCOUNTING_RECORDS } from "../../model/legal/statutes.js";
import { child } from "../../model/pointer.js";
import { accountingPeriods } from "../facts/accounting.js";
import type { Rule } from "../rule.js";

const { name, section, criteria } = ACCOUNTING_RECORDS.value;

const purpose = (retention: string) => `purposes:
  bookkeeping:
    name: Bokföring
    legalBasis: legal-obligation
    dataSubjects: [customer]
    retention: ${retention}`;

export const retentionLongerThanLaw: Rule = {
  id: "retention-longer-than-law",
  class: "practice",
  legal: ["GDPR art. 5.1 e", `${name} ${section}`],
  summary: {
    sv: "En lagringstid bör inte vara längre än den lag som den hänvisar till.",
    en: "A storage period should not be longer than the statute it refers to requires.",
  },
  details: {
    sv: "Bokföringslagen kräver lagring i högst åtta år räknat från en händelse under räkenskapsåret: sju år efter kalenderårets slut. Sparas uppgifterna längre behövs ett annat skäl än den lagen. Regeln säger inget när fler lagar anges.",
    en: "The bookkeeping act requires storage of at most eight years from an event in the financial year: seven years after the calendar year's end. Keeping the data longer calls for another reason than that act. The rule says nothing where several statutes are named.",
  },
  bad: [
    {
      yaml: purpose("{ period: P10Y, from: köpet, law: bokföringslagen (1999:1078) 7 kap. 2 § }"),
      at: ["/purposes/bookkeeping/retention/period"],
    },
  ],
  good: [
    { yaml: purpose("{ period: P8Y, from: köpet, law: bokföringslagen (1999:1078) }") },
    {
      yaml: purpose(
        "{ period: P10Y, from: köpet, law: bokföringslagen (1999:1078) och preskriptionslagen (1981:130) }",
      ),
    },
    { yaml: purpose("{ period: P10Y, from: köpet, law: preskriptionslagen (1981:130) }") },
    { yaml: purpose("{ period: P10Y, from: köpet }") },
  ],
  *check(policy) {
    for (const { purpose: id, path, period, length, shared } of accountingPeriods(policy)) {
      if (length !== "longer" || shared) continue;
      yield {
        path: child(path, "period"),
        message: {
          sv: `Ändamålet ”${id}” hänvisar till bokföringslagen, men ${period} är längre än lagen kräver. Ta bort period och from och skriv criteria: ${criteria}. Behövs uppgifterna längre av ett annat skäl, ange den lagen i law.`,
          en: `The purpose "${id}" refers to the bookkeeping act, but ${period} is longer than the act requires. Remove period and from and write criteria: ${criteria}. If the data are needed longer for another reason, name that statute in law.`,
        },
      };
    }
  },
};
