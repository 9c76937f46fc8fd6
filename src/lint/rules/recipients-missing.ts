import { listed, purposes } from "../facts/entries.js";
import type { Rule } from "../rule.js";

export const recipientsMissing: Rule = {
  id: "recipients-missing",
  class: "law",
  legal: ["GDPR art. 13.1 e", "GDPR art. 14.1 e", "GDPR art. 4.9"],
  gap: true,
  summary: {
    sv: "Policyn ska ange mottagarna eller kategorier av mottagare, eller att ingen får uppgifterna.",
    en: "The notice must give the recipients or categories of recipients, or say that no one receives the data.",
  },
  details: {
    sv: "Policyn beskriver ingen enda mottagare och säger inte heller att det saknas sådana. Den som driver er webbplats, e-post eller bokföring är också mottagare. Beskriv dem under recipients, eller skriv recipients: [] vid varje ändamål där ingen får uppgifterna.",
    en: "The notice describes no recipient at all, and does not say that there are none. Whoever runs your website, e-mail or bookkeeping is a recipient too. Describe them under recipients, or write recipients: [] at each purpose where no one receives the data.",
  },
  bad: [
    {
      yaml: "recipients: {}\npurposes:\n  orders:\n    name: Beställningar\n    legalBasis: contract\n    dataSubjects: [customer]\n    recipients: undecided",
      at: ["/recipients"],
    },
    {
      yaml: "purposes:\n  orders:\n    name: Beställningar\n    legalBasis: contract\n    dataSubjects: [customer]",
      without: ["recipients"],
      at: [""],
    },
  ],
  good: [
    {
      yaml: "purposes:\n  orders:\n    name: Beställningar\n    legalBasis: contract\n    dataSubjects: [customer]\n    recipients: undecided",
    },
    {
      yaml: "recipients: {}\npurposes:\n  orders:\n    name: Beställningar\n    legalBasis: contract\n    dataSubjects: [customer]\n    recipients: []",
    },
  ],
  *check(policy) {
    if (Object.keys(policy.recipients ?? {}).length > 0) return;
    const open = purposes(policy).some(([, { recipients }]) => listed(recipients) === undefined);
    if (!open) return;
    yield {
      path: policy.recipients === undefined ? "" : "/recipients",
      message: {
        sv: "Policyn anger inga mottagare, och säger inte heller att ingen får uppgifterna. Beskriv mottagarna under recipients, även era leverantörer, eller skriv recipients: [] vid varje ändamål där ingen får dem.",
        en: "The notice gives no recipients, and does not say that no one receives the data. Describe the recipients under recipients, your suppliers too, or write recipients: [] at each purpose where no one receives them.",
      },
    };
  },
};
