import { officialCode } from "../../model/country-code.js";
import { type CalendarDate, compareDates, parseDate } from "../../model/date.js";
import { ADEQUACY, ADEQUATE_ORGANISATIONS, type AdequacyDecision } from "../../model/legal/adequacy.js";
import { mechanismsOf } from "../../model/mechanisms.js";
import type { Policy, Transfer } from "../../model/policy.generated.js";
import type { Text } from "../../model/text.js";
import { countryName, isThirdCountry, isWithinEea } from "./country.js";
import { entries, mapped } from "./entries.js";
import { quotation } from "./quotation.js";

/** Where a transfer goes: to a country, or to an international organisation, wherever that has its seat. */
type Destination = Pick<Transfer, "country" | "organisation">;

/** The transfers out of the EEA or to an international organisation, with id and pointer. */
export function transfersOut(policy: Policy): [id: string, transfer: Transfer, path: string][] {
  return entries(mapped(policy.transfers), "transfers").filter(([, transfer]) => isOutside(transfer));
}

/** The transfers said to rest on an adequacy decision, with the decision known for the country, if any. */
export function adequacyTransfers(
  policy: Policy,
): [id: string, transfer: Transfer, path: string, decision: AdequacyDecision | undefined][] {
  return transfersOut(policy)
    .filter(([, transfer]) => mechanismsOf(transfer).includes("adequacy") && isKnown(transfer))
    .map(([id, transfer, path]) => [id, transfer, path, decisionOn(transfer)]);
}

/** The mechanism to try first: a decision that covers everyone there today, else the clauses. */
export function suggestedMechanism(destination: Destination, today: CalendarDate): Text {
  const decision = decisionOn(destination);
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

/** Whether data are subject to the chapter on transfers there (Art. 44): the seat of an organisation does not matter. */
export function isOutside({ country, organisation }: Destination): boolean {
  return organisation !== undefined || (country !== undefined && !isWithinEea(country));
}

/** The country, or the organisation in its own words. */
export function destinationName({ country, organisation }: Destination): Text {
  if (organisation !== undefined) return { sv: quotation(organisation), en: quotation(organisation) };
  return countryName(country ?? "");
}

/** Whether that is certainly outside. Another rule reports codes that are not a country's. */
export function isKnown({ country, organisation }: Destination): boolean {
  return organisation !== undefined || (country !== undefined && isThirdCountry(country));
}

const PATENT_ORGANISATION = /^(?:det |the )?(?:europeiska patent|european patent|epo\b)/i;

function decisionOn({ country, organisation }: Destination): AdequacyDecision | undefined {
  if (organisation === undefined)
    return country === undefined ? undefined : ADEQUACY.value[officialCode(country)];
  return PATENT_ORGANISATION.test(organisation)
    ? ADEQUATE_ORGANISATIONS.value["European Patent Organisation"]
    : undefined;
}
