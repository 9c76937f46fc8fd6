import { officialCode } from "../../model/country-code.js";
import { child } from "../../model/pointer.js";
import { transfersOut } from "../facts/adequacy.js";
import { countriesOf, countryName } from "../facts/country.js";
import { entries } from "../facts/entries.js";
import type { Rule } from "../rule.js";

export const transferWithoutRecipient: Rule = {
  id: "transfer-without-recipient",
  class: "practice",
  legal: ["GDPR art. 13.1 e", "GDPR art. 13.1 f", "GDPR art. 14.1 f"],
  summary: {
    sv: "En överföring bör säga vilken mottagare som får uppgifterna.",
    en: "A transfer should say which recipient receives the data.",
  },
  details: {
    sv: "Uppgifter förs alltid över till någon. Nämner överföringen ingen mottagare, och finns ingen mottagare i landet, vet läsaren inte vem som får dem.",
    en: "Data are always transferred to someone. Where the transfer names no recipient, and no recipient is in the country, the reader cannot know who receives them.",
  },
  bad: [
    {
      yaml: "transfers:\n  mail: { country: US, mechanism: data-privacy-framework }",
      at: ["/transfers/mail"],
    },
    {
      yaml: "transfers:\n  mail: { country: US, mechanism: data-privacy-framework, recipients: [] }",
      at: ["/transfers/mail/recipients"],
    },
  ],
  good: [
    { yaml: "transfers:\n  mail: { country: US, mechanism: data-privacy-framework, recipients: [hosting] }" },
    {
      yaml: "recipients:\n  mailer: { name: Example Mail Inc., country: [SE, US] }\ntransfers:\n  mail: { country: US, mechanism: data-privacy-framework }",
    },
    { yaml: 'transfers:\n  nordic: { country: "NO" }' },
  ],
  *check(policy) {
    // An international organisation is the recipient itself.
    const transfers = transfersOut(policy).filter(
      ([, { recipients = [], organisation }]) => recipients.length === 0 && organisation === undefined,
    );
    if (transfers.length === 0) return;
    const places = new Set(
      entries(policy.recipients).flatMap(([, each]) =>
        countriesOf(each, "").map(([code]) => officialCode(code)),
      ),
    );
    for (const [id, { country, recipients }, path] of transfers) {
      if (country === undefined || places.has(officialCode(country))) continue;
      const name = countryName(country);
      yield {
        path: recipients ? child(path, "recipients") : path,
        message: {
          sv: `Överföringen ”${id}” till ${name.sv} säger inte vem som får uppgifterna. Skriv recipients: [kortnamn under recipients]`,
          en: `The transfer "${id}" to ${name.en} does not say who receives the data. Write recipients: [ids under recipients]`,
        },
      };
    }
  },
};
