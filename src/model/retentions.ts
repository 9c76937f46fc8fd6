import { child } from "./pointer.js";
import type { Purpose, Retention } from "./policy.generated.js";

/** The times of storage that a purpose states, each with its pointer; none where that is open. */
export function placedRetentions(
  { retention }: Pick<Purpose, "retention">,
  path: string,
): readonly [retention: Retention, path: string][] {
  const at = child(path, "retention");
  if (typeof retention !== "object") return [];
  return Array.isArray(retention)
    ? retention.map((each, index) => [each, child(at, index)])
    : [[retention, at]];
}

/** The times of storage that a purpose states. */
export function retentionsOf(purpose: Pick<Purpose, "retention">): readonly Retention[] {
  return placedRetentions(purpose, "").map(([retention]) => retention);
}
