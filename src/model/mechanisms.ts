import { child } from "./pointer.js";
import type { Transfer, TransferMechanism } from "./policy.generated.js";

export type Mechanism = TransferMechanism["type"];

/** Each ground of a transfer, with when it applies and the pointer to it. */
export function placedMechanisms(
  { mechanism }: Pick<Transfer, "mechanism">,
  path: string,
): readonly [ground: TransferMechanism, path: string][] {
  const at = child(path, "mechanism");
  if (mechanism === undefined) return [];
  if (!Array.isArray(mechanism)) return [[{ type: mechanism }, at]];
  return mechanism.map((each, index) =>
    typeof each === "string" ? [{ type: each }, child(at, index)] : [each, child(child(at, index), "type")],
  );
}

/** The grounds of a transfer. */
export function mechanismsOf(transfer: Pick<Transfer, "mechanism">): readonly Mechanism[] {
  return placedMechanisms(transfer, "").map(([{ type }]) => type);
}

/** The appropriate safeguards of Article 46. */
export const SAFEGUARDS = [
  "standard-contractual-clauses",
  "authority-contractual-clauses",
  "binding-corporate-rules",
  "code-of-conduct",
  "certification",
  "authorities-instrument",
  "authorised-contractual-clauses",
  "administrative-arrangement",
] as const satisfies readonly Mechanism[];

/** The derogations of Article 49. */
export const DEROGATIONS = [
  "explicit-consent",
  "contract-performance",
  "contract-in-interest",
  "public-interest",
  "legal-claims",
  "vital-interests",
  "public-register",
  "compelling-legitimate-interests",
  "other-derogation",
] as const satisfies readonly Mechanism[];

/** Every ground, in the order of the law. */
export const MECHANISMS: readonly Mechanism[] = [
  "adequacy",
  "data-privacy-framework",
  ...SAFEGUARDS,
  ...DEROGATIONS,
];

export function isSafeguard(mechanism: Mechanism): boolean {
  return (SAFEGUARDS as readonly Mechanism[]).includes(mechanism);
}
