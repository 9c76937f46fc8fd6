import { ADEQUACY } from "../../model/legal/adequacy.js";
import { child } from "../../model/pointer.js";
import { adequacyTransfers, destinationName } from "../facts/adequacy.js";
import type { Rule } from "../rule.js";

export const transferAdequacyMissing: Rule = {
  id: "transfer-adequacy-missing",
  class: "law",
  legal: ["GDPR art. 45", "GDPR art. 13.1 f"],
  summary: {
    sv: "En överföring kan bara vila på adekvat skyddsnivå om EU-kommissionen har beslutat det för landet.",
    en: "A transfer can rest on adequacy only where the European Commission has so decided for the country.",
  },
  details: {
    sv: `Verktyget känner de beslut som gällde ${ADEQUACY.asOf}. Har ett nytt beslut kommit sedan dess, undanta fyndet med beslutets datum som skäl.`,
    en: `The tool knows the decisions in force in ${ADEQUACY.asOf}. If a new decision has come since then, waive the finding with the decision's date as the reason.`,
  },
  bad: [
    {
      yaml: "transfers:\n  aid: { country: CH, organisation: Världshälsoorganisationen, mechanism: adequacy }",
      at: ["/transfers/aid/mechanism"],
    },
    {
      yaml: "transfers:\n  support: { country: IN, mechanism: adequacy }",
      at: ["/transfers/support/mechanism"],
    },
    {
      yaml: "transfers:\n  support: { country: AU, mechanism: adequacy }",
      at: ["/transfers/support/mechanism"],
    },
  ],
  good: [
    {
      yaml: "transfers:\n  patents: { country: DE, organisation: Europeiska patentorganisationen, mechanism: adequacy }",
    },
    {
      yaml: "transfers:\n  lab: { country: CH, mechanism: adequacy }\n  host: { country: GB, mechanism: adequacy }",
    },
    { yaml: "transfers:\n  mail: { country: US, mechanism: adequacy }" },
    { yaml: "transfers:\n  group: { country: BR, mechanism: adequacy }" },
    {
      yaml: "transfers:\n  host: { country: UK, mechanism: adequacy }\n  nordic: { country: IS, mechanism: adequacy }",
    },
    { yaml: "transfers:\n  support: { country: IN, mechanism: standard-contractual-clauses }" },
  ],
  *check(policy) {
    for (const [id, transfer, path, decision] of adequacyTransfers(policy)) {
      if (decision) continue;
      const name = destinationName(transfer);
      yield {
        path: child(path, "mechanism"),
        message: {
          sv: `Överföringen ”${id}” sägs vila på ett beslut om adekvat skyddsnivå, men något sådant beslut fanns inte för ${name.sv} i ${ADEQUACY.asOf}. Skriv det stöd ni har, till exempel mechanism: standard-contractual-clauses`,
          en: `The transfer "${id}" is said to rest on an adequacy decision, but there was none for ${name.en} in ${ADEQUACY.asOf}. Write the ground you have, such as mechanism: standard-contractual-clauses`,
        },
      };
    }
  },
};
