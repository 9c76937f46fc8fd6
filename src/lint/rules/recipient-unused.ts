import { entries, listed, purposes, recipientUses } from "../facts/entries.js";
import type { Rule } from "../rule.js";

export const recipientUnused: Rule = {
  id: "recipient-unused",
  class: "practice",
  legal: ["GDPR art. 13.1 e"],
  summary: {
    sv: "En mottagare som beskrivs ska få uppgifter för något ändamål.",
    en: "A recipient that is described must receive data for some purpose.",
  },
  details: {
    sv: "En mottagare som inget ändamål nämner är antingen inaktuell eller bortglömd vid ett ändamål. Regeln säger ingenting så länge något ändamål lämnar frågan öppen (recipients saknas eller är undecided), eftersom mottagaren då kan höra dit.",
    en: "A recipient that no purpose names is either out of date or forgotten at a purpose. The rule is silent while any purpose leaves the question open (no recipients, or undecided), since the recipient may belong there.",
  },
  bad: [
    {
      yaml: `recipients:
  carrier: { name: Fraktbolag, role: controller, country: SE, purpose: leverera varor }
  fax-office: { name: Faxbyrån, role: controller, country: SE, purpose: skicka fax }
purposes:
  orders:
    name: Beställningar
    legalBasis: contract
    dataSubjects: [customer]
    recipients: [carrier]`,
      at: ["/recipients/fax-office"],
    },
  ],
  good: [
    {
      yaml: `recipients:
  carrier: { name: Fraktbolag, role: controller, country: SE, purpose: leverera varor }
purposes:
  orders:
    name: Beställningar
    legalBasis: contract
    dataSubjects: [customer]
    recipients: undecided`,
    },
  ],
  *check(policy) {
    if (purposes(policy).some(([, purpose]) => listed(purpose.recipients) === undefined)) return;
    const used = new Set(recipientUses(policy).map(([id]) => id));
    for (const [id, recipient, path] of entries(policy.recipients, "recipients")) {
      // An authority that data are handed to on request belongs to no purpose of the controller's own.
      if (used.has(id) || recipient.legalObligation) continue;
      yield {
        path,
        message: {
          sv: `Inget ändamål nämner mottagaren ”${id}”. Skriv in den under ”recipients” vid rätt ändamål, eller ta bort den om den inte längre får uppgifter.`,
          en: `No purpose names the recipient "${id}". Write it under "recipients" of the right purpose, or remove it if it no longer receives data.`,
        },
      };
    }
  },
};
