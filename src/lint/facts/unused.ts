import type { Policy } from "../../model/policy.generated.js";
import { DATA_SUBJECT } from "../../model/references.js";
import { listed, purposes } from "./entries.js";

/**
 * The ids declared in a group that neither a purpose nor any of the further lists names. None while a purpose leaves
 * the question open, or an id is used that is not declared: it may be one of these, misspelt.
 */
export function unusedIn(
  policy: Policy,
  group: "dataSubjects" | "categories" | "sources",
  further: readonly (readonly string[])[] = [],
): string[] {
  const declared = Object.keys(policy[group]);
  const unused = new Set(declared);
  const known = new Set([...declared, DATA_SUBJECT]);
  for (const uses of [...purposes(policy).map(([, purpose]) => listed(purpose[group])), ...further]) {
    if (!uses?.every((id) => known.has(id))) return [];
    for (const id of uses) unused.delete(id);
  }
  return [...unused];
}
