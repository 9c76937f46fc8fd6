import { child } from "./pointer.js";
import type { BasisDetail, Purpose } from "./policy.generated.js";

/** The legal bases of Article 6(1), in its order. */
export const BASES = [
  "consent",
  "contract",
  "legal-obligation",
  "vital-interests",
  "public-task",
  "legitimate-interests",
] as const;

export type Basis = (typeof BASES)[number];

/** The legal bases of a purpose, one or several; none where that is undecided. */
export function basesOf({ legalBasis }: Pick<Purpose, "legalBasis">): readonly Basis[] {
  return placedBases({ legalBasis }, "").map(([basis]) => basis);
}

/** Whether a purpose rests on a basis, alone or beside others. */
export function restsOn(purpose: Pick<Purpose, "legalBasis">, ...any: readonly Basis[]): boolean {
  return basesOf(purpose).some((basis) => any.includes(basis));
}

/** Each legal basis of a purpose with the pointer to it and what the policy says of it. */
export function placedBases(
  { legalBasis }: Pick<Purpose, "legalBasis">,
  path: string,
): readonly [basis: Basis, path: string, detail: BasisDetail][] {
  const at = child(path, "legalBasis");
  if (legalBasis === "undecided") return [];
  if (typeof legalBasis === "string") return [[legalBasis, at, {}]];
  if (Array.isArray(legalBasis)) return legalBasis.map((basis, index) => [basis, child(at, index), {}]);
  return BASES.flatMap((basis): [Basis, string, BasisDetail][] => {
    const detail = legalBasis[basis];
    return detail === undefined ? [] : [[basis, child(at, basis), detail]];
  });
}

/** The law that a basis of a purpose rests on: its own, else the purpose's. */
export function lawOf(purpose: Purpose, basis: Basis): string | undefined {
  const own = placedBases(purpose, "").find(([each]) => each === basis)?.[2].law;
  return own ?? purpose.law;
}
