import { isSafeguard, mechanismsOf } from "../../model/mechanisms.js";
import { transfersOut } from "../facts/adequacy.js";
import type { Rule } from "../rule.js";

export const transferCopyMissing: Rule = {
  id: "transfer-copy-missing",
  class: "law",
  legal: ["GDPR art. 13.1 f", "GDPR art. 14.1 f", "GDPR art. 46"],
  gap: true,
  summary: {
    sv: "Policyn ska säga hur man får en kopia av skyddsåtgärderna för en överföring.",
    en: "The notice must say how to get a copy of the safeguards for a transfer.",
  },
  details: {
    sv: "Vilar överföringen på standardavtalsklausuler eller bindande företagsbestämmelser ska den registrerade få veta hur man får en kopia eller var de finns. Det gäller inte beslut om adekvat skyddsnivå.",
    en: "Where a transfer rests on standard contractual clauses or binding corporate rules, people must be told how to get a copy or where to find them. That does not apply to adequacy decisions.",
  },
  bad: [
    {
      yaml: "transfers:\n  support: { country: IN, mechanism: standard-contractual-clauses }",
      at: ["/transfers/support"],
    },
    {
      yaml: "transfers:\n  group: { country: BR, mechanism: binding-corporate-rules }",
      at: ["/transfers/group"],
    },
  ],
  good: [
    {
      yaml: "transfers:\n  support: { country: IN, mechanism: standard-contractual-clauses, copy: Mejla oss så skickar vi en kopia. }",
    },
    { yaml: "transfers:\n  lab: { country: CH, mechanism: adequacy }" },
    {
      yaml: "transfers:\n  travel: { country: TH, mechanism: explicit-consent }\n  support: { country: IN }",
    },
    { yaml: 'transfers:\n  nordic: { country: "NO", mechanism: standard-contractual-clauses }' },
  ],
  *check(policy) {
    for (const [id, transfer, path] of transfersOut(policy)) {
      if (transfer.copy !== undefined || !mechanismsOf(transfer).some(isSafeguard)) continue;
      yield {
        path,
        message: {
          sv: `Överföringen ”${id}” säger inte hur man får en kopia av skyddsåtgärderna. Lägg till copy med en hel mening, till exempel copy: Mejla oss så skickar vi en kopia.`,
          en: `The transfer "${id}" does not say how to get a copy of the safeguards. Add copy with a whole sentence, such as copy: Mejla oss så skickar vi en kopia.`,
        },
      };
    }
  },
};
