import type { Policy, Purpose } from "../../model/policy.generated.js";

/** The legal bases of Article 6(1) in its order, and that it is not decided. */
export const BASES = [
  "consent",
  "contract",
  "legal-obligation",
  "vital-interests",
  "public-task",
  "legitimate-interests",
  "undecided",
] as const;

export type Basis = (typeof BASES)[number];

/** The bases that can be named: `undecided` is none. */
export const DECIDED = BASES.filter((basis) => basis !== "undecided");

/**
 * The basis that the page can claim. A contract with someone else than the person is none: Article 6(1)(b) asks for one
 * to which the person is party.
 */
export function basisOf({ legalBasis, contract }: Purpose): Basis {
  return legalBasis === "contract" && contract?.party === "other" ? "undecided" : legalBasis;
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
  const used = new Set(all.map(basisOf));
  return {
    has: (basis) => used.has(basis),
    open: used.has("undecided"),
    directMarketing: all.some(({ directMarketing }) => directMarketing === true),
  };
}
