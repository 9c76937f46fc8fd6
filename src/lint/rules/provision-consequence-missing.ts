import { child } from "../../model/pointer.js";
import { listed, mapped, purposes } from "../facts/entries.js";
import type { Rule } from "../rule.js";

export const provisionConsequenceMissing: Rule = {
  id: "provision-consequence-missing",
  class: "law",
  legal: ["GDPR art. 13.2 e"],
  gap: true,
  summary: {
    sv: "Ett ändamål ska säga vad som händer om personen inte lämnar uppgifterna.",
    en: "A purpose must say what follows if the person does not provide the data.",
  },
  details: {
    sv: "Personen ska få veta de möjliga följderna av att inte lämna sina uppgifter. Det gäller också när det är frivilligt, för det är då valet finns: säg vad man går miste om, eller att det inte får några följder. Kommer alla uppgifter från annat håll gäller det inte.",
    en: "People must be told the possible consequences of not providing their data. That holds where it is voluntary too, since that is when there is a choice: say what one misses, or that nothing follows. Where all data come from elsewhere it does not apply.",
  },
  bad: [
    {
      yaml: `purposes:
  orders:
    name: Beställningar
    legalBasis: contract
    dataSubjects: [customer]
    sources: [data-subject]
    provision: { required: contractual }`,
      at: ["/purposes/orders/provision"],
    },
    {
      yaml: `purposes:
  survey:
    name: Kundundersökning
    legalBasis: legitimate-interests
    dataSubjects: [customer]
    sources: [address-register, data-subject]
    provision: { required: voluntary }`,
      at: ["/purposes/survey/provision"],
    },
  ],
  good: [
    {
      yaml: `purposes:
  survey:
    name: Kundundersökning
    legalBasis: legitimate-interests
    dataSubjects: [customer]
    sources: [data-subject]
    provision: { required: voluntary, consequence: Det får inga följder att låta bli. }`,
    },
    {
      yaml: `purposes:
  survey:
    name: Kundundersökning
    legalBasis: legitimate-interests
    dataSubjects: [customer]
    provision: undecided`,
    },
    {
      yaml: `purposes:
  mailing:
    name: Utskick
    legalBasis: legitimate-interests
    dataSubjects: [customer]
    sources: [address-register]
    provision: { required: voluntary }`,
    },
  ],
  *check(policy) {
    for (const [id, purpose, path] of purposes(policy)) {
      const provision = mapped(purpose.provision);
      if (!provision || provision.consequence !== undefined) continue;
      // Article 14 does not ask for it: nothing is provided by the person.
      const sources = listed(purpose.sources);
      if (sources && !sources.includes("data-subject")) continue;
      yield {
        path: child(path, "provision"),
        message: {
          sv: `Ändamålet ”${id}” säger inte vad som händer om personen låter bli att lämna uppgifterna. Skriv följden som en hel mening, till exempel consequence: Utan uppgifterna kan vi inte svara dig.`,
          en: `The purpose "${id}" does not say what happens if the person does not provide the data. Write the consequence as a whole sentence, for example consequence: Without the data we cannot answer you.`,
        },
      };
    }
  },
};
