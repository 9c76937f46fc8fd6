import * as common from "../common.js";
import type { Kind } from "../kind.js";

export const association: Kind = {
  id: "association",
  name: { sv: "förening", en: "association" },
  scope: ["när du är medlem hos oss", "när du deltar i det vi ordnar", "när du kontaktar oss"],
  dataSubjects: {
    member: { name: "medlemmar", description: "du som är medlem hos oss" },
    participant: { name: "deltagare", description: "du som deltar i det vi ordnar" },
    enquirer: common.enquirer,
  },
  categories: {
    "contact-details": common.contactDetails,
    membership: {
      name: "Medlemsuppgifter",
      examples: ["medlemsnummer", "betald avgift", "förtroendeuppdrag"],
    },
    participation: { name: "Deltagande", examples: ["anmälan", "närvaro"] },
    images: { name: "Bilder", examples: ["foton och filmer från det vi ordnar"] },
    payments: common.payments,
    messages: common.messages,
  },
  purposes: {
    membership: {
      name: "Medlemskap",
      description: "för att sköta medlemsregistret, ta betalt för avgiften och kalla till årsmöte",
      dataSubjects: ["member"],
      categories: ["contact-details", "membership"],
    },
    activities: {
      name: "Verksamhet",
      description: "för att ta emot anmälningar och genomföra det vi ordnar",
      dataSubjects: ["member", "participant"],
      categories: ["contact-details", "participation"],
    },
    images: {
      name: "Bilder",
      description: "för att visa vad vi gör",
      dataSubjects: ["member", "participant"],
      categories: ["images"],
    },
    enquiries: common.enquiries,
    bookkeeping: common.bookkeeping("member", "participant"),
  },
};
