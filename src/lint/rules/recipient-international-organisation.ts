import { child } from "../../model/pointer.js";
import { entries, mapped } from "../facts/entries.js";
import { quotation } from "../facts/quotation.js";
import { wordFrom } from "../facts/wording.js";
import { phraseIn, plainWords } from "../facts/words.js";
import type { Rule } from "../rule.js";

// Organisations under international law (Art. 4(26)), as Swedish and English texts name them. Those of the EU, such as
// Europol, are none.
const ORGANISATIONS = [
  ...["förenta nationerna", "fn", "united nations", "unicef", "unhcr", "undp", "unesco", "who"],
  ...["världshälsoorganisationen", "world health organization", "interpol", "oecd", "nato", "europarådet"],
  ...["council of europe", "världsbanken", "world bank", "imf", "internationella valutafonden", "wto"],
  ...["europeiska patentorganisationen", "europeiska patentverket", "european patent office"],
  ...["european patent organisation", "internationella arbetsorganisationen", "icao", "cern", "iaea"],
  ...[
    "internationella rödakorskommittén",
    "icrc",
    "nordiska ministerrådet",
    "internationella brottmålsdomstolen",
  ],
];

// A national office or association of the same name is under the law of its country.
const NATIONAL = ["sverige", "svensk", "sweden", "swedish"];

const recipient = (name: string) =>
  `recipients:\n  x: { name: ${name}, role: controller, country: EEA, purpose: pröva ansökan }`;

export const recipientInternationalOrganisation: Rule = {
  id: "recipient-international-organisation",
  class: "law",
  severity: "warning",
  severityReason: {
    sv: "Bara namnet tyder på det; ett nationellt kontor kan ha samma namn.",
    en: "Only the name suggests it; a national office may have the same name.",
  },
  legal: ["GDPR art. 13.1 f", "GDPR art. 14.1 f", "GDPR art. 44", "GDPR art. 46"],
  summary: {
    sv: "Att uppgifter lämnas till en internationell organisation ska stå bland överföringarna.",
    en: "That data are disclosed to an international organisation must be listed among the transfers.",
  },
  details: {
    sv: "För en internationell organisation gäller samma regler som för ett tredjeland, var den än har sitt säte: överföringen behöver ett stöd, och den registrerade ska få veta vilket. Beskriv överföringen under transfers, med organisation och mechanism. Bara Europeiska patentorganisationen har ett beslut om adekvat skyddsnivå.",
    en: "The same rules apply to an international organisation as to a third country, wherever it has its seat: the transfer needs a ground, and people must be told which. Describe the transfer under transfers, with organisation and mechanism. Only the European Patent Organisation has an adequacy decision.",
  },
  bad: [
    { yaml: recipient("Världshälsoorganisationen (WHO)"), at: ["/recipients/x/name"] },
    { yaml: `${recipient("UNHCR")}\ntransfers: none`, at: ["/recipients/x/name"] },
    {
      yaml: `${recipient("Interpol")}\ntransfers:\n  support: { country: IN, recipients: [carrier], mechanism: standard-contractual-clauses }`,
      at: ["/recipients/x/name"],
    },
  ],
  good: [
    {
      yaml: `${recipient("Europeiska patentverket")}\ntransfers:\n  patents: { organisation: Europeiska patentorganisationen, mechanism: adequacy }`,
    },
    {
      yaml: `${recipient("UNHCR")}\ntransfers:\n  aid: { country: CH, recipients: [x], mechanism: administrative-arrangement }`,
    },
    { yaml: `${recipient("UNICEF")}\ntransfers: undecided` },
    { yaml: recipient("FN-förbundet i Lund") },
    { yaml: recipient("Europol") },
  ],
  *check(policy) {
    if (policy.transfers === "undecided") return;
    const transfers = Object.values(mapped(policy.transfers) ?? {});
    for (const [id, { name }, path] of entries(policy.recipients, "recipients")) {
      const plain = plainWords(name);
      const known = wordFrom(plain, NATIONAL) ? undefined : phraseIn(plain, ORGANISATIONS);
      const told = transfers.some(({ organisation, recipients = [] }) =>
        recipients.length > 0 ? recipients.includes(id) : organisation !== undefined,
      );
      if (known === undefined || told) continue;
      yield {
        path: child(path, "name"),
        message: {
          sv: `Mottagaren ”${id}” (${quotation(name)}) är en internationell organisation. Att lämna uppgifter dit är en överföring, var den än finns. Beskriv den under transfers, med organisation, recipients: [${id}] och det stöd ni har i mechanism. Är det ett svenskt kontor, undanta fyndet.`,
          en: `The recipient "${id}" (${quotation(name)}) is an international organisation. Disclosing data to it is a transfer, wherever it is. Describe it under transfers, with organisation, recipients: [${id}] and the ground you have in mechanism. If it is a Swedish office, waive the finding.`,
        },
      };
    }
  },
};
