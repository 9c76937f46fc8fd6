import { checkDigit, isSwedishForm, wrongLength } from "../facts/organisation-number.js";
import type { Rule } from "../rule.js";

export const organisationNumberInvalid: Rule = {
  id: "organisation-number-invalid",
  class: "practice",
  severity: "error",
  severityReason: {
    sv: "Ett organisationsnummer med fel kontrollsiffra är inte ert, och sidan skulle peka ut någon annan.",
    en: "An organisation number with a wrong check digit is not yours, and the page would point at someone else.",
  },
  legal: [],
  integrity: true,
  summary: {
    sv: "Ett svenskt organisationsnummer ska ha tio siffror, och den sista ska stämma med de andra.",
    en: "A Swedish organisation number must have ten digits, and the last must agree with the others.",
  },
  details: {
    sv: "Den sista siffran är en kontrollsiffra (Luhn). Stämmer den inte är någon siffra fel, och sidan skulle peka ut ett annat företag eller inget alls.",
    en: "The last digit is a check digit (Luhn). Where it does not agree some digit is wrong, and the page would name another company or none.",
  },
  bad: [
    {
      yaml: "controller:\n  name: Exempel AB\n  organisationNumber: 556532-9497",
      at: ["/controller/organisationNumber"],
    },
    {
      yaml: "controller:\n  name: Exempel AB\n  organisationNumber: 556532-949",
      at: ["/controller/organisationNumber"],
    },
    {
      yaml: "controller:\n  name: Exempel AB\n  organisationNumber: \"55653294966\"\n  address: { street: Exempelgatan 2, postalCode: '123 45', city: Exempelstad, country: SE }",
      at: ["/controller/organisationNumber"],
    },
  ],
  good: [
    { yaml: "controller:\n  name: Exempel AB\n  organisationNumber: 556532-9496" },
    { yaml: "controller:\n  name: Exemple SARL\n  organisationNumber: 108 215 542 00011" },
  ],
  *check({ controller }) {
    const number = controller.organisationNumber;
    const { address } = controller;
    const country = typeof address === "object" ? address.country : undefined;
    const digits = number === undefined ? undefined : wrongLength(number, country);
    if (digits !== undefined) {
      yield {
        path: "/controller/organisationNumber",
        message: {
          sv: `Organisationsnumret ${number} har ${digits} siffror, men ett svenskt har tio. Jämför med registreringsbeviset och skriv om numret, i formen NNNNNN-NNNN.`,
          en: `The organisation number ${number} has ${digits} digits, but a Swedish one has ten. Compare with the registration certificate and write it again, in the form NNNNNN-NNNN.`,
        },
      };
      return;
    }
    if (number === undefined || !isSwedishForm(number) || checkDigit(number) === Number(number.at(-1)))
      return;
    yield {
      path: "/controller/organisationNumber",
      message: {
        sv: `Organisationsnumret ${number} stämmer inte: kontrollsiffran skulle vara ${checkDigit(number)}. Jämför med registreringsbeviset och skriv om numret.`,
        en: `The organisation number ${number} is not right: its check digit would be ${checkDigit(number)}. Compare with the registration certificate and write it again.`,
      },
    };
  },
};
