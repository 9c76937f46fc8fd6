import * as common from "../common.js";
import type { Kind } from "../kind.js";

export const housingAssociation: Kind = {
  id: "housing-association",
  name: { sv: "bostadsrättsförening", en: "housing association" },
  scope: ["när du är medlem i föreningen", "när du hyr i huset", "när du kontaktar oss"],
  dataSubjects: {
    member: { name: "medlemmar", description: "du som är medlem i föreningen" },
    tenant: { name: "hyresgäster", description: "du som hyr i huset, också i andra hand" },
    board: { name: "styrelseledamöter", description: "du som har uppdrag i föreningen" },
    enquirer: common.enquirer,
  },
  categories: {
    "contact-details": common.contactDetails,
    membership: {
      name: "Medlems- och lägenhetsförteckning",
      examples: ["lägenhet", "andelstal", "pantsättning"],
    },
    payments: common.payments,
    messages: common.messages,
  },
  purposes: {
    register: {
      name: "Medlems- och lägenhetsförteckning",
      description: "för att föra medlems- och lägenhetsförteckning",
      legalBasis: "legal-obligation",
      law: "bostadsrättslagen (1991:614)",
      dataSubjects: ["member"],
      categories: ["contact-details", "membership"],
    },
    housing: {
      name: "Ditt boende",
      description: "för att ta betalt, sköta huset och nå dig som bor här",
      dataSubjects: ["member", "tenant"],
      categories: ["contact-details", "payments"],
    },
    board: {
      name: "Styrelsen",
      description: "för att anmäla styrelsen och visa vem du kan vända dig till",
      dataSubjects: ["board"],
      categories: ["contact-details"],
    },
    enquiries: common.enquiries,
    bookkeeping: common.bookkeeping("member", "tenant"),
  },
};
