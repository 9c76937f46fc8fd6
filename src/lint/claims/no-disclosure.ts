import type { Policy, Recipient } from "../../model/policy.generated.js";
import { listed } from "../facts/entries.js";
import { nameSome } from "../facts/name-some.js";
import { type Claim, DATA, forms, has, knows } from "./claim.js";
import type { Scope } from "./scope.js";

const DISCLOSE = forms(`
  lämnar lämna lämnas delar dela delas sprider sprida sprids röjer röja röjs
  vidarebefordrar vidarebefordra vidarebefordras överlämnar överlämna överlämnas
`);
// A processor acts for the controller and is no third party.
const THIRD_PARTY = ["tredje part", "tredjepart", "tredje parter", "tredje man", "tredjeman"];
const NO_OUTSIDER = ["inga utomstående", "ingen utomstående"];

const isPlain = knows([
  ...DISCLOSE,
  ...forms("säljer sälja säljs handlar handla handlas ut vidare till med kan får ges del tillgång dem"),
  ...forms(
    "inga ingen utomstående någon några annan andra extern externa part parter person personer tredje",
  ),
  ...forms("tredjepart man tredjeman"),
]);

const remedy = {
  sv: "Skriv vilka som får uppgifterna, eller ”ingen utöver de mottagare som står här”.",
  en: 'Write who receives the data, or "no one beyond the recipients given here".',
};

/** ”Vi lämnar aldrig ut dina uppgifter till någon utomstående.” */
export const noDisclosure: Claim = {
  says(plain) {
    if (!isPlain(plain) || has(plain, THIRD_PARTY)) return false;
    if (has(plain, NO_OUTSIDER)) return has(plain, [...DATA, "tillgång till dem"]);
    return plain.includes(" aldrig ") && has(plain, DISCLOSE) && has(plain, DATA);
  },
  fact: (policy, scope) => named(policy, scope, () => true),
  remedy,
};

/** ”Vi delar aldrig dina uppgifter med tredje part.” */
export const noThirdParty: Claim = {
  says(plain) {
    if (!isPlain(plain) || !has(plain, THIRD_PARTY)) return false;
    return plain.includes(" aldrig ") && has(plain, DISCLOSE) && has(plain, DATA);
  },
  fact: (policy, scope) => named(policy, scope, ({ role }) => role !== undefined && role !== "processor"),
  remedy,
};

function named(policy: Policy, scope: Scope, counts: (recipient: Recipient) => boolean) {
  const ids = scope.whole
    ? Object.keys(policy.recipients)
    : scope.purposes.flatMap(([, purpose]) => listed(purpose.recipients) ?? []);
  const names = new Set<string>();
  for (const id of ids) {
    const recipient = policy.recipients[id];
    if (recipient && counts(recipient)) names.add(recipient.name);
  }
  if (names.size === 0) return undefined;
  const some = nameSome([...names]);
  return {
    sv: `policyn anger att uppgifter lämnas till ${some.sv}`,
    en: `the notice says that data are disclosed to ${some.en}`,
  };
}
