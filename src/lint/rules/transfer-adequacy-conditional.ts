import type { AdequacyDecision } from "../../model/legal/adequacy.js";
import { isSafeguard, mechanismsOf, placedMechanisms } from "../../model/mechanisms.js";
import type { Transfer } from "../../model/policy.generated.js";
import type { Text } from "../../model/text.js";
import { adequacyTransfers, destinationName } from "../facts/adequacy.js";
import type { Rule } from "../rule.js";

const LIMITS: Readonly<Record<NonNullable<AdequacyDecision["limit"]>, Text>> = {
  "framework-participants": {
    sv: "gäller bara företag som är anslutna till EU–US Data Privacy Framework. Lägg till certified: true om mottagaren själv är ansluten, annars skriv mechanism: standard-contractual-clauses, eller det stöd ni har.",
    en: "covers only companies that participate in the EU–US Data Privacy Framework. Add certified: true if the recipient itself participates, else write mechanism: standard-contractual-clauses, or the ground you have.",
  },
  "commercial-organisations": {
    sv: "gäller bara kommersiella organisationer. Lägg till certified: true om mottagaren är en sådan, annars skriv det stöd ni har.",
    en: "covers only commercial organisations. Add certified: true if the recipient is one, else write the ground you have.",
  },
  "business-operators": {
    sv: "gäller bara företag under den japanska dataskyddslagen APPI. Lägg till certified: true om mottagaren är ett sådant, annars skriv det stöd ni har.",
    en: "covers only business operators under the Japanese act APPI. Add certified: true if the recipient is one, else write the ground you have.",
  },
  "some-processing": {
    sv: "har undantag för vissa mottagare och uppgifter. Lägg till certified: true om ni har kontrollerat att mottagaren omfattas, annars skriv det stöd ni har.",
    en: "has exceptions for some recipients and data. Add certified: true if you have checked that the recipient is covered, else write the ground you have.",
  },
  "automated-processing": {
    sv: "gäller bara vissa överföringar, främst automatiserade. Lägg till certified: true om ni har kontrollerat att överföringen omfattas, annars skriv det stöd ni har.",
    en: "covers only some transfers, chiefly automated ones. Add certified: true if you have checked that the transfer is covered, else write the ground you have.",
  },
};

export const transferAdequacyConditional: Rule = {
  id: "transfer-adequacy-conditional",
  class: "law",
  otherClass: {
    class: "practice",
    when: {
      sv: "För andra länder än USA är det ett råd att kontrollera, eftersom de flesta företag där omfattas, och likaså när överföringen har ett annat stöd också.",
      en: "For countries other than the USA it is advice to check, since most companies there are covered, and likewise where the transfer has another ground too.",
    },
  },
  legal: ["GDPR art. 45", "GDPR art. 13.1 f"],
  summary: {
    sv: "Ett beslut om adekvat skyddsnivå som bara gäller vissa mottagare kräver att mottagaren omfattas.",
    en: "An adequacy decision that covers only some recipients requires that the recipient is covered.",
  },
  details: {
    sv: "USA har inte adekvat skyddsnivå som land: beslutet från 2023 gäller bara företag som är anslutna till Data Privacy Framework, och ett överklagande prövas (C-703/25 P). För Kanada, Japan, Sydkorea och Israel finns andra gränser. Med certified: true säger ni att mottagaren omfattas.",
    en: "The USA as a country has no adequate level of protection: the decision of 2023 covers only companies that participate in the Data Privacy Framework, and an appeal is pending (C-703/25 P). For Canada, Japan, South Korea and Israel there are other limits. With certified: true you say that the recipient is covered.",
  },
  bad: [
    { yaml: "transfers:\n  mail: { country: US, mechanism: adequacy }", at: ["/transfers/mail/mechanism"] },
    {
      yaml: "transfers:\n  mail: { country: US, mechanism: adequacy, certified: false }",
      at: ["/transfers/mail/mechanism"],
    },
    {
      yaml: "transfers:\n  print: { country: CA, mechanism: adequacy }",
      at: ["/transfers/print/mechanism"],
      otherClass: true,
    },
    {
      yaml: "transfers:\n  lab: { country: JP, mechanism: adequacy }",
      at: ["/transfers/lab/mechanism"],
      otherClass: true,
    },
    {
      yaml: "transfers:\n  mail: { country: US, mechanism: [adequacy, standard-contractual-clauses] }",
      at: ["/transfers/mail/mechanism/0"],
      otherClass: true,
    },
  ],
  good: [
    { yaml: "transfers:\n  mail: { country: US, mechanism: data-privacy-framework }" },
    { yaml: "transfers:\n  mail: { country: US, mechanism: adequacy, certified: true }" },
    { yaml: "transfers:\n  print: { country: CA, mechanism: standard-contractual-clauses }" },
    { yaml: "transfers:\n  group: { country: BR, mechanism: adequacy }" },
    { yaml: "transfers:\n  group: { country: GB, mechanism: adequacy }" },
  ],
  *check(policy) {
    for (const [id, transfer, path, decision] of adequacyTransfers(policy)) {
      if (!decision?.limit || transfer.certified === true) continue;
      const name = destinationName(transfer);
      const limit = LIMITS[decision.limit];
      const at = placedMechanisms(transfer, path).find(([{ type }]) => type === "adequacy")?.[1] ?? path;
      yield {
        path: at,
        ...(decision.limit === "framework-participants" && !hasOther(transfer) ? {} : { class: "practice" }),
        message: {
          sv: `Överföringen ”${id}”: beslutet om adekvat skyddsnivå för ${name.sv} ${limit.sv}`,
          en: `The transfer "${id}": the adequacy decision for ${name.en} ${limit.en}`,
        },
      };
    }
  },
};

// Then the transfer is lawful whether or not the decision covers the recipient.
function hasOther(transfer: Transfer): boolean {
  return mechanismsOf(transfer).some(
    (mechanism) => isSafeguard(mechanism) || mechanism === "data-privacy-framework",
  );
}
