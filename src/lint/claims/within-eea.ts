import { keys } from "../../model/pointer.js";
import type { Policy, Recipient, Transfer } from "../../model/policy.generated.js";
import type { Text } from "../../model/text.js";
import { destinationName, isKnown } from "../facts/adequacy.js";
import { countryName, isThirdCountry } from "../facts/country.js";
import { entries, listed, mapped } from "../facts/entries.js";
import { DATA, forms, has, knows, ONLY } from "./claim.js";
import { WHOLE } from "./scope.js";

const ALL_PROCESSING = ["all behandling", "all vår behandling", "all lagring"];
const ALL = [...ONLY, "alla"];
const INSIDE = ["inom eu", "inom ees"];
const OUTSIDE = ["utanför eu", "utanför ees", "tredje land", "tredjeland", "tredje länder", "tredjeländer"];
const NEVER_LEAVE = ["lämnar aldrig eu", "lämnar aldrig ees"];

const isPlain = knows([
  ...forms(
    "eu ees ess eea inom utanför området land länder tredje tredjeland tredjeländer något ett till lämnar",
  ),
  ...forms(
    "lagring lagra lagrar lagras spara sparar sparas förvara förvaras sker stannar finns för över förs överför",
  ),
  ...forms("överföra överförs skicka skickar skickas flyttas"),
]);

/** Whether a sentence, as `plainWords` gives it, says that data never leave the EEA. */
export function saysWithinEea(plain: string): boolean {
  if (!isPlain(plain)) return false;
  if (has(plain, ALL_PROCESSING)) return has(plain, INSIDE);
  if (!has(plain, DATA)) return false;
  if (has(plain, INSIDE)) return has(plain, ALL);
  return has(plain, NEVER_LEAVE) || (plain.includes(" aldrig ") && has(plain, OUTSIDE));
}

/**
 * A function from the pointer of a text to what in the policy takes data out of the EEA, as a clause. A recipient's text
 * speaks of that recipient, a purpose's of its recipients; one about less than all processing of nothing known.
 */
export function leavesEea(policy: Policy): (path: string) => Text | undefined {
  const byRecipient = new Map<string, Text>();
  let first: Text | undefined;
  for (const [id, transfer] of entries<Transfer>(mapped(policy.transfers))) {
    if (!isKnown(transfer)) continue;
    const fact = transferFact(id, transfer);
    first ??= fact;
    for (const recipient of transfer.recipients ?? []) byRecipient.set(recipient, fact);
  }
  for (const [id, recipient] of entries<Recipient>(policy.recipients)) {
    const fact = recipientFact(id, recipient);
    if (fact && !byRecipient.has(id)) byRecipient.set(id, fact);
    first ??= fact;
  }
  return (path) => {
    const [group = "", id = ""] = keys(path);
    if (group === "recipients") return byRecipient.get(id);
    if (WHOLE.has(group)) return first;
    if (group !== "purposes") return undefined;
    const ids = listed(policy.purposes[id]?.recipients) ?? [];
    return ids.map((each) => byRecipient.get(each)).find((fact) => fact !== undefined);
  };
}

function transferFact(id: string, transfer: Transfer): Text {
  const { sv, en } = destinationName(transfer);
  return { sv: `överföringen ”${id}” går till ${sv}`, en: `the transfer "${id}" goes to ${en}` };
}

function recipientFact(id: string, { country }: Recipient): Text | undefined {
  const outside = [country ?? []].flat().find(isThirdCountry);
  return outside === undefined
    ? undefined
    : {
        sv: `mottagaren ”${id}” behandlar uppgifter i ${countryName(outside).sv}`,
        en: `the recipient "${id}" processes data in ${countryName(outside).en}`,
      };
}
