import type { Policy, Purpose } from "../model/policy.generated.js";
import { listed, purposes } from "./facts.js";

/** The person concerned: a source that need not be declared. */
const DATA_SUBJECT = "data-subject";

type Group = "dataSubjects" | "categories" | "sources";

/**
 * The ids declared in a group that no purpose names, nor the further lists given. None while any purpose leaves the
 * question open, or names an id that is not declared: that may be one of these, misspelt.
 */
export function unusedIn(policy: Policy, group: Group & keyof Purpose, more: readonly string[] = []): string[] {
  const unused = new Set(Object.keys(policy[group]));
  const declared = new Set(unused);
  for (const [, purpose] of purposes(policy)) {
    const uses = listed(purpose[group]);
    if (!uses) return [];
    for (const id of uses) {
      if (!declared.has(id) && id !== DATA_SUBJECT) return [];
      unused.delete(id);
    }
  }
  for (const id of more) unused.delete(id);
  return [...unused];
}
