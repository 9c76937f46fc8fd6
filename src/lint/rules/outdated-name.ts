import { formatDate } from "../../model/date.js";
import {
  mentionsHistory,
  OUTDATED_LITERALS,
  outdatedIn,
  quotesOutdated,
  replaceOutdated,
} from "../facts/outdated.js";
import { everyText, mentions } from "../facts/policy-texts.js";
import { quotation } from "../facts/quotation.js";
import type { Rule } from "../rule.js";

const measure = (text: string) => `security:\n  measures: [${JSON.stringify(text)}]`;

export const outdatedName: Rule = {
  id: "outdated-name",
  class: "practice",
  legal: ["GDPR art. 12.1"],
  summary: {
    sv: "Myndigheter, lagar och roller ska ha de namn som gäller i dag.",
    en: "Authorities, statutes and roles must have the names they have today.",
  },
  details: {
    sv: "Datainspektionen heter Integritetsskyddsmyndigheten sedan 2021, personuppgiftslagen ersattes av dataskyddsförordningen 2018, och Safe Harbor och Privacy Shield gäller inte längre. Ett gammalt namn skickar läsaren fel och visar att policyn inte är genomgången. En mening som säger att namnet är det tidigare är rätt.",
    en: "Datainspektionen has been called Integritetsskyddsmyndigheten since 2021, personuppgiftslagen was replaced by the GDPR in 2018, and Safe Harbor and Privacy Shield no longer apply. An old name sends the reader astray and shows that the notice has not been gone through. A sentence that says the name is the former one is right.",
  },
  bad: [
    {
      yaml: measure("Vi följer Datainspektionens råd. Personuppgiftsombudet utbildar oss."),
      at: ["/security/measures/0"],
    },
    { yaml: measure("Vi följer PuL."), at: ["/security/measures/0"] },
    {
      yaml: "recipients:\n  carrier: { name: Datainspektionen, role: authority, country: SE, purpose: utöva tillsyn }",
      at: ["/recipients/carrier/name"],
    },
    {
      yaml: "transfers:\n  mail: { country: US, copy: Läs mer om EU-US Privacy Shield hos oss. }",
      at: ["/transfers/mail/copy"],
    },
    {
      yaml: "purposes:\n  orders:\n    name: Beställningar\n    legalBasis: legal-obligation\n    law: lagen (2003:389) om elektronisk kommunikation\n    dataSubjects: [customer]",
      at: ["/purposes/orders/law"],
    },
  ],
  good: [
    { yaml: measure("Vi följer råd från Integritetsskyddsmyndigheten (tidigare Datainspektionen).") },
    { yaml: measure("Vi följer Datainspektionens föreskrifter (DIFS 2018:2).") },
    { yaml: measure("Vårt dataskyddsombud prövar uppgifterna enligt dataskyddsförordningen.") },
    {
      yaml: measure(
        "Arkivet finns på www.datainspektionen.se, på datainspektionen.se/arkiv och hos pulsmottagningen.",
      ),
    },
    { yaml: measure("Vi följer Datainspektionens råd."), today: "2020-12-31" },
    {
      yaml: 'history:\n  - { version: "2.1.0", effectiveFrom: 2026-11-22, changes: [Vi har bytt Datainspektionen mot Integritetsskyddsmyndigheten.] }',
    },
    {
      yaml: "purposes:\n  orders:\n    name: Beställningar\n    legalBasis: legal-obligation\n    law: lag (2022:482) om elektronisk kommunikation 9 kap. 28 §\n    dataSubjects: [customer]",
    },
  ],
  *check(policy, { today }) {
    if (!mentions(policy, OUTDATED_LITERALS)) return;
    for (const [text, path] of everyText(policy)) {
      // A note on what was changed names the old name rightly.
      if (path.startsWith("/history/") || path.startsWith("/review/")) continue;
      const uses = outdatedIn(text, formatDate(today));
      if (uses.length === 0) continue;
      const each = [...new Map(uses.map((use) => [use.word, use])).values()];
      const value = replaceOutdated(text, each);
      yield {
        path,
        message: {
          sv: each
            .map(
              ({ found, word }) =>
                `”${found}” är inaktuellt sedan ${word.since}. Skriv ${word.instead}${word.proviso ? `, ${word.proviso.sv}` : ""}.`,
            )
            .join(" "),
          en: each
            .map(
              ({ found, word }) =>
                `"${found}" has been out of date since ${word.since}. Write ${word.instead}${word.proviso ? `, ${word.proviso.en}` : ""}.`,
            )
            .join(" "),
        },
        ...(each.every(({ word }) => word.proviso === undefined) &&
        !mentionsHistory(text) &&
        !quotesOutdated(text, each)
          ? {
              fix: {
                description: { sv: `Byt till ”${quotation(value)}”`, en: `Change to "${quotation(value)}"` },
                value,
              },
            }
          : {}),
      };
    }
  },
};
