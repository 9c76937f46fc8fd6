import { pointer } from "../../model/pointer.js";
import { unusedIn } from "../facts/unused.js";
import type { Rule } from "../rule.js";

export const dataSubjectUnused: Rule = {
  id: "data-subject-unused",
  class: "practice",
  legal: ["GDPR art. 30.1 c"],
  summary: {
    sv: "En grupp av registrerade som beskrivs ska höra till något ändamål.",
    en: "A group of data subjects that is described must belong to some purpose.",
  },
  details: {
    sv: "En grupp som inget ändamål nämner får inte veta varför dess uppgifter behandlas. Antingen saknas den vid ett ändamål, eller så är den inaktuell.",
    en: "A group that no purpose names is not told why its data are processed. Either it has been forgotten at a purpose, or it is out of date.",
  },
  bad: [
    {
      yaml: "dataSubjects:\n  customer: { name: kunder }\n  job-applicant: { name: arbetssökande }",
      at: ["/dataSubjects/job-applicant"],
    },
  ],
  good: [
    {
      yaml: `dataSubjects:
  customer: { name: kunder }
  job-applicant: { name: arbetssökande }
purposes:
  orders: { name: Beställningar, legalBasis: contract, dataSubjects: [customer] }
  recruitment: { name: Rekrytering, legalBasis: undecided, dataSubjects: [job-applicant] }`,
    },
    {
      yaml: `dataSubjects:
  customer: { name: kunder }
purposes:
  orders: { name: Beställningar, legalBasis: contract, dataSubjects: [custommer] }`,
    },
  ],
  *check(policy) {
    for (const id of unusedIn(policy, "dataSubjects")) {
      yield {
        path: pointer("dataSubjects", id),
        message: {
          sv: `Inget ändamål nämner gruppen ”${id}”. Skriv in den under dataSubjects vid rätt ändamål, eller ta bort den om ni inte har uppgifter om den.`,
          en: `No purpose names the group "${id}". Write it under dataSubjects of the right purpose, or remove it if you hold no data on it.`,
        },
      };
    }
  },
};
