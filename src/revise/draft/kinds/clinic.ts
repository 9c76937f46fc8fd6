import * as common from "../common.js";
import type { Kind } from "../kind.js";

export const clinic: Kind = {
  id: "clinic",
  name: { sv: "klinik", en: "clinic" },
  scope: ["när du är patient hos oss", "när du bokar tid", "när du söker arbete hos oss"],
  dataSubjects: {
    patient: { name: "patienter", description: "du som söker vård hos oss" },
    "job-applicant": common.jobApplicant,
  },
  categories: {
    "contact-details": common.contactDetails,
    "identity-number": {
      name: "Personnummer",
      nationalId: true,
      nationalIdGround: "säker identifiering i vården",
    },
    "health-records": {
      name: "Journaluppgifter",
      examples: ["besvär", "undersökningar", "diagnos", "behandling"],
      special: "health",
    },
    bookings: { name: "Bokningar", examples: ["tid", "vårdgivare"] },
    payments: common.payments,
    applications: common.applications,
  },
  purposes: {
    // The act obliges to keep records. Giving care rests on something else, which depends on who runs the clinic.
    care: {
      name: "Vård",
      description: "för att undersöka och behandla dig",
      specialCategoryGround: "health-or-social-care",
      specialCategoryLaw: "lag (2018:218) 3 kap.",
      dataSubjects: ["patient"],
      categories: ["contact-details", "identity-number", "health-records"],
    },
    records: {
      name: "Patientjournal",
      description: "för att föra patientjournal",
      legalBasis: "legal-obligation",
      law: "patientdatalagen (2008:355)",
      specialCategoryGround: "health-or-social-care",
      dataSubjects: ["patient"],
      categories: ["contact-details", "identity-number", "health-records"],
      retention: {
        criteria: "minst tio år efter den sista anteckningen",
        law: "patientdatalagen (2008:355) 3 kap. 17 §",
      },
    },
    booking: {
      name: "Tidsbokning",
      description: "för att boka din tid och påminna dig om besöket",
      dataSubjects: ["patient"],
      categories: ["contact-details", "bookings"],
    },
    recruitment: common.recruitment,
    bookkeeping: common.bookkeeping("patient"),
  },
};
