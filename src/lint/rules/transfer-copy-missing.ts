import { isSafeguard, mechanismsOf } from "../../model/mechanisms.js";
import { transfersOut } from "../facts/adequacy.js";
import type { Rule } from "../rule.js";

export const transferCopyMissing: Rule = {
  id: "transfer-copy-missing",
  class: "practice",
  legal: ["GDPR art. 13.1 f", "GDPR art. 14.1 f", "GDPR art. 46"],
  summary: {
    sv: "Policyn bör säga hur man får en kopia av skyddsåtgärderna för en överföring.",
    en: "The notice should say how to get a copy of the safeguards for a transfer.",
  },
  details: {
    sv: "Vilar överföringen på en skyddsåtgärd, till exempel standardavtalsklausuler, ska den registrerade få veta hur man får en kopia eller var den finns. Saknas copy säger sidan att man kan kontakta er, så att lagens krav är uppfyllt. Se till att ni kan lämna ut en kopia. Är den publicerad, eller går det till på ett annat sätt, skriver ni det i copy. Ett beslut om adekvat skyddsnivå är offentligt och behöver ingen kopia.",
    en: "Where a transfer rests on a safeguard, such as standard contractual clauses, people must be told how to get a copy or where to find it. Without copy the page tells them to contact you, which meets the law. Make sure that you can hand out a copy. If it is published, or there is another way, write that in copy. An adequacy decision is public and needs no copy.",
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
          sv: `Överföringen ”${id}” säger inte hur man får en kopia av skyddsåtgärderna. Sidan säger därför att man kan kontakta er. Skriv hellre det som gäller i copy, till exempel copy: Mejla oss så skickar vi en kopia.`,
          en: `The transfer "${id}" does not say how to get a copy of the safeguards. The page therefore tells people to contact you. Better to write what applies in copy, such as copy: Mejla oss så skickar vi en kopia.`,
        },
      };
    }
  },
};
