import * as common from "../common.js";
import type { Kind } from "../kind.js";

export const authority: Kind = {
  id: "authority",
  name: { sv: "myndighet", en: "public authority" },
  publicAuthority: true,
  scope: ["när du har ett ärende hos oss", "när du kontaktar oss", "när du söker arbete hos oss"],
  dataSubjects: {
    party: { name: "parter i ärenden", description: "du som har ett ärende hos oss" },
    enquirer: common.enquirer,
    "job-applicant": common.jobApplicant,
  },
  categories: {
    "contact-details": common.contactDetails,
    cases: { name: "Uppgifter i ärendet", examples: ["ansökan", "handlingar", "beslut"] },
    messages: common.messages,
    payments: common.payments,
    applications: common.applications,
  },
  purposes: {
    cases: {
      name: "Ärenden",
      description: "för att handlägga ditt ärende och fatta beslut",
      dataSubjects: ["party"],
      categories: ["contact-details", "cases"],
    },
    enquiries: common.enquiries,
    recruitment: common.recruitment,
    bookkeeping: common.bookkeeping("party"),
  },
};
