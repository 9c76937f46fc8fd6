import * as common from "../common.js";
import type { Kind } from "../kind.js";

export const company: Kind = {
  id: "company",
  name: { sv: "företag", en: "company" },
  scope: [
    "när du är kontaktperson hos en kund eller leverantör",
    "när du kontaktar oss",
    "när du söker arbete hos oss",
  ],
  dataSubjects: {
    "business-contact": {
      name: "kontaktpersoner hos kunder och leverantörer",
      description: "du som arbetar hos ett företag som vi gör affärer med",
    },
    enquirer: common.enquirer,
    "job-applicant": common.jobApplicant,
  },
  categories: {
    "contact-details": common.contactDetails,
    messages: common.messages,
    payments: common.payments,
    applications: common.applications,
  },
  purposes: {
    business: {
      name: "Kunder och leverantörer",
      description: "för att sluta och fullgöra avtal med det företag där du arbetar",
      dataSubjects: ["business-contact"],
      categories: ["contact-details", "messages"],
    },
    enquiries: common.enquiries,
    recruitment: common.recruitment,
    bookkeeping: common.bookkeeping("business-contact"),
  },
};
