import { ACCOUNTING_RECORDS } from "../../model/legal/statutes.js";
import { child } from "../../model/pointer.js";
import { placedRetentions } from "../../model/retentions.js";
import { accountingClauses, namesAct, storageLaw } from "../facts/accounting.js";
import { purposes } from "../facts/entries.js";
import type { Rule } from "../rule.js";

const { criteria: WORDING } = ACCOUNTING_RECORDS.value;

const purpose = (retention: string) => `purposes:
  orders:
    name: Beställningar
    legalBasis: contract
    dataSubjects: [customer]
    retention: ${retention}`;

export const retentionIncomplete: Rule = {
  id: "retention-incomplete",
  class: "guidance",
  legal: ["GDPR art. 13.2 a", "GDPR art. 14.2 a", "WP260 rev.01"],
  summary: {
    sv: "En lagringstid ska säga hur länge och från när.",
    en: "A time of storage should say how long and from when.",
  },
  details: {
    sv: "”Vi sparar dem i 24 månader” går inte att räkna på: från köpet, från leveransen eller från att kontot avslutas? Skriv händelsen i from. Är det bokföringslagen som bestämmer finns lagens egna ord att använda.",
    en: 'Nobody can work out "we keep them for 24 months": from the purchase, from the delivery or from when the account is closed? Write the event in from. Where the bookkeeping act decides, there are the act\'s own words to use.',
  },
  bad: [
    { yaml: purpose("{ period: P24M }"), at: ["/purposes/orders/retention/period"] },
    { yaml: purpose("{ atLeast: P2Y }"), at: ["/purposes/orders/retention/atLeast"] },
    { yaml: purpose("{ from: köpet }"), at: ["/purposes/orders/retention"] },
    {
      yaml: purpose("[{ for: ordrar, period: P2Y, from: köpet }, { for: kvitton, law: bokföringslagen }]"),
      at: ["/purposes/orders/retention/1"],
    },
    { yaml: purpose("{ period: P8Y, law: bokföringslagen }"), at: ["/purposes/orders/retention/period"] },
  ],
  good: [
    { yaml: purpose("{ period: P24M, from: köpet }") },
    { yaml: purpose("{ criteria: så länge du är kund }") },
    { yaml: purpose("{ period: P24M, criteria: så länge du är kund }") },
  ],
  *check(policy) {
    // retention-accounting-start says the same of the act's seven years.
    const told = new Set(accountingClauses(policy).map(({ path }) => path));
    for (const [id, each, path] of purposes(policy)) {
      for (const [retention, at] of placedRetentions(each, path)) {
        const { period, atLeast, from, criteria } = retention;
        if (criteria !== undefined) continue;
        if (period === undefined && atLeast === undefined) {
          yield {
            path: at,
            message: {
              sv: `Lagringstiden för ”${id}” säger inte hur länge. Lägg till en tid, till exempel period: P24M, eller criteria med det som avgör.`,
              en: `The storage of "${id}" does not say how long. Add a time, such as period: P24M, or criteria with what decides.`,
            },
          };
          continue;
        }
        if (from !== undefined) continue;
        const law = storageLaw(each, retention);
        const accounting = law !== undefined && namesAct(law);
        const place = child(at, period === undefined ? "atLeast" : "period");
        if (told.has(place)) continue;
        yield {
          path: place,
          message: accounting
            ? {
                sv: `Lagringstiden för ”${id}” säger inte från när tiden räknas. Bokföringslagen räknar från kalenderårets slut: ta bort period och skriv criteria: ${WORDING}`,
                en: `The storage of "${id}" does not say from when the time runs. The bookkeeping act counts from the end of the calendar year: remove period and write criteria: ${WORDING}`,
              }
            : {
                sv: `Lagringstiden för ”${id}” säger inte från när tiden räknas. Lägg till from med händelsen, till exempel from: köpet, eller skriv criteria i stället.`,
                en: `The storage of "${id}" does not say from when the time runs. Add from with the event, such as from: köpet, or write criteria instead.`,
              },
        };
      }
    }
  },
};
