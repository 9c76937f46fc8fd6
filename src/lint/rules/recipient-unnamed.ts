import { child } from "../../model/pointer.js";
import { entries } from "../facts/entries.js";
import { quotation } from "../facts/quotation.js";
import { saysOnly, wordSet } from "../facts/wording.js";
import type { Rule } from "../rule.js";

// A name made only of these says what kind of company it is, and not which, nor in what business.
const GENERAL = wordSet(`
  aktör aktörer andra anlitade av avtalspart avtalsparter biträde biträden bolag bolaget de den det driftleverantör
  driftleverantörer eller extern externa företag företaget för grupp gruppen hos i inom it it-leverantör it-leverantörer it-system
  it-tjänster dotterbolag konsult konsulter koncern koncernen koncernbolag koncernbolagen leverantör leverantörer leverantören med mottagare och olika
  part parter partner partners personuppgiftsbiträde personuppgiftsbiträden samarbetspart samarbetspartner
  moderbolag samma samarbetspartners som system systerbolag systemleverantör systemleverantörer tjänst tjänster tjänsteleverantör
  tjänsteleverantörer tredje tredjepart tredjeparter underleverantör underleverantörer utomstående utvalda vissa
  vår våra åt
`);

const recipient = (name: string, keys = "") =>
  `recipients:\n  x: { name: ${name}, role: processor, country: SE, purpose: drift, agreement: { type: dpa }${keys} }`;

export const recipientUnnamed: Rule = {
  id: "recipient-unnamed",
  class: "guidance",
  legal: ["WP260 rev.01", "GDPR art. 13.1 e", "GDPR art. 14.1 e", "C-154/21"],
  summary: {
    sv: "En mottagare bör nämnas vid namn, eller som en kategori med bransch.",
    en: "A recipient should be named, or given as a category with its line of business.",
  },
  details: {
    sv: "Lagen tillåter kategorier, men vägledningen säger att mottagarna nämns vid namn i första hand, annars med verksamhet, bransch och plats. ”Våra leverantörer” säger inget av det, vilket land de än finns i. Den som begär det har rätt att få veta vilka mottagarna är.",
    en: 'The law permits categories, but the guidelines say that recipients are named by default, else given by activity, sector and location. "Our suppliers" says none of this, whatever their country. On request people have the right to learn the actual recipients.',
  },
  bad: [
    { yaml: recipient("Våra leverantörer"), at: ["/recipients/x/name"] },
    { yaml: recipient("Leverantörer av it-tjänster", ", kind: category"), at: ["/recipients/x/name"] },
    { yaml: recipient("Tredje part"), at: ["/recipients/x/name"] },
  ],
  good: [
    { yaml: recipient("Exempeldrift AB") },
    { yaml: recipient("Leverantörer av it-system", ", kind: category, sector: drift av webbplatser") },
    { yaml: recipient("Banker", ", kind: category") },
    { yaml: recipient("Våra leverantörer", ", kind: category, sector: lönetjänster") },
  ],
  *check(policy) {
    for (const [id, { name, sector, kind, country, legalObligation }, path] of entries(
      policy.recipients,
      "recipients",
    )) {
      if (sector !== undefined || legalObligation || !saysOnly(name, GENERAL)) continue;
      // recipient-category-vague speaks of a category somewhere within the EEA.
      if (kind === "category" && country === "EEA") continue;
      yield {
        path: child(path, "name"),
        message: {
          sv: `Mottagaren ”${id}” heter bara ”${quotation(name)}”. Skriv företagets namn, eller kind: category och sector: branschen.`,
          en: `The recipient "${id}" is only called "${quotation(name)}". Write the company's name, or kind: category and sector: its line of business.`,
        },
      };
    }
  },
};
