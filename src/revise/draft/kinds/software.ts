import * as common from "../common.js";
import type { Kind } from "../kind.js";

export const software: Kind = {
  id: "software",
  name: { sv: "programvara", en: "software" },
  scope: ["när du använder vår tjänst", "när du får hjälp av vår support", "när du söker arbete hos oss"],
  dataSubjects: {
    user: { name: "användare", description: "du som har ett konto i vår tjänst" },
    enquirer: common.enquirer,
    "job-applicant": common.jobApplicant,
  },
  categories: {
    "contact-details": common.contactDetails,
    account: { name: "Kontouppgifter", examples: ["användarnamn", "behörighet", "senaste inloggning"] },
    logs: { name: "Tekniska loggar", examples: ["ip-adress", "tidpunkt", "vad som gjordes i tjänsten"] },
    payments: common.payments,
    messages: common.messages,
    applications: common.applications,
  },
  purposes: {
    service: {
      name: "Tjänsten",
      description: "för att ge dig ett konto och leverera tjänsten",
      dataSubjects: ["user"],
      categories: ["contact-details", "account"],
    },
    security: {
      name: "Drift och säkerhet",
      description: "för att felsöka tjänsten och upptäcka intrång",
      dataSubjects: ["user"],
      categories: ["account", "logs"],
    },
    support: {
      ...common.enquiries,
      name: "Support och frågor",
      dataSubjects: ["user", "enquirer"],
    },
    recruitment: common.recruitment,
    bookkeeping: common.bookkeeping("user"),
  },
};
