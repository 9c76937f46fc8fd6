import type { Category, DataSubject } from "../../model/policy.generated.js";
import type { ProposedPurpose } from "./kind.js";

// What most organisations have in common.

export const contactDetails: Category = {
  name: "Kontaktuppgifter",
  examples: ["namn", "adress", "e-postadress", "telefonnummer"],
};
export const messages: Category = { name: "Meddelanden", examples: ["din fråga", "våra svar"] };
export const applications: Category = { name: "Ansökningar", examples: ["brev", "cv", "betyg"] };
export const payments: Category = {
  name: "Betalningsuppgifter",
  examples: ["belopp", "faktura", "betalning"],
};

export const enquirer: DataSubject = {
  name: "personer som kontaktar oss",
  description: "du som mejlar, ringer eller skriver till oss",
};
export const jobApplicant: DataSubject = {
  name: "arbetssökande",
  description: "du som söker arbete hos oss",
};

export const enquiries: ProposedPurpose = {
  name: "Frågor och svar",
  description: "för att svara när du kontaktar oss",
  dataSubjects: ["enquirer"],
  categories: ["contact-details", "messages"],
};

export const recruitment: ProposedPurpose = {
  name: "Rekrytering",
  description: "för att ta emot och bedöma din ansökan",
  dataSubjects: ["job-applicant"],
  categories: ["contact-details", "applications"],
};

/** The Accounting Act gives both the basis and the time. */
export function bookkeeping(...dataSubjects: string[]): ProposedPurpose {
  return {
    name: "Bokföring",
    description: "för att bokföra fakturor och betalningar",
    legalBasis: "legal-obligation",
    law: "bokföringslagen (1999:1078)",
    dataSubjects,
    categories: ["contact-details", "payments"],
    retention: {
      criteria: "till och med det sjunde året efter utgången av det kalenderår då räkenskapsåret avslutades",
      law: "bokföringslagen (1999:1078) 7 kap. 2 §",
    },
  };
}
