import type { Policy, Purpose } from "../model/policy.generated.js";

/** Entries by id, in the order of the file. */
export type Group<T> = { [id: string]: T };

/** What a purpose, or an occasion of collection, can name in a list. */
type Named = "categories" | "sources" | "recipients";

/** The entries that fit, in their order. */
export function filter<T>(group: Group<T>, fits: (id: string, entry: T) => boolean): Group<T> {
  return Object.fromEntries(Object.entries(group).filter(([id, entry]) => fits(id, entry)));
}

/** The ids that the entries name. */
export function used<K extends string>(
  key: K,
  group: Group<{ readonly [key in K]?: "undecided" | string[] }>,
): Set<string> {
  return new Set(Object.values(group).flatMap((entry) => listed(entry[key]) ?? []));
}

/** The list, or undefined where the policy leaves it open. */
export function listed(value: "undecided" | string[] | undefined): string[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

/**
 * The entries that the purposes name, and those of which it is not known whether they concern them: all, where one
 * of the purposes leaves them open; else those that nothing in the policy names.
 */
export function usedOrUnbound<K extends Named>(
  key: K,
  purposes: Group<Purpose>,
  policy: Policy,
  also: ReadonlySet<string> = new Set(),
): Policy[K] {
  const all: Group<unknown> = policy[key];
  const open = Object.values(purposes).some((purpose) => listed(purpose[key]) === undefined);
  if (open) return policy[key];
  const theirs = used(key, purposes);
  const named = used(key, policy.purposes);
  if (key === "sources") for (const id of used("sources", policy.collectionPoints ?? {})) named.add(id);
  return filter(all, (id) => theirs.has(id) || also.has(id) || !named.has(id)) as Policy[K];
}
