import { parsePeriod, periodDays } from "../../model/date.js";
import { PATIENT_RECORDS } from "../../model/legal/statutes.js";
import { child } from "../../model/pointer.js";
import { retentions } from "../facts/entries.js";
import { wordFrom } from "../facts/wording.js";
import { plainWords } from "../facts/words.js";
import { yearsIn } from "../facts/years.js";
import type { Rule } from "../rule.js";

const { name, section, number, years } = PATIENT_RECORDS.value;
const SHORTEST = periodDays({ years, months: 0, days: 0 }).least;

const care = (retention: string, law = "patientdatalagen (2008:355)") =>
  `purposes:\n  care:\n    name: Patientjournal\n    legalBasis: legal-obligation\n    law: ${law}\n    dataSubjects: [customer]\n    retention: ${retention}`;

export const retentionBelowStatute: Rule = {
  id: "retention-below-statute",
  class: "law",
  legal: [`${name} ${section}`],
  summary: {
    sv: "En patientjournal ska sparas minst tio år efter den sista anteckningen.",
    en: "A patient record must be kept for at least ten years after the last entry.",
  },
  details: {
    sv: "Patientdatalagen sätter en minsta tid. Säger policyn en kortare tid är antingen sidan eller rutinen fel.",
    en: "The Patient Data Act sets a minimum. If the notice says a shorter time, either the page or the routine is wrong.",
  },
  bad: [
    { yaml: care("{ period: P5Y, from: sista anteckningen }"), at: ["/purposes/care/retention/period"] },
    {
      yaml: care("{ criteria: tre år efter ditt senaste besök }"),
      at: ["/purposes/care/retention/criteria"],
    },
  ],
  good: [
    { yaml: care("{ period: P10Y, from: sista anteckningen }") },
    { yaml: care("{ criteria: minst tio år efter den sista anteckningen }") },
    { yaml: care("{ period: P5Y, from: köpet }", "bokföringslagen (1999:1078)") },
  ],
  *check(policy) {
    for (const [id, { period, criteria, law }, path] of retentions(policy)) {
      const purpose = policy.purposes[id];
      const laws = law ?? purpose?.law ?? "";
      if (!laws.includes(number) && !wordFrom(plainWords(laws), ["patientdatalag"])) continue;
      const parsed = period === undefined ? undefined : parsePeriod(period);
      const short = parsed ? periodDays(parsed).most < SHORTEST : false;
      const told = criteria === undefined ? [] : yearsIn(criteria);
      if (!short && !(told.length > 0 && told.every((each) => each < years))) continue;
      yield {
        path: child(path, short ? "period" : "criteria"),
        message: {
          sv: `Ändamålet ”${id}” hänvisar till patientdatalagen, som kräver att journalen sparas minst ${years} år efter den sista anteckningen (${section}). Skriv period: P${years}Y och from: den sista anteckningen, eller en längre tid.`,
          en: `The purpose "${id}" refers to the Patient Data Act, which requires the record to be kept for at least ${years} years after the last entry (${section}). Write period: P${years}Y and from: the last entry, or a longer time.`,
        },
      };
    }
  },
};
