import { addPeriod } from "../../model/date.js";
import { child } from "../../model/pointer.js";
import { adequacyTransfers, destinationName, holdsOn } from "../facts/adequacy.js";
import type { Rule } from "../rule.js";

// Moving a transfer to another ground means new contracts, which takes months rather than days.
const AHEAD = { years: 1, months: 0, days: 0 };

export const transferAdequacyExpiring: Rule = {
  id: "transfer-adequacy-expiring",
  class: "practice",
  legal: ["GDPR art. 45"],
  summary: {
    sv: "När ett beslut om adekvat skyddsnivå snart slutar gälla behöver ett annat stöd förberedas.",
    en: "Where an adequacy decision will soon cease to apply, another ground needs preparing.",
  },
  details: {
    sv: "Varningen kommer ett år före sista dagen. Följ om EU-kommissionen förlänger beslutet, och förbered standardavtalsklausuler om den inte gör det.",
    en: "The warning comes a year before the last day. Follow whether the European Commission prolongs the decision, and prepare standard contractual clauses in case it does not.",
  },
  bad: [
    {
      yaml: "transfers:\n  host: { country: GB, mechanism: adequacy }",
      today: "2030-12-28",
      at: ["/transfers/host/mechanism"],
    },
    {
      yaml: "transfers:\n  host: { country: GB, mechanism: adequacy }",
      today: "2031-12-27",
      at: ["/transfers/host/mechanism"],
    },
  ],
  good: [
    { yaml: "transfers:\n  host: { country: GB, mechanism: adequacy }", today: "2030-12-26" },
    { yaml: "transfers:\n  host: { country: GB, mechanism: adequacy }", today: "2031-12-28" },
    { yaml: "transfers:\n  host: { country: GB, mechanism: binding-corporate-rules }", today: "2031-12-01" },
  ],
  *check(policy, { today }) {
    for (const [id, transfer, path, decision] of adequacyTransfers(policy)) {
      if (!decision || !holdsOn(decision, today) || holdsOn(decision, addPeriod(today, AHEAD))) continue;
      const name = destinationName(transfer);
      yield {
        path: child(path, "mechanism"),
        message: {
          sv: `Överföringen ”${id}” vilar på beslutet om adekvat skyddsnivå för ${name.sv}, som gäller till och med ${decision.expires}. Följ om EU-kommissionen förlänger det, och förbered annars ett annat stöd, till exempel mechanism: standard-contractual-clauses`,
          en: `The transfer "${id}" rests on the adequacy decision for ${name.en}, which applies until ${decision.expires}. Follow whether the European Commission prolongs it, and otherwise prepare another ground, such as mechanism: standard-contractual-clauses`,
        },
      };
    }
  },
};
