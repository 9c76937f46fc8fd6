import type { Policy, Recipient } from "../../model/policy.generated.js";
import { listed } from "../facts.js";
import { nameSome } from "../name-some.js";
import { words } from "../words.js";
import { type Claim, DATA, has, hasException, hasRestriction } from "./claim.js";
import type { Scope } from "./scope.js";

const DISCLOSE = [
  ...[
    "lämnar",
    "lämna",
    "lämnas",
    "delar",
    "dela",
    "delas",
    "sprider",
    "sprida",
    "sprids",
    "röjer",
    "röja",
    "röjs",
  ],
  ...["vidarebefordrar", "vidarebefordra", "vidarebefordras", "överlämnar", "överlämna", "överlämnas"],
];
const ANYONE = ["utomstående", "någon annan", "några andra", "någon extern", "externa parter", "extern part"];
// A processor acts for the controller and is no third party (Art. 4(10)).
const THIRD_PARTY = ["tredje part", "tredjepart", "tredje parter", "tredje man", "tredjeman"];
// Outside the EEA, or to someone unauthorised: less than to anyone.
const LESS = ["utanför", "obehöriga", "obehörig", "felaktigt"];
const NO_OUTSIDER = ["inga utomstående", "ingen utomstående"];

// ”Vi lämnar aldrig ut dina personuppgifter” and no more: anything else could restrict it.
const FLAT = new Set([
  ...[
    "vi",
    "kommer",
    "kan",
    "att",
    "aldrig",
    "ut",
    "vidare",
    "dina",
    "era",
    "några",
    "till",
    ...DISCLOSE,
    ...DATA,
  ],
]);

const remedy = {
  sv: "Skriv vilka som får uppgifterna, eller ”ingen utöver de mottagare som står här”.",
  en: "Write who receives the data, or “no one beyond the recipients given here”.",
};

/** ”Vi lämnar aldrig ut dina uppgifter till någon utomstående.” */
export const noDisclosure: Claim = {
  says(plain) {
    if (isQualified(plain)) return false;
    if (has(plain, NO_OUTSIDER)) return has(plain, [...DATA, "tillgång till dem"]);
    if (!plain.includes(" aldrig ") || !has(plain, DISCLOSE) || !has(plain, DATA)) return false;
    return has(plain, ANYONE) || words(plain).every((word) => FLAT.has(word));
  },
  fact: (policy, scope) => named(policy, scope, () => true),
  remedy,
};

/** ”Vi delar aldrig dina uppgifter med tredje part.” */
export const noThirdParty: Claim = {
  says(plain) {
    if (isQualified(plain)) return false;
    const discloses = plain.includes(" aldrig ") && has(plain, DISCLOSE) && has(plain, DATA);
    return discloses && has(plain, THIRD_PARTY) && !has(plain, ANYONE);
  },
  fact: (policy, scope) => named(policy, scope, ({ role }) => role !== undefined && role !== "processor"),
  remedy,
};

function isQualified(plain: string): boolean {
  return hasException(plain) || hasRestriction(plain) || has(plain, LESS);
}

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
