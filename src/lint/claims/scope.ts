import { keys } from "../../model/pointer.js";
import type { Policy, Purpose } from "../../model/policy.generated.js";
import { listed, purposes } from "../facts/entries.js";

/** What a text speaks of, judged by where it is. */
export interface Scope {
  /** True where it speaks of everything that the controller does. */
  readonly whole: boolean;
  readonly purposes: readonly Entry[];
}

type Entry = readonly [id: string, purpose: Purpose];

/** The parts of a policy whose texts apply to all processing by the controller. */
export const WHOLE: ReadonlySet<string> = new Set([
  "controller",
  "exclusions",
  "scope",
  "security",
  "retention",
  "updates",
]);

/**
 * A function from the pointer of a text to its scope: a purpose's text speaks of that purpose, a category's of the
 * purposes that use it. Undefined for a text about someone else, such as a recipient.
 */
export function scopes(policy: Policy): (path: string) => Scope | undefined {
  const all = purposes(policy).map(([id, purpose]): Entry => [id, purpose]);
  const uses = {
    categories: lazily(() => byUse("categories")),
    dataSubjects: lazily(() => byUse("dataSubjects")),
  };

  function byUse(group: "categories" | "dataSubjects"): Map<string, Entry[]> {
    const found = new Map<string, Entry[]>();
    for (const entry of all) {
      for (const id of listed(entry[1][group]) ?? []) {
        const users = found.get(id);
        if (users) users.push(entry);
        else found.set(id, [entry]);
      }
    }
    return found;
  }

  return (path) => {
    const [group = "", id = ""] = keys(path);
    if (WHOLE.has(group)) return { whole: true, purposes: all };
    if (group === "categories" || group === "dataSubjects")
      return { whole: false, purposes: uses[group]().get(id) ?? [] };
    const purpose = group === "purposes" ? policy.purposes[id] : undefined;
    return purpose && { whole: false, purposes: [[id, purpose]] };
  };
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
