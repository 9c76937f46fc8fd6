import * as common from "../common.js";
import type { Kind } from "../kind.js";

export const school: Kind = {
  id: "school",
  name: { sv: "skola", en: "school" },
  scope: ["när du går i skolan", "när du är vårdnadshavare till en elev", "när du söker plats på skolan"],
  dataSubjects: {
    pupil: { name: "elever", description: "du som går i skolan eller söker en plats", children: true },
    guardian: { name: "vårdnadshavare", description: "du som har ett barn hos oss" },
    "job-applicant": common.jobApplicant,
  },
  categories: {
    "contact-details": common.contactDetails,
    "school-work": { name: "Skolarbete", examples: ["dina uppgifter", "omdömen", "provresultat"] },
    grades: { name: "Betyg", examples: ["ämne", "betyg", "datum"] },
    attendance: { name: "Närvaro", examples: ["lektioner", "frånvaro", "skäl till frånvaro"] },
    "health-records": {
      name: "Elevhälsa",
      examples: ["längd och vikt", "syn och hörsel", "vaccinationer"],
      special: "health",
    },
    applications: common.applications,
  },
  sources: { guardians: { name: "dina vårdnadshavare", public: false } },
  purposes: {
    admission: {
      name: "Antagning",
      description: "för att ta emot ansökningar, ge plats och hålla kö",
      legalBasis: "public-task",
      law: "skollagen (2010:800)",
      dataSubjects: ["pupil", "guardian"],
      categories: ["contact-details"],
      sources: ["data-subject", "guardians"],
    },
    education: {
      name: "Undervisning",
      description: "för att undervisa, följa upp hur det går och berätta det för vårdnadshavare",
      legalBasis: "public-task",
      law: "skollagen (2010:800)",
      dataSubjects: ["pupil", "guardian"],
      categories: ["contact-details", "school-work", "attendance"],
      sources: ["data-subject", "guardians"],
    },
    grades: {
      name: "Betyg",
      description: "för att sätta betyg och bevara dem",
      legalBasis: "legal-obligation",
      law: "skollagen (2010:800)",
      dataSubjects: ["pupil"],
      categories: ["contact-details", "grades"],
    },
    "pupil-health": {
      name: "Elevhälsans medicinska insatser",
      description: "för att följa din hälsa, vaccinera dig och föra journal",
      legalBasis: "legal-obligation",
      law: "patientdatalagen (2008:355)",
      specialCategoryGround: "health-or-social-care",
      dataSubjects: ["pupil"],
      categories: ["contact-details", "health-records"],
      sources: ["data-subject", "guardians"],
    },
    recruitment: common.recruitment,
  },
};
