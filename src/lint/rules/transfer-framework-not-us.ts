import { mechanismsOf } from "../../model/mechanisms.js";
import { child } from "../../model/pointer.js";
import { destinationName, suggestedMechanism, transfersOut } from "../facts/adequacy.js";
import type { Rule } from "../rule.js";

export const transferFrameworkNotUs: Rule = {
  id: "transfer-framework-not-us",
  class: "law",
  legal: ["GDPR art. 45", "GDPR art. 13.1 f"],
  summary: {
    sv: "EU–US Data Privacy Framework kan bara vara stöd för överföringar till USA.",
    en: "The EU–US Data Privacy Framework can be the ground only of transfers to the USA.",
  },
  details: {
    sv: "Ramverket gäller certifierade företag i USA. Behandlar ett amerikanskt företag uppgifterna i ett annat land behövs stöd för det landet.",
    en: "The framework covers certified companies in the USA. Where an American company processes the data in another country, a ground for that country is needed.",
  },
  bad: [
    {
      yaml: "transfers:\n  support: { country: IN, mechanism: data-privacy-framework }",
      at: ["/transfers/support/mechanism"],
    },
    {
      yaml: "transfers:\n  lab: { country: CH, mechanism: data-privacy-framework }",
      at: ["/transfers/lab/mechanism"],
    },
  ],
  good: [
    { yaml: "transfers:\n  mail: { country: US, mechanism: data-privacy-framework }" },
    { yaml: "transfers:\n  nordic: { country: DK, mechanism: data-privacy-framework }" },
    { yaml: "transfers:\n  support: { country: IN }" },
  ],
  *check(policy, { today }) {
    for (const [id, transfer, path] of transfersOut(policy)) {
      const { country } = transfer;
      if (!mechanismsOf(transfer).includes("data-privacy-framework") || country === "US") continue;
      const name = destinationName(transfer);
      const suggested = suggestedMechanism(transfer, today);
      yield {
        path: child(path, "mechanism"),
        message: {
          sv: `Överföringen ”${id}” går till ${name.sv}, men EU–US Data Privacy Framework gäller bara USA. Skriv det stöd ni har, till exempel ${suggested.sv}, eller rätta country.`,
          en: `The transfer "${id}" goes to ${name.en}, but the EU–US Data Privacy Framework covers only the USA. Write the ground you have, such as ${suggested.en}, or correct country.`,
        },
      };
    }
  },
};
