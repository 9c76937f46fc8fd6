import type { Diagnostic } from "../../model/diagnostic.js";

/**
 * Findings in a policy as it would become, where they are in the file as it is now: new lines have moved what comes
 * after them. One that is not there now keeps its place.
 */
export function whereItIsNow(found: readonly Diagnostic[], now: readonly Diagnostic[]): Diagnostic[] {
  const before = new Map(now.map((each) => [keyOf(each), each]));
  return found.map((each) => before.get(keyOf(each)) ?? each);
}

function keyOf({ rule, path }: Diagnostic): string {
  return `${rule} ${path}`;
}
