import type { AdequacyDecision } from "../../model/legal/adequacy.js";
import { child } from "../../model/pointer.js";
import type { Text } from "../../model/text.js";
import { adequacyTransfers } from "../facts/adequacy.js";
import { countryName } from "../facts/country.js";
import type { Rule } from "../rule.js";

const LIMITS: Readonly<Record<NonNullable<AdequacyDecision["limit"]>, Text>> = {
  "framework-participants": {
    sv: "gäller bara företag som är certifierade enligt EU–US Data Privacy Framework. Skriv mechanism: data-privacy-framework om mottagaren är certifierad, annars standard-contractual-clauses",
    en: "covers only companies certified under the EU–US Data Privacy Framework. Write mechanism: data-privacy-framework if the recipient is certified, else standard-contractual-clauses",
  },
  "commercial-organisations": {
    sv: "gäller bara kommersiella organisationer. Är mottagaren en sådan, undanta fyndet med det som skäl. Annars: skriv mechanism: standard-contractual-clauses, eller det stöd ni har.",
    en: "covers only commercial organisations. If the recipient is one, waive the finding with that as the reason. Otherwise write mechanism: standard-contractual-clauses, or the ground you have.",
  },
  unconfirmed: {
    sv: "är så nytt att verktyget inte har kunnat bekräfta det. Kontrollera EU-kommissionens förteckning över beslut om adekvat skyddsnivå. Finns beslutet, undanta fyndet med beslutets datum som skäl; annars skriv det stöd ni har.",
    en: "is so new that the tool has not been able to confirm it. Check the European Commission's list of adequacy decisions. If the decision is there, waive the finding with its date as the reason; otherwise write the ground you have.",
  },
};

export const transferAdequacyConditional: Rule = {
  id: "transfer-adequacy-conditional",
  class: "law",
  severity: "warning",
  severityReason: {
    sv: "Om mottagaren omfattas av beslutet framgår inte av filen.",
    en: "The file does not show whether the recipient is covered by the decision.",
  },
  legal: ["GDPR art. 45"],
  summary: {
    sv: "Ett beslut om adekvat skyddsnivå som bara gäller vissa mottagare behöver kontrolleras.",
    en: "An adequacy decision that covers only some recipients needs checking.",
  },
  details: {
    sv: "För USA gäller beslutet bara certifierade företag och för Kanada bara kommersiella organisationer. Är mottagaren något annat behövs ett annat stöd.",
    en: "For the USA the decision covers only certified companies and for Canada only commercial organisations. Any other recipient calls for another ground.",
  },
  bad: [
    { yaml: "transfers:\n  mail: { country: US, mechanism: adequacy }", at: ["/transfers/mail/mechanism"] },
    { yaml: "transfers:\n  print: { country: CA, mechanism: adequacy }", at: ["/transfers/print/mechanism"] },
    { yaml: "transfers:\n  group: { country: BR, mechanism: adequacy }", at: ["/transfers/group/mechanism"] },
  ],
  good: [
    { yaml: "transfers:\n  mail: { country: US, mechanism: data-privacy-framework }" },
    { yaml: "transfers:\n  print: { country: CA, mechanism: standard-contractual-clauses }" },
    { yaml: "transfers:\n  lab: { country: JP, mechanism: adequacy }" },
  ],
  *check(policy) {
    for (const [id, { country }, path, decision] of adequacyTransfers(policy)) {
      if (!decision?.limit) continue;
      const name = countryName(country);
      const limit = LIMITS[decision.limit];
      yield {
        path: child(path, "mechanism"),
        message: {
          sv: `Överföringen ”${id}”: beslutet om adekvat skyddsnivå för ${name.sv} ${limit.sv}`,
          en: `The transfer "${id}": the adequacy decision for ${name.en} ${limit.en}`,
        },
      };
    }
  },
};
