import * as common from "../common.js";
import type { Kind } from "../kind.js";

export const staffing: Kind = {
  id: "staffing",
  name: { sv: "rekrytering och bemanning", en: "recruitment and staffing" },
  scope: [
    "när du söker arbete genom oss",
    "när du är kontaktperson hos ett företag som anlitar oss",
    "när du kontaktar oss",
  ],
  dataSubjects: {
    candidate: { name: "kandidater", description: "du som söker arbete genom oss" },
    referee: { name: "referenspersoner", description: "du som en kandidat har angett som referens" },
    "business-contact": {
      name: "kontaktpersoner hos kunder",
      description: "du som arbetar hos ett företag som anlitar oss",
    },
    enquirer: common.enquirer,
  },
  categories: {
    "contact-details": common.contactDetails,
    applications: common.applications,
    references: { name: "Referenser", examples: ["omdömen om ditt arbete"] },
    messages: common.messages,
    payments: common.payments,
  },
  sources: {
    referees: { name: "dina referenser", public: false },
    candidate: { name: "kandidaten som du är referens för", public: false },
  },
  purposes: {
    recruitment: {
      name: "Rekrytering åt våra kunder",
      description: "för att bedöma din ansökan och föreslå dig för våra kunder",
      dataSubjects: ["candidate"],
      categories: ["contact-details", "applications", "references"],
      sources: ["data-subject", "referees"],
    },
    references: {
      name: "Referenstagning",
      description: "för att fråga dig om en kandidats arbete",
      dataSubjects: ["referee"],
      categories: ["contact-details"],
      sources: ["candidate"],
    },
    business: {
      name: "Kunder",
      description: "för att sluta och fullgöra avtal med det företag där du arbetar",
      dataSubjects: ["business-contact"],
      categories: ["contact-details", "messages"],
    },
    enquiries: common.enquiries,
    bookkeeping: common.bookkeeping("business-contact"),
  },
};
