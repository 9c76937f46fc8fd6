import { child } from "../../model/pointer.js";
import { countryName, isWithinEea } from "../facts/country.js";
import { entries, mapped } from "../facts/entries.js";
import type { Rule } from "../rule.js";

export const transferWithinEea: Rule = {
  id: "transfer-within-eea",
  class: "practice",
  legal: ["GDPR art. 44", "GDPR art. 13.1 f"],
  summary: {
    sv: "Ett land inom EU/EES bör inte stå bland tredjelandsöverföringarna.",
    en: "A country within the EEA should not be listed among the transfers to third countries.",
  },
  details: {
    sv: "Inom EU/EES gäller samma dataskyddsregler, så att uppgifter finns där är ingen överföring till tredjeland. EES är EU:s medlemsstater samt Island, Liechtenstein och Norge. Var mottagaren finns anges i stället med country vid mottagaren.",
    en: "The same data-protection rules apply throughout the EEA, so sending data there is not a transfer to a third country. The EEA is the EU's member states with Iceland, Liechtenstein and Norway. Where a recipient is, is told by country at the recipient.",
  },
  bad: [
    {
      yaml: 'transfers:\n  nordic: { country: "NO", mechanism: standard-contractual-clauses }',
      at: ["/transfers/nordic/country"],
    },
    { yaml: "transfers:\n  host: { country: IE }", at: ["/transfers/host/country"] },
  ],
  good: [
    { yaml: "transfers:\n  lab: { country: CH, mechanism: adequacy }" },
    { yaml: "transfers:\n  host: { country: GB, mechanism: adequacy }" },
    { yaml: "transfers: none" },
    {
      yaml: "transfers:\n  patents: { country: DE, organisation: Europeiska patentorganisationen, mechanism: adequacy }",
    },
    { yaml: "transfers:\n  patents: { organisation: Europeiska patentorganisationen, mechanism: adequacy }" },
  ],
  *check(policy) {
    for (const [id, { country, organisation }, path] of entries(mapped(policy.transfers), "transfers")) {
      // An international organisation counts as outside wherever it has its seat.
      if (country === undefined || !isWithinEea(country) || organisation !== undefined) continue;
      const name = countryName(country);
      yield {
        path: child(path, "country"),
        message: {
          sv: `Överföringen ”${id}” går till ${name.sv}, som hör till EU/EES, och är därför ingen överföring till tredjeland. Ta bort den (skriv transfers: none om ingen annan finns), eller rätta country.`,
          en: `The transfer "${id}" goes to ${name.en}, which belongs to the EEA, and is therefore not a transfer to a third country. Remove it (write transfers: none if there is no other), or correct country.`,
        },
      };
    }
  },
};
