import type { Address } from "./policy.generated.js";

/** The parts of an address; none where it is written on one line, and nothing more is known. */
export function addressParts(address: string | Address | undefined): Address {
  return typeof address === "object" ? address : {};
}
