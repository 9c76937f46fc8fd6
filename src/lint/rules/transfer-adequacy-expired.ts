import { child } from "../../model/pointer.js";
import { adequacyTransfers, destinationName, holdsOn } from "../facts/adequacy.js";
import type { Rule } from "../rule.js";

export const transferAdequacyExpired: Rule = {
  id: "transfer-adequacy-expired",
  class: "law",
  legal: ["GDPR art. 45", "GDPR art. 13.1 f"],
  summary: {
    sv: "En överföring kan inte vila på ett beslut om adekvat skyddsnivå som har slutat gälla.",
    en: "A transfer cannot rest on an adequacy decision that has ceased to apply.",
  },
  details: {
    sv: "Några beslut är tidsbegränsade. Efter sista dagen behövs ett annat stöd, om inte EU-kommissionen har förlängt beslutet. Har den gjort det, undanta fyndet med förlängningens datum som skäl tills verktyget känner till den.",
    en: "Some decisions are limited in time. After the last day another ground is needed, unless the European Commission has prolonged the decision. If it has, waive the finding with the date of the prolongation as the reason until the tool knows of it.",
  },
  bad: [
    {
      yaml: "transfers:\n  host: { country: GB, mechanism: adequacy }",
      today: "2031-12-28",
      at: ["/transfers/host/mechanism"],
    },
  ],
  good: [
    { yaml: "transfers:\n  host: { country: GB, mechanism: adequacy }", today: "2031-12-27" },
    {
      yaml: "transfers:\n  host: { country: GB, mechanism: standard-contractual-clauses }",
      today: "2032-01-01",
    },
    { yaml: "transfers:\n  lab: { country: CH, mechanism: adequacy }", today: "2032-01-01" },
  ],
  *check(policy, { today }) {
    for (const [id, transfer, path, decision] of adequacyTransfers(policy)) {
      if (!decision || holdsOn(decision, today)) continue;
      const name = destinationName(transfer);
      yield {
        path: child(path, "mechanism"),
        message: {
          sv: `Överföringen ”${id}” vilar på beslutet om adekvat skyddsnivå för ${name.sv}, som gällde till och med ${decision.expires}. Kontrollera om EU-kommissionen har förlängt beslutet. Annars: skriv ett annat stöd, till exempel mechanism: standard-contractual-clauses`,
          en: `The transfer "${id}" rests on the adequacy decision for ${name.en}, which applied until ${decision.expires}. Check whether the European Commission has prolonged it. Otherwise write another ground, such as mechanism: standard-contractual-clauses`,
        },
      };
    }
  },
};
