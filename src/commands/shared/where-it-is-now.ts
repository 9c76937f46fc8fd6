import type { Diagnostic } from "../../model/diagnostic.js";

/**
 * Moves findings in an edited policy to their positions in the file before the edit, since inserted lines have moved
 * what follows. A finding on something new keeps its position.
 */
export function whereItIsNow(found: readonly Diagnostic[], now: readonly Diagnostic[]): Diagnostic[] {
  const before = new Map(now.map((each) => [keyOf(each), each]));
  return found.map((each) => before.get(keyOf(each)) ?? each);
}

function keyOf({ rule, path }: Diagnostic): string {
  return `${rule} ${path}`;
}
