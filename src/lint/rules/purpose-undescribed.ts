import { purposes } from "../facts/entries.js";
import type { Rule } from "../rule.js";

export const purposeUndescribed: Rule = {
  id: "purpose-undescribed",
  class: "guidance",
  legal: ["WP260 rev.01", "GDPR art. 13.1 c", "GDPR art. 14.1 c"],
  summary: {
    sv: "Ett ändamål bör säga vad uppgifterna används till, inte bara ha ett namn.",
    en: "A purpose should say what the data are used for, and not only have a name.",
  },
  details: {
    sv: "Ett ord som ”Administration” eller ”Marknadsföring” säger inte vad ni gör. Skriv description så att läsaren förstår, som fortsättning på ”vi behandlar uppgifterna”: för att skicka det du har beställt.",
    en: 'A word such as "Administration" or "Marketing" does not say what you do. Write description so that readers understand, continuing "we process the data": in order to send what you have ordered.',
  },
  bad: [
    {
      yaml: "purposes:\n  admin:\n    name: Administration\n    legalBasis: contract\n    dataSubjects: [customer]",
      at: ["/purposes/admin"],
    },
  ],
  good: [
    {
      yaml: "purposes:\n  admin:\n    name: Administration\n    description: för att sköta ditt medlemskap\n    legalBasis: contract\n    dataSubjects: [customer]",
    },
    {
      yaml: "purposes:\n  admin:\n    name: Svara på dina frågor om köp\n    legalBasis: contract\n    dataSubjects: [customer]",
    },
  ],
  *check(policy) {
    for (const [id, { name, description }, path] of purposes(policy)) {
      // A name of several words can say enough.
      if (description !== undefined || name.trim().split(/\s+/).length > 2) continue;
      yield {
        path,
        message: {
          sv: `Ändamålet ”${id}” har bara ett namn. Lägg till description: vad uppgifterna används till, till exempel description: för att skicka det du har beställt`,
          en: `The purpose "${id}" has only a name. Add description: what the data are used for, for example description: för att skicka det du har beställt`,
        },
      };
    }
  },
};
