import type { Policy, Rights } from "../model/policy.generated.js";
import { filter, type Group } from "./select.js";

type Purposes = Policy["purposes"];

/**
 * The part without what concerns other purposes only: profiling, AI systems, cookies, controllers and rights that name
 * none of the part's purposes. What names no purpose may concern them and is kept.
 */
export function boundTo(purposes: Purposes, part: Policy): Policy {
  const { jointControllers, otherControllers, cookies, profiling, aiSystems, ...rest } = part;
  const joint = (jointControllers ?? []).flatMap((each) => withPurposes(each, purposes) ?? []);
  return {
    ...rest,
    ...(joint.length > 0 && { jointControllers: joint }),
    ...orAbsent("otherControllers", each(otherControllers ?? {}, purposes)),
    ...(cookies && { cookies: typeof cookies === "string" ? cookies : orNone(each(cookies, purposes)) }),
    ...(profiling && { profiling: forPurposes(profiling, purposes) }),
    ...(aiSystems && { aiSystems: forPurposes(aiSystems, purposes) }),
    rights: rightsBoundTo(purposes, part.rights),
  };
}

/** The recipients that cookies and device permissions name, whatever the purposes say. */
export function recipientsNamedBeside({ cookies, devicePermissions, recipients }: Policy): Set<string> {
  const providers =
    typeof cookies === "object" ? Object.values(cookies).map(({ provider = "" }) => provider) : [];
  const users = Object.values(devicePermissions ?? {}).flatMap(({ recipients: ids = [] }) => ids);
  return new Set([...providers, ...users].filter((id) => Object.hasOwn(recipients, id)));
}

/** The entry with those of its purposes that are in the part; undefined if it has some, and none is. */
function withPurposes<T extends { purposes?: string[] }>(entry: T, purposes: Purposes): T | undefined {
  if (!entry.purposes) return entry;
  const theirs = entry.purposes.filter((id) => Object.hasOwn(purposes, id));
  return theirs.length > 0 ? { ...entry, purposes: theirs } : undefined;
}

function each<T extends { purposes?: string[] }>(group: Group<T>, purposes: Purposes): Group<T> {
  return Object.fromEntries(
    Object.entries(group).flatMap(([id, entry]) => {
      const theirs = withPurposes(entry, purposes);
      return theirs ? [[id, theirs] as const] : [];
    }),
  );
}

function forPurposes<T extends { purpose?: string }>(
  group: "none" | "undecided" | Group<T>,
  purposes: Purposes,
) {
  if (typeof group === "string") return group;
  return orNone(filter(group, (_, { purpose }) => purpose === undefined || Object.hasOwn(purposes, purpose)));
}

function orNone<T>(group: Group<T>): Group<T> | "none" {
  return Object.keys(group).length > 0 ? group : "none";
}

// A right that does not apply to other purposes applies here.
function rightsBoundTo(purposes: Purposes, { further, ...rights }: Rights): Rights {
  const bound = Object.entries(rights).map(([name, right]) => {
    if (typeof right !== "object" || !("notApplicableTo" in right) || !right.notApplicableTo)
      return [name, right];
    const { notApplicable, notApplicableTo, ...others } = right;
    const theirs = notApplicableTo.filter((id) => Object.hasOwn(purposes, id));
    if (theirs.length === 0) return [name, others];
    return [name, { ...others, ...(notApplicable && { notApplicable }), notApplicableTo: theirs }];
  });
  return { ...Object.fromEntries(bound), ...orAbsent("further", each(further ?? {}, purposes)) };
}

function orAbsent<K extends string, T>(key: K, group: Group<T>) {
  return Object.keys(group).length > 0 ? ({ [key]: group } as { [key in K]: Group<T> }) : {};
}
