import { restsOn } from "../../model/bases.js";
import { child } from "../../model/pointer.js";
import { purposes } from "../facts/entries.js";
import { quotation } from "../facts/quotation.js";
import { plainWords } from "../facts/words.js";
import type { Rule } from "../rule.js";

// ”Avtalet med din arbetsgivare”, ”avtalet mellan oss och företaget där du arbetar”: somebody else than the reader.
const OTHER =
  /^(?!.* anställningsavtal).* (?:med|och) (?:(?:din|ditt|er|ert) (?:arbetsgivare|uppdragsgivare|företag|bolag|organisation|kommun|förening|bostadsrättsförening|hyresvärd|skola)|(?:företaget|bolaget|organisationen|arbetsgivaren|kommunen|föreningen)(?: .*)?) $/;
// Beside somebody else the reader may be party too.
const READER = / (?:med|och|eller) dig /;

const example = (description: string, party = "data-subject") => `purposes:
  delivery:
    name: Leveranser till företag
    legalBasis: contract
    contract: { party: ${party}, description: ${description} }
    dataSubjects: [customer]`;

export const contractPartyContradicted: Rule = {
  id: "contract-party-contradicted",
  class: "law",
  severity: "warning",
  severityReason: {
    sv: "Regeln känner igen ord i löpande text. En människa måste avgöra vem som är part.",
    en: "The rule recognises words in running text. A person must judge who is party.",
  },
  legal: ["GDPR art. 6.1 b"],
  summary: {
    sv: "Ett avtal som beskrivs som någon annans är inte personens eget.",
    en: "A contract that is described as somebody else's is not the person's own.",
  },
  details: {
    sv: "Ett avtal är rättslig grund bara om personen själv är part i det. Säger beskrivningen att avtalet är med arbetsgivaren eller företaget, men filen att personen är part, är det ena fel.",
    en: "A contract is a legal basis only if the person is party to it. If the description says that the contract is with the employer or the company, but the file that the person is party, one of them is wrong.",
  },
  bad: [
    { yaml: example("avtalet med din arbetsgivare"), at: ["/purposes/delivery/contract/description"] },
    {
      yaml: example("ramavtalet med företaget där du är anställd"),
      at: ["/purposes/delivery/contract/description"],
    },
  ],
  good: [
    { yaml: example("köpavtalet med dig") },
    { yaml: example("avtalet med dig och din arbetsgivare") },
    { yaml: example("ditt anställningsavtal med företaget") },
    { yaml: example("avtalet med din arbetsgivare", "other") },
  ],
  *check(policy) {
    for (const [id, purpose, path] of purposes(policy)) {
      const { contract } = purpose;
      if (contract?.party !== "data-subject" || !restsOn(purpose, "contract")) continue;
      const { description = "" } = contract;
      const plain = plainWords(description);
      if (!OTHER.test(plain) || READER.test(plain)) continue;
      yield {
        path: child(child(path, "contract"), "description"),
        message: {
          sv: `Ändamålet ”${id}” grundas på avtal, och personen sägs vara part (party: data-subject), men beskrivningen är ”${quotation(description)}”. Är det någon annans avtal är det ingen rättslig grund: välj en annan, till exempel legalBasis: legitimate-interests. Är personen själv part, skriv ”avtalet med dig”.`,
          en: `The purpose "${id}" rests on a contract, and the person is said to be party (party: data-subject), but the description is "${quotation(description)}". If the contract is somebody else's, it is not a valid legal basis: choose another, for example legalBasis: legitimate-interests. If the person is party, write "avtalet med dig".`,
        },
      };
    }
  },
};
