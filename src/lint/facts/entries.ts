import { pointer } from "../../model/pointer.js";
import type { Policy, Purpose, Retention } from "../../model/policy.generated.js";
import { usesOf } from "../../model/references.js";
import { placedRetentions } from "../../model/retentions.js";

/** The entries of a map with the pointer to each: `[id, value, path]`. Nothing for a map that is absent. */
export function entries<T>(
  map: Readonly<Record<string, T>> | undefined,
  ...at: readonly string[]
): [id: string, value: T, path: string][] {
  return Object.entries(map ?? {}).map(([id, value]) => [id, value, pointer(...at, id)]);
}

type PlacedPurpose = [id: string, purpose: Purpose, path: string];

// Most rules go through the purposes.
const purposesOf = new WeakMap<Policy, PlacedPurpose[]>();

/** Every purpose with its id and pointer. */
export function purposes(policy: Policy): readonly PlacedPurpose[] {
  let known = purposesOf.get(policy);
  if (!known) {
    known = entries(policy.purposes, "purposes");
    purposesOf.set(policy, known);
  }
  return known;
}

/** Every time of storage that a purpose states, with the purpose's id and the pointer to the time. */
export function retentions(policy: Policy): [id: string, retention: Retention, path: string][] {
  return purposes(policy).flatMap(([id, purpose, path]) =>
    placedRetentions(purpose, path).map(([retention, at]): [string, Retention, string] => [
      id,
      retention,
      at,
    ]),
  );
}

/** The list, or undefined where the policy leaves the question open (`undecided`, or the key is absent). */
export function listed(value: readonly string[] | "undecided" | undefined): readonly string[] | undefined {
  return value === "undecided" ? undefined : value;
}

/** The map that was written instead of `none` or `undecided`; undefined for those words. */
export function mapped<T extends object>(value: T | "none" | "undecided" | undefined): T | undefined {
  return typeof value === "object" ? value : undefined;
}

/** Every place that names a recipient by id: `[id, path]`. */
export function recipientUses(policy: Policy): [id: string, path: string][] {
  return usesOf(policy).flatMap(({ group, id, path }): [string, string][] =>
    group === "recipients" ? [[id, path]] : [],
  );
}
