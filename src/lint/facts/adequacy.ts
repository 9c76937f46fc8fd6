import { type CalendarDate, compareDates, parseDate } from "../../model/date.js";
import { ADEQUACY, type AdequacyDecision } from "../../model/legal/adequacy.js";
import { mechanismsOf } from "../../model/mechanisms.js";
import type { Policy, Transfer } from "../../model/policy.generated.js";
import type { Text } from "../../model/text.js";
import { isThirdCountry, isWithinEea, officialCode } from "./country.js";
import { entries, mapped } from "./entries.js";

/** The transfers out of the EEA, with id and pointer; those to a country within it have a rule of their own. */
export function transfersOut(policy: Policy): [id: string, transfer: Transfer, path: string][] {
  return entries(mapped(policy.transfers), "transfers").filter(([, { country }]) => !isWithinEea(country));
}

/** The transfers said to rest on an adequacy decision, with the decision known for the country, if any. */
export function adequacyTransfers(
  policy: Policy,
): [id: string, transfer: Transfer, path: string, decision: AdequacyDecision | undefined][] {
  return transfersOut(policy)
    .filter(([, transfer]) => mechanismsOf(transfer).includes("adequacy") && isThirdCountry(transfer.country))
    .map(([id, transfer, path]) => [id, transfer, path, decisionOn(transfer.country)]);
}

/** The mechanism to try first for a country: a decision that covers everyone there today, else the clauses. */
export function suggestedMechanism(country: string, today: CalendarDate): Text {
  const decision = decisionOn(country);
  if (decision?.limit === "framework-participants") {
    return {
      sv: "mechanism: data-privacy-framework om mottagaren är certifierad, annars standard-contractual-clauses",
      en: "mechanism: data-privacy-framework if the recipient is certified, else standard-contractual-clauses",
    };
  }
  const mechanism =
    decision && !decision.limit && holdsOn(decision, today) ? "adequacy" : "standard-contractual-clauses";
  return { sv: `mechanism: ${mechanism}`, en: `mechanism: ${mechanism}` };
}

/** Whether the decision's last day has not passed. */
export function holdsOn({ expires }: AdequacyDecision, today: CalendarDate): boolean {
  const last = expires === undefined ? undefined : parseDate(expires);
  return !last || compareDates(today, last) <= 0;
}

function decisionOn(country: string): AdequacyDecision | undefined {
  return ADEQUACY.value[officialCode(country)];
}
