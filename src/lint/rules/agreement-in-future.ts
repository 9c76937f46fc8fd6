import { compareDates, formatDate, parseDate } from "../../model/date.js";
import { child } from "../../model/pointer.js";
import type { Text } from "../../model/text.js";
import { entries } from "../facts/entries.js";
import type { Rule } from "../rule.js";

const DATES: readonly {
  readonly key: "signed" | "reviewed";
  readonly done: Text;
  readonly otherwise: Text;
}[] = [
  {
    key: "signed",
    done: { sv: "skrevs under", en: "was signed" },
    otherwise: {
      sv: "Är avtalet inte underskrivet än får mottagaren inte behandla uppgifter med stöd av det.",
      en: "If it is not signed yet, the recipient may not process data under it.",
    },
  },
  {
    key: "reviewed",
    done: { sv: "granskades", en: "was reviewed" },
    otherwise: {
      sv: "Är granskningen inte gjord, ta bort raden.",
      en: "If the review has not been made, remove the line.",
    },
  },
];

export const agreementInFuture: Rule = {
  id: "agreement-in-future",
  class: "promise",
  legal: ["GDPR art. 28.3", "GDPR art. 5.2"],
  summary: {
    sv: "Ett avtal kan inte ha skrivits under eller granskats i framtiden.",
    en: "An agreement cannot have been signed or reviewed in the future.",
  },
  details: {
    sv: "Datumen i signed och reviewed är dagar som har varit. Ett biträde får inte anlitas förrän avtalet finns, och ett framtida granskningsdatum döljer att granskningen inte är gjord.",
    en: "The dates in signed and reviewed are days that have been. A processor may not be engaged before the agreement exists, and a future review date hides that the review has not been made.",
  },
  bad: [
    {
      yaml: "recipients:\n  hosting:\n    name: Driftleverantör\n    agreement: { type: dpa, signed: 2026-11-23 }",
      at: ["/recipients/hosting/agreement/signed"],
    },
    {
      yaml: "recipients:\n  hosting:\n    name: Driftleverantör\n    agreement: { type: dpa, signed: 2026-01-01, reviewed: 2027-01-01 }",
      at: ["/recipients/hosting/agreement/reviewed"],
    },
  ],
  good: [
    {
      yaml: "recipients:\n  hosting:\n    name: Driftleverantör\n    agreement: { type: dpa, signed: 2026-11-22, reviewed: 2026-11-22 }",
    },
    { yaml: "recipients:\n  hosting:\n    name: Driftleverantör\n    agreement: { type: dpa }" },
  ],
  *check(policy, { today }) {
    for (const [id, { agreement }, path] of entries(policy.recipients, "recipients")) {
      for (const { key, done, otherwise } of DATES) {
        const text = agreement?.[key];
        const date = text === undefined ? undefined : parseDate(text);
        if (!date || compareDates(date, today) <= 0) continue;
        yield {
          path: child(child(path, "agreement"), key),
          message: {
            sv: `Avtalet med ”${id}” har ${key}: ${text}, men i dag är det ${formatDate(today)}. Skriv dagen då det ${done.sv}. ${otherwise.sv}`,
            en: `The agreement with "${id}" has ${key}: ${text}, but today is ${formatDate(today)}. Write the day it ${done.en}. ${otherwise.en}`,
          },
        };
      }
    }
  },
};
