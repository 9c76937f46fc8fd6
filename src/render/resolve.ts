import { child } from "../model/pointer.js";
import type { Policy } from "../model/policy.generated.js";
import { type Use, usesOf } from "../model/references.js";

/** An id with the name of what it refers to; null for `data-subject`, which has no entry. */
interface Reference {
  readonly id: string;
  readonly name: string | null;
}

/** The groups whose entries have ids of the policy's own. */
const GROUPS = new Set([
  "/dataSubjects",
  "/categories",
  "/sources",
  "/collectionPoints",
  "/purposes",
  "/recipients",
  "/transfers",
  "/automatedDecisions",
  "/profiling",
  "/aiSystems",
  "/cookies",
  "/devicePermissions",
  "/otherControllers",
  "/links",
  "/rights/further",
]);

// What the controller keeps for itself and the notice does not say.
const UNPUBLISHED =
  /^\/(?:review\/log|history\/\d+\/(?:sha256|incomplete)|ownDomains|recipients\/[^/]+\/(?:agreement|domains)|purposes\/[^/]+\/legitimateInterest\/assess(?:ed|mentCycle))$/;

/**
 * The policy with nothing left to look up: groups of ids are lists in which each item has its id, and a reference is
 * an id with a name. What the controller keeps for itself and the notice does not say is left out.
 */
export function resolve({ $schema, schemaVersion, ...policy }: Policy): object {
  const uses = new Map(usesOf(policy).map((use) => [use.path, use]));
  const resolved = (value: unknown, path: string): unknown => {
    const use = uses.get(path);
    if (use) return reference(use, policy as Policy);
    if (Array.isArray(value)) return value.map((item, index) => resolved(item, child(path, index)));
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value)
      .map(([key, item]) => [key, child(path, key), item] as const)
      .filter(([, at]) => !UNPUBLISHED.test(at))
      .map(([key, at, item]) => [key, resolved(item, at)] as const);
    if (!GROUPS.has(path)) return Object.fromEntries(entries);
    return entries.map(([id, entry]) => ({ id, ...(entry as object) }));
  };
  return resolved(policy, "") as object;
}

function reference({ group, id }: Use, policy: Policy): Reference {
  const entries = policy[group];
  return { id, name: (Object.hasOwn(entries, id) ? entries[id]?.name : undefined) ?? null };
}
