import type { CollectionPoint, Policy, Purpose } from "../model/policy.generated.js";
import { filter, type Group, listed, used } from "./select.js";

/**
 * The occasions on which these purposes' data are collected. An occasion that names no purpose may be that of any
 * purpose which no occasion names, if data can come from the same source.
 */
export function collectionPointsFor(purposes: Group<Purpose>, policy: Policy): Group<CollectionPoint> {
  const all = policy.collectionPoints ?? {};
  const named = used("purposes", all);
  const unnamed = Object.entries(purposes).flatMap(([id, purpose]) => (named.has(id) ? [] : [purpose]));
  const theirs = filter(all, (_, point) =>
    point.purposes?.length
      ? point.purposes.some((id) => Object.hasOwn(purposes, id))
      : unnamed.some((purpose) => canShareSource(purpose, point)),
  );
  return Object.fromEntries(Object.entries(theirs).map(([id, point]) => [id, onlyNaming(purposes, point)]));
}

function canShareSource(purpose: Purpose, point: CollectionPoint): boolean {
  const sources = listed(purpose.sources);
  return !sources || !point.sources || point.sources.some((id) => sources.includes(id));
}

function onlyNaming(purposes: Group<Purpose>, point: CollectionPoint): CollectionPoint {
  if (!point.purposes) return point;
  return { ...point, purposes: point.purposes.filter((id) => Object.hasOwn(purposes, id)) };
}
