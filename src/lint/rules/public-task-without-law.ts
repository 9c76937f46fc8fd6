import { lawOf, restsOn } from "../../model/bases.js";
import { purposes } from "../facts/entries.js";
import type { Rule } from "../rule.js";

export const publicTaskWithoutLaw: Rule = {
  id: "public-task-without-law",
  // The GDPR does not say explicitly that the notice must name the law, as it does for the legal basis.
  class: "law",
  legal: ["GDPR art. 6.1 e", "GDPR art. 6.3", "GDPR art. 13.1 c", "GDPR art. 14.1 c"],
  gap: true,
  summary: {
    sv: "Ett ändamål som grundas på en uppgift av allmänt intresse bör säga var uppgiften är bestämd.",
    en: "A purpose that rests on a public task should say where the task is laid down.",
  },
  details: {
    sv: "En uppgift av allmänt intresse måste vara bestämd i en lag eller ett annat beslut; att det ni gör är till nytta för många räcker inte. Skriv vilken lag eller vilket beslut det är.",
    en: "A public task must be laid down in a statute or another decision; that what you do is of use to many is not enough. Say which statute or decision it is.",
  },
  bad: [
    {
      yaml: `purposes:
  education:
    name: Undervisning
    legalBasis: public-task
    dataSubjects: [customer]`,
      at: ["/purposes/education"],
    },
  ],
  good: [
    {
      yaml: `purposes:
  education:
    name: Undervisning
    legalBasis: public-task
    law: skollagen (2010:800)
    dataSubjects: [customer]`,
    },
    {
      yaml: `purposes:
  education:
    name: Undervisning
    legalBasis: undecided
    dataSubjects: [customer]`,
    },
    {
      yaml: `purposes:
  emergency:
    name: Nödsituationer
    legalBasis: vital-interests
    dataSubjects: [customer]`,
    },
  ],
  *check(policy) {
    for (const [id, purpose, path] of purposes(policy)) {
      if (!restsOn(purpose, "public-task") || lawOf(purpose, "public-task") !== undefined) continue;
      yield {
        path,
        message: {
          sv: `Ändamålet ”${id}” grundas på en uppgift av allmänt intresse men säger inte var uppgiften är bestämd. Lägg till law: lagen eller beslutet, till exempel law: skollagen (2010:800)`,
          en: `The purpose "${id}" rests on a public task but does not say where the task is laid down. Add law: the statute or decision, for example law: skollagen (2010:800)`,
        },
      };
    }
  },
};
