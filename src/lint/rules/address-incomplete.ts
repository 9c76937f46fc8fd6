import { addressParts } from "../../model/address.js";
import { child } from "../../model/pointer.js";
import { contacts } from "../facts/contacts.js";
import type { Rule } from "../rule.js";

const address = (parts: string) =>
  `controller:\n  name: Exempel AB\n  email: info@example.se\n  address: ${parts}`;

export const addressIncomplete: Rule = {
  id: "address-incomplete",
  class: "practice",
  legal: ["GDPR art. 12.1"],
  summary: {
    sv: "En adress med gata eller postnummer ska ha en postort.",
    en: "An address with a street or a postal code should have a city.",
  },
  details: {
    sv: "Utan postort kommer ett brev inte fram. Är bara orten eller landet känt räcker det: regeln gäller den adress som någon ska kunna skriva till.",
    en: "Without a city a letter does not arrive. Where only the city or the country is known, that is enough: the rule concerns an address that people should be able to write to.",
  },
  bad: [
    { yaml: address('{ street: Storgatan 1, postalCode: "111 22" }'), at: ["/controller/address"] },
    { yaml: address("{ street: Box 1, country: SE }"), at: ["/controller/address"] },
    {
      yaml: 'dataProtectionOfficer:\n  name: Ombudet\n  email: dso@example.se\n  address: { postalCode: "111 22" }',
      at: ["/dataProtectionOfficer/address"],
    },
  ],
  good: [
    { yaml: address('{ street: Storgatan 1, postalCode: "111 22", city: Stockholm }') },
    { yaml: address("{ city: Stockholm }") },
    { yaml: address("{ country: SE }") },
    { yaml: address("Storgatan 1, Stockholm") },
  ],
  *check(policy) {
    for (const [contact, path] of contacts(policy)) {
      const { street, postalCode, city } = addressParts(contact.address);
      if (city !== undefined || (street === undefined && postalCode === undefined)) continue;
      yield {
        path: child(path, "address"),
        message: {
          sv: "Adressen saknar postort. Lägg till city: orten",
          en: "The address lacks a city. Add city: the city",
        },
      };
    }
  },
};
