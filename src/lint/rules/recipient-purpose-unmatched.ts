import type { Text } from "../../model/text.js";
import { entries, purposes, recipientUses } from "../facts/entries.js";
import { quotation } from "../facts/quotation.js";
import { wordFrom, wordingOf } from "../facts/wording.js";
import { plainWords } from "../facts/words.js";
import type { Rule } from "../rule.js";

/** What a recipient can be for, by the words that tell of it, and the words of a purpose that it fits. */
const MATTERS: readonly {
  readonly name: Text;
  readonly recipient: readonly string[];
  readonly purpose: readonly string[];
}[] = [
  {
    name: { sv: "skatt", en: "tax" },
    recipient: ["skatt", "deklar", "kontrolluppgift", "moms", "arbetsgivardekl", "arbetsgivaravg"],
    purpose: ["skatt", "deklar", "kontrolluppgift", "moms", "bokför", "lön", "redovis", "räkenskap"],
  },
  {
    name: { sv: "betalning", en: "payment" },
    recipient: ["betaln", "betala", "kortbetal", "autogiro", "inbetal", "utbetal", "kortköp", "swish"],
    purpose: ["betal", "faktur", "köp", "beställ", "lön", "avgift", "bokför", "försälj", "order", "handla"],
  },
  {
    name: { sv: "fakturor", en: "invoices" },
    recipient: ["faktur", "inkasso", "kreditupplys", "kreditpröv", "kreditkontroll", "kreditbedöm"],
    purpose: [
      "faktur",
      "betal",
      "inkasso",
      "kredit",
      "köp",
      "beställ",
      "avgift",
      "bokför",
      "order",
      "fordran",
    ],
  },
  {
    name: { sv: "löner", en: "wages" },
    recipient: ["löne", "löner"],
    purpose: ["lön", "anställ", "personal"],
  },
  {
    name: { sv: "leverans", en: "delivery" },
    recipient: ["leverera", "leverans", "frakt", "paket"],
    purpose: ["lever", "frakt", "köp", "beställ", "order", "varor", "varan", "skicka", "sänd", "transport"],
  },
  {
    name: { sv: "bokföring", en: "accounting" },
    recipient: ["bokför", "räkenskap", "bokslut", "årsredovis", "redovisningsbyrå"],
    purpose: ["bokför", "redovis", "räkenskap", "bokslut", "ekonomi", "faktur", "revision"],
  },
  {
    name: { sv: "statistik", en: "statistics" },
    recipient: ["statistik", "webbstatistik", "besöksstatistik", "webbanalys", "mäta", "trafikmät"],
    purpose: [
      "statistik",
      "webbstatistik",
      "analys",
      "webbanalys",
      "mät",
      "förbättra",
      "utveckla",
      "annons",
      "besök",
    ],
  },
  {
    name: { sv: "annonser", en: "advertisements" },
    recipient: ["annons", "reklam", "marknadsför"],
    purpose: ["annons", "reklam", "marknad", "informera", "erbjud", "nyhetsbrev", "kampanj", "värva"],
  },
];

const recipient = (purpose: string) =>
  `recipients:\n  x: { name: Exempelmottagaren, role: controller, country: SE, purpose: ${purpose} }`;
const ONLY =
  "purposes:\n  news:\n    name: Nyheter\n    description: för att berätta om föreningen\n    legalBasis: consent\n    dataSubjects: [customer]\n";

export const recipientPurposeUnmatched: Rule = {
  id: "recipient-purpose-unmatched",
  class: "practice",
  legal: ["GDPR art. 13.1 c", "GDPR art. 14.1 c"],
  summary: {
    sv: "Det som en mottagare gör med uppgifterna bör motsvaras av ett ändamål.",
    en: "What a recipient does with the data should correspond to a purpose.",
  },
  details: {
    sv: "Säger policyn att banken genomför betalningar eller att Skatteverket får uppgifter om skatt behandlar ni uppgifter för betalningar eller skatt. Då ska det finnas ett ändamål med rättslig grund för det. Regeln ser bara till mottagare som inget ändamål nämner.",
    en: "If the notice says that the bank makes payments or that the tax authority receives data on tax, you process data for payments or tax. Then there must be a purpose with a legal basis for it. The rule looks only at recipients that no purpose names.",
  },
  bad: [
    {
      yaml: ONLY + recipient("uppfylla våra förpliktelser enligt skattelagstiftningen"),
      at: ["/recipients/x/purpose"],
    },
    { yaml: ONLY + recipient("genomföra betalningar"), at: ["/recipients/x/purpose"] },
  ],
  good: [
    { yaml: recipient("genomföra betalningar") },
    { yaml: ONLY + recipient("driva vår webbplats") },
    {
      yaml: `${ONLY}    recipients: [x]\n${recipient("genomföra betalningar")}`,
    },
  ],
  *check(policy) {
    const used = new Set(recipientUses(policy).map(([id]) => id));
    for (const [id, { purpose }, path] of entries(policy.recipients, "recipients")) {
      if (purpose === undefined || used.has(id)) continue;
      const plain = plainWords(purpose);
      const matter = MATTERS.find((each) => wordFrom(plain, each.recipient));
      if (!matter || purposes(policy).some(([, each]) => wordFrom(wordingOf(each), matter.purpose))) continue;
      yield {
        path: `${path}/purpose`,
        message: {
          sv: `Mottagaren ”${id}” får uppgifter för att ”${quotation(purpose)}”, men inget ändamål handlar om ${matter.name.sv}. Beskriv ändamålet under purposes, med rättslig grund och lagringstid.`,
          en: `The recipient "${id}" receives data to "${quotation(purpose)}", but no purpose concerns ${matter.name.en}. Describe the purpose under purposes, with a legal basis and a storage period.`,
        },
      };
    }
  },
};
