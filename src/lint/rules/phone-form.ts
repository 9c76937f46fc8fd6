import { child } from "../../model/pointer.js";
import { contacts } from "../facts/contacts.js";
import type { Rule } from "../rule.js";

// A Swedish number, by its country code or its national 0 (00 leads abroad), with more than eight digits in a row.
const SWEDISH = /^(?:\+46|0046|\(?0(?!0))/;
const ENDLESS = /\d{9}/;

const controller = (phone: string) =>
  `controller:\n  name: Exempel AB\n  email: info@example.se\n  phone: "${phone}"`;

export const phoneForm: Rule = {
  id: "phone-form",
  class: "practice",
  legal: [],
  summary: {
    sv: "Ett telefonnummer ska vara indelat i grupper.",
    en: "A telephone number must be divided into groups.",
  },
  details: {
    sv: "Nio eller fler siffror i rad är svåra att läsa och att slå. Skriv riktnumret, ett bindestreck och resten i grupper om två eller tre, såsom 08-465 004 10 eller 070-174 06 05. Regeln gäller svenska nummer.",
    en: "Nine or more digits in a row are hard to read and to dial. Write the area code, a hyphen and the rest in groups of two or three, such as 08-465 004 10 or 070-174 06 05. The rule concerns Swedish numbers.",
  },
  bad: [
    { yaml: controller("0846500410"), at: ["/controller/phone"] },
    { yaml: controller("+46701740605"), at: ["/controller/phone"] },
    {
      yaml: "dataProtectionOfficer:\n  name: Ombudet\n  phone: '0701234567'",
      at: ["/dataProtectionOfficer/phone"],
    },
  ],
  good: [
    { yaml: controller("08-465 004 10") },
    { yaml: controller("+46 8 465 004 10") },
    { yaml: controller("0498-123456") },
    { yaml: controller("(08) 6576100") },
    { yaml: controller("11414") },
    { yaml: controller("+4712345678901") },
  ],
  *check(policy) {
    for (const [{ phone }, path] of contacts(policy)) {
      if (phone === undefined || !SWEDISH.test(phone) || !ENDLESS.test(phone)) continue;
      yield {
        path: child(path, "phone"),
        message: {
          sv: `Telefonnumret ${phone} är svårt att läsa. Dela in det i grupper, såsom 08-465 004 10.`,
          en: `The telephone number ${phone} is hard to read. Divide it into groups, such as 08-465 004 10.`,
        },
      };
    }
  },
};
