import type { Recipient } from "../../model/policy.generated.js";
import type { Text } from "../../model/text.js";
import { entries } from "../facts/entries.js";
import type { Rule } from "../rule.js";

const REQUIRED: readonly { readonly key: keyof Recipient; readonly line: Text }[] = [
  {
    key: "role",
    line: {
      sv: "role: processor, controller, joint-controller eller authority",
      en: "role: processor, controller, joint-controller or authority",
    },
  },
  {
    key: "country",
    line: {
      sv: "country: SE (eller EEA för någonstans inom EU/EES)",
      en: "country: SE (or EEA for somewhere within the EEA)",
    },
  },
  {
    key: "purpose",
    line: {
      sv: "purpose: vad mottagaren gör med uppgifterna",
      en: "purpose: what the recipient does with the data",
    },
  },
];

export const recipientIncomplete: Rule = {
  id: "recipient-incomplete",
  class: "guidance",
  legal: ["WP260 rev.01", "GDPR art. 13.1 e", "GDPR art. 28.3"],
  summary: {
    sv: "En mottagare bör ha roll, land och syfte, och ett biträde dessutom ett avtal.",
    en: "A recipient should have a role, a country and a purpose, and a processor an agreement as well.",
  },
  details: {
    sv: "Utan roll vet läsaren inte vem som ansvarar, utan land inte om uppgifterna lämnar EU/EES, och utan syfte inte varför de lämnas ut. Är ni skyldiga att lämna ut uppgifterna (legalObligation: true) säger sidan det, och då behövs inget syfte. Ett personuppgiftsbiträde får bara anlitas med ett avtal (art. 28.3): skriv agreement med type: dpa.",
    en: "Without a role the reader cannot know who is responsible, without a country not whether data leave the EEA, and without a purpose not why they are disclosed. Where you are obliged to disclose the data (legalObligation: true) the page says so, and no purpose is needed. A processor may only be engaged under an agreement (Art. 28(3)): write agreement with type: dpa.",
  },
  bad: [
    {
      yaml: "recipients:\n  carrier:\n    name: Fraktbolag\n    role: controller\n    country: SE",
      at: ["/recipients/carrier"],
    },
    {
      yaml: "recipients:\n  hosting:\n    name: Driftleverantör\n    role: processor\n    country: SE\n    purpose: lagra uppgifterna",
      at: ["/recipients/hosting"],
    },
  ],
  good: [
    {
      yaml: "recipients:\n  hosting:\n    name: Driftleverantör\n    role: processor\n    country: SE\n    purpose: lagra uppgifterna\n    agreement: { type: dpa }",
    },
    {
      yaml: "recipients:\n  police:\n    name: Polisen\n    role: authority\n    country: SE\n    legalObligation: true",
    },
  ],
  *check(policy) {
    for (const [id, recipient, path] of entries(policy.recipients, "recipients")) {
      // An obligation is its own purpose.
      const asked = recipient.legalObligation ? REQUIRED.filter(({ key }) => key !== "purpose") : REQUIRED;
      const missing = asked.filter(({ key }) => recipient[key] === undefined).map(({ line }) => line);
      if (recipient.role === "processor" && recipient.agreement?.type !== "dpa") {
        missing.push({
          sv: "agreement: { type: dpa }, om ni har ett biträdesavtal",
          en: "agreement: { type: dpa }, if you have a processor agreement",
        });
      }
      if (missing.length === 0) continue;
      yield {
        path,
        message: {
          sv: `Mottagaren ”${id}” är ofullständig. Lägg till ${missing.map((line) => line.sv).join("; ")}.`,
          en: `The recipient "${id}" is incomplete. Add ${missing.map((line) => line.en).join("; ")}.`,
        },
      };
    }
  },
};
