import * as common from "../common.js";
import type { Kind } from "../kind.js";

export const shop: Kind = {
  id: "shop",
  name: { sv: "butik", en: "shop" },
  scope: ["när du handlar hos oss", "när du frågar vår kundtjänst", "när du prenumererar på vårt nyhetsbrev"],
  dataSubjects: {
    customer: { name: "kunder", description: "du som handlar hos oss" },
    enquirer: common.enquirer,
    subscriber: { name: "prenumeranter", description: "du som har anmält dig till vårt nyhetsbrev" },
  },
  categories: {
    "contact-details": common.contactDetails,
    orders: { name: "Orderuppgifter", examples: ["beställda varor", "pris", "leveranssätt"] },
    payments: common.payments,
    messages: common.messages,
  },
  purposes: {
    orders: {
      name: "Beställning, betalning och leverans",
      description: "för att ta betalt och leverera det du har beställt",
      legalBasis: "contract",
      contract: { party: "data-subject", description: "köpavtalet med dig" },
      dataSubjects: ["customer"],
      categories: ["contact-details", "orders", "payments"],
    },
    complaints: {
      name: "Reklamationer",
      description: "för att ta hand om varor som du reklamerar",
      legalBasis: "legal-obligation",
      law: "konsumentköplagen (2022:260)",
      dataSubjects: ["customer"],
      categories: ["contact-details", "orders", "payments", "messages"],
    },
    enquiries: common.enquiries,
    newsletter: {
      name: "Nyhetsbrev",
      description: "för att skicka erbjudanden till dig",
      dataSubjects: ["subscriber"],
      categories: ["contact-details"],
      directMarketing: true,
    },
    bookkeeping: common.bookkeeping("customer"),
  },
};
