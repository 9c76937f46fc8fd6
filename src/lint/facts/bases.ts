import { basesOf, restsOn } from "../../model/bases.js";
import type { Policy, Purpose } from "../../model/policy.generated.js";
import { purposes } from "./entries.js";

export { basesOf, restsOn };

/** Consent under article 6.1 a, or explicit consent under 9.2 a. */
export function restsOnConsent(purpose: Purpose): boolean {
  return restsOn(purpose, "consent") || purpose.specialCategoryGround === "explicit-consent";
}

/** A contract under article 6.1 b. One to which the person is not party is no such basis. */
export function restsOnContract(purpose: Purpose): boolean {
  return restsOn(purpose, "contract") && purpose.contract?.party !== "other";
}

/** The ids of the purposes that fit. */
export function purposesThat(policy: Policy, fits: (purpose: Purpose) => boolean): string[] {
  return purposes(policy)
    .filter(([, purpose]) => fits(purpose))
    .map(([id]) => id);
}
