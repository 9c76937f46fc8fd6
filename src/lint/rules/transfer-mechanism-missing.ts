import { destinationName, suggestedMechanism, transfersOut } from "../facts/adequacy.js";
import type { Rule } from "../rule.js";

export const transferMechanismMissing: Rule = {
  id: "transfer-mechanism-missing",
  class: "law",
  legal: ["GDPR art. 13.1 f", "GDPR art. 14.1 f", "GDPR art. 44"],
  gap: true,
  summary: {
    sv: "En överföring till ett land utanför EU/EES ska ha ett stöd, och policyn ska säga vilket.",
    en: "A transfer outside the EEA must have a ground, and the notice must say which.",
  },
  details: {
    sv: "Uppgifter får föras över med stöd av ett beslut om adekvat skyddsnivå (adequacy, för USA data-privacy-framework), standardavtalsklausuler, bindande företagsbestämmelser eller, i undantagsfall, artikel 49. Saknas stöd är överföringen inte tillåten.",
    en: "Data may be transferred on an adequacy decision (adequacy; for the USA data-privacy-framework), standard contractual clauses, binding corporate rules or, exceptionally, Article 49. Without a ground the transfer is not permitted.",
  },
  bad: [
    { yaml: "transfers:\n  support: { country: IN }", at: ["/transfers/support"] },
    { yaml: "transfers:\n  mail: { country: US, copy: Mejla oss. }", at: ["/transfers/mail"] },
  ],
  good: [
    {
      yaml: "transfers:\n  patents: { country: DE, organisation: Europeiska patentorganisationen, mechanism: adequacy }",
    },
    { yaml: "transfers:\n  support: { country: IN, mechanism: standard-contractual-clauses }" },
    { yaml: 'transfers:\n  nordic: { country: "NO" }' },
    { yaml: "transfers: undecided" },
  ],
  *check(policy, { today }) {
    for (const [id, transfer, path] of transfersOut(policy)) {
      if (transfer.mechanism !== undefined) continue;
      const name = destinationName(transfer);
      const suggested = suggestedMechanism(transfer, today);
      yield {
        path,
        message: {
          sv: `Överföringen ”${id}” till ${name.sv} saknar stöd (artikel 45, 46 eller 49). Lägg till det ni har, till exempel ${suggested.sv}`,
          en: `The transfer "${id}" to ${name.en} has no ground (Article 45, 46 or 49). Add the one you have, such as ${suggested.en}`,
        },
      };
    }
  },
};
