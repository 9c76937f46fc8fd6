import { type Basis, basesOf } from "../../model/bases.js";
import type { Policy, Purpose } from "../../model/policy.generated.js";

/**
 * The bases that the page can claim. A contract with someone else than the person is none: Article 6(1)(b) asks for one
 * to which the person is party.
 */
export function claimedBases(purpose: Purpose): readonly Basis[] {
  const bases = basesOf(purpose);
  return hasOtherContract(purpose) ? bases.filter((basis) => basis !== "contract") : bases;
}

/** Whether the purpose is said to rest on a contract that is not with the person. */
export function hasOtherContract(purpose: Purpose): boolean {
  return purpose.contract?.party === "other" && basesOf(purpose).includes("contract");
}

/** The bases of all purposes, and what rests on them. */
export interface InUse {
  has(basis: Basis): boolean;
  /** Whether there may be more bases than those known. */
  readonly open: boolean;
  readonly directMarketing: boolean;
}

/** Which bases the policy's purposes rest on. */
export function basesInUse({ purposes }: Policy): InUse {
  const all = Object.values(purposes);
  const used = new Set(all.flatMap(claimedBases));
  return {
    has: (basis) => used.has(basis),
    open: all.some((purpose) => claimedBases(purpose).length === 0),
    directMarketing: all.some(({ directMarketing }) => directMarketing === true),
  };
}
