import type { Agreement } from "../../model/policy.generated.js";

/**
 * When an agreement was last gone through, if it says: one that is signed has been read, even if no review is noted
 * after that. Dates in ISO form sort as text.
 */
export function lastSeen({ signed, reviewed }: Agreement): string | undefined {
  return reviewed !== undefined && (signed === undefined || reviewed > signed) ? reviewed : signed;
}
