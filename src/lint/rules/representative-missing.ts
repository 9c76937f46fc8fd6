import { addressParts } from "../../model/address.js";
import { isThirdCountry } from "../facts/country.js";
import type { Rule } from "../rule.js";

export const representativeMissing: Rule = {
  id: "representative-missing",
  // Whether the controller has an establishment in the EEA, or is exempt, the file does not tell.
  class: "law",
  severity: "warning",
  severityReason: {
    sv: "Artikel 27.2 har undantag som inte framgår av filen.",
    en: "Article 27(2) has exceptions that the file does not show.",
  },
  legal: ["GDPR art. 13.1 a", "GDPR art. 14.1 a", "GDPR art. 27"],
  summary: {
    sv: "En personuppgiftsansvarig utanför EU/EES ska ange sin företrädare i EU.",
    en: "A controller outside the EEA must name its representative in the EU.",
  },
  details: {
    sv: "Den som är etablerad utanför EU/EES men erbjuder varor eller tjänster till människor här ska som regel ha en företrädare i EU, och policyn ska ange vem. Har ni ett eget kontor eller dotterbolag i EU/EES som ansvarar, ange dess adress i stället. Myndigheter är undantagna.",
    en: "Whoever is established outside the EEA but offers goods or services to people here must as a rule have a representative in the EU, and the notice must say who. If an office or subsidiary of yours within the EEA is responsible, give its address instead. Public authorities are exempt.",
  },
  bad: [
    {
      yaml: `controller:
  name: Example Ltd
  address: { street: 1 High Street, postalCode: AB1 2CD, city: London, country: GB }`,
      at: ["/controller/address/country"],
    },
  ],
  good: [
    {
      yaml: `controller:
  name: Example Ltd
  address: { street: 1 High Street, postalCode: AB1 2CD, city: London, country: GB }
representative: { name: Exempelombudet AB, email: ombud@example.se }`,
    },
    {
      yaml: `controller:
  name: Eksempel AS
  address: { street: Storgata 1, postalCode: "0150", city: Oslo, country: "NO" }`,
    },
    {
      yaml: `controller:
  name: Exempelrederiet Abp
  address: { street: Torggatan 1, postalCode: "22100", city: Mariehamn, country: AX }`,
    },
    { yaml: "controller:\n  name: Exempelbutiken AB\n  email: info@example.se" },
    {
      yaml: `controller:
  name: Eidgenössisches Beispielamt
  publicAuthority: true
  address: { street: Hauptstrasse 1, postalCode: "3003", city: Bern, country: CH }`,
    },
  ],
  *check({ controller, representative }) {
    const country = addressParts(controller.address).country;
    if (country === undefined || !isThirdCountry(country)) return;
    if (representative || controller.publicAuthority) return;
    yield {
      path: "/controller/address/country",
      message: {
        sv: `Adressen ligger utanför EU/EES (${country}), men policyn anger ingen företrädare i EU. Lägg till representative: { name: företrädarens namn, email: företrädarens e-postadress }`,
        en: `The address is outside the EEA (${country}), but the notice names no representative in the EU. Add representative: { name: the representative's name, email: the representative's e-mail address }`,
      },
    };
  },
};
