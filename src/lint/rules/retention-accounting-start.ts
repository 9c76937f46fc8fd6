import { ACCOUNTING_RECORDS } from "../../model/legal/statutes.js";
import { child } from "../../model/pointer.js";
import { accountingClauses, accountingPeriods } from "../facts/accounting.js";
import { words } from "../facts/words.js";
import type { Rule } from "../rule.js";

const { name, section, criteria } = ACCOUNTING_RECORDS.value;

// Counted from the end of some year the period may well be right: the controller knows which year that is.
const YEAR = /^(?:år|året|årets|årsskifte|bokslut|räkenskapsår|kalenderår|verksamhetsår)/;

const purpose = (retention: string) => `purposes:
  bookkeeping:
    name: Bokföring
    legalBasis: legal-obligation
    dataSubjects: [customer]
    retention: ${retention}`;

export const retentionAccountingStart: Rule = {
  id: "retention-accounting-start",
  class: "practice",
  legal: [`${name} ${section}`],
  summary: {
    sv: "Bokföringslagens tid räknas från kalenderårets slut, inte från köpet eller fakturan.",
    en: "The bookkeeping act counts from the end of the calendar year, not from the purchase or the invoice.",
  },
  details: {
    sv: `Räkenskapsinformation ska sparas ${criteria}. Sju år från en enskild händelse blir nästan alltid för kort.`,
    en: "Accounting records must be kept through the seventh year after the end of the calendar year in which the financial year ended. Seven years from a single event is nearly always too short.",
  },
  bad: [
    {
      yaml: purpose("{ period: P7Y, from: köpet, law: bokföringslagen (1999:1078) }"),
      at: ["/purposes/bookkeeping/retention/from"],
    },
    {
      yaml: purpose("{ period: P84M, from: fakturans datum, law: bokföringslagen }"),
      at: ["/purposes/bookkeeping/retention/from"],
    },
  ],
  good: [
    {
      yaml: purpose(
        "{ period: P7Y, from: utgången av det kalenderår då räkenskapsåret avslutades, law: bokföringslagen }",
      ),
    },
    { yaml: purpose("{ period: P7Y, from: årets slut, law: bokföringslagen }") },
    { yaml: purpose("{ period: P7Y, from: bokslutet, law: bokföringslagen }") },
    { yaml: purpose("{ period: P5Y, from: köpet, law: bokföringslagen }") },
    { yaml: purpose("{ period: P7Y, from: köpet }") },
    { yaml: purpose(`{ criteria: ${criteria}, law: bokföringslagen }`) },
  ],
  *check(policy) {
    for (const { purpose: id, path, clause } of accountingClauses(policy)) {
      yield {
        path,
        message: {
          sv: `Ändamålet ”${id}” säger ”${clause}”, men bokföringslagen räknar från slutet av det kalenderår då räkenskapsåret avslutades. Skriv criteria: ${criteria}`,
          en: `The purpose "${id}" says "${clause}", but the bookkeeping act counts from the end of the calendar year in which the financial year ended. Write criteria: ${criteria}`,
        },
      };
    }
    for (const { purpose: id, path, from, length, ample } of accountingPeriods(policy)) {
      if (length !== "fits" || ample || words(from.toLowerCase()).some((word) => YEAR.test(word))) continue;
      yield {
        path: child(path, "from"),
        message: {
          sv: `Ändamålet ”${id}” räknar tiden från ”${from}”, men bokföringslagen räknar från slutet av det kalenderår då räkenskapsåret avslutades. Ta bort period och from och skriv criteria: ${criteria}`,
          en: `The purpose "${id}" counts from "${from}", but the bookkeeping act counts from the end of the calendar year in which the financial year ended. Remove period and from and write criteria: ${criteria}`,
        },
      };
    }
  },
};
