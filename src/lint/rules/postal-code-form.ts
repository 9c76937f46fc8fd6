import { addressParts } from "../../model/address.js";
import { child } from "../../model/pointer.js";
import { contacts } from "../facts/contacts.js";
import { quotation } from "../facts/quotation.js";
import type { Rule } from "../rule.js";

const FORM = /^\d{3}[ \u00a0]\d{2}$/;
// Five digits in another grouping, perhaps after the old country prefix.
const OTHER_FORM = /^(?:(?:SE|S)[- ]?)?(\d{3})[ \u00a0-]*(\d{2})$/i;
const WITH_TOWN = /^(\d{3}) ?(\d{2}),? (\p{L}[\p{L} -]*)$/u;

const address = (code: string, country = "SE") =>
  `controller:\n  name: Exempel AB\n  email: info@example.se\n  address: { street: Storgatan 1, postalCode: "${code}", city: Stockholm, country: ${country} }`;

export const postalCodeForm: Rule = {
  id: "postal-code-form",
  class: "practice",
  legal: [],
  summary: {
    sv: "Ett svenskt postnummer skrivs NNN NN.",
    en: "A Swedish postal code is written NNN NN.",
  },
  details: {
    sv: "Ett postnummer har fem siffror: tre, ett blanksteg och två, utan landskod. Regeln gäller adresser i Sverige.",
    en: "A Swedish postal code has five digits: three, a space and two, without a country code. The rule concerns addresses in Sweden.",
  },
  bad: [
    { yaml: address("111 22 Stockholm"), at: ["/controller/address/postalCode"] },
    { yaml: address("11122"), at: ["/controller/address/postalCode"] },
    { yaml: address("SE-111 22"), at: ["/controller/address/postalCode"] },
    { yaml: address("111 2"), at: ["/controller/address/postalCode"] },
    {
      yaml: 'dataProtectionOfficer:\n  name: Ombudet\n  email: dso@example.se\n  address: { street: Box 1, postalCode: "11122", city: Stockholm, country: SE }',
      at: ["/dataProtectionOfficer/address/postalCode"],
    },
  ],
  good: [{ yaml: address("111 22") }, { yaml: address("0150", "NO") }, { yaml: address("11122", "FI") }],
  *check(policy) {
    for (const [contact, path] of contacts(policy)) {
      const { country, postalCode, city = "" } = addressParts(contact.address);
      const code = country === "SE" ? postalCode : undefined;
      if (code === undefined || FORM.test(code)) continue;
      const withTown = WITH_TOWN.exec(code);
      const digits = OTHER_FORM.exec(code) ?? withTown;
      const value = digits ? `${digits[1]} ${digits[2]}` : undefined;
      // A town that is written nowhere else must not be lost.
      const certain = !withTown || withTown[3]?.toLowerCase() === city.toLowerCase();
      yield {
        path: child(child(path, "address"), "postalCode"),
        message: {
          sv: `”${quotation(code)}” är inte skrivet som ett svenskt postnummer. Skriv postalCode: "${value ?? "NNN NN"}"`,
          en: `"${quotation(code)}" is not written as a Swedish postal code. Write postalCode: "${value ?? "NNN NN"}"`,
        },
        ...(value === undefined || !certain
          ? {}
          : { fix: { description: { sv: `Skriv ${value}`, en: `Write ${value}` }, value } }),
      };
    }
  },
};
