import { partMeaningOf, plainText } from "../../model/meaning.js";

/** From 0 (nothing in common) to 1 (the same): the share of words, or of a map's values, that both have. */
export function similarity(a: unknown, b: unknown): number {
  const [one, other] = [partsOf(a), partsOf(b)];
  if (one.size === 0 && other.size === 0) return 1;
  let common = 0;
  for (const part of one) if (other.has(part)) common++;
  return common / (one.size + other.size - common);
}

/**
 * Pairs of the most similar items, the best first, each item in one pair at most and none below `least`.
 * Takes time in proportion to the product of the lengths.
 */
export function pairUp<T>(
  before: readonly T[],
  after: readonly T[],
  likeness: (a: T, b: T) => number,
  least: number,
): (readonly [T, T])[] {
  const candidates = before
    .flatMap((a) => after.map((b) => ({ a, b, likeness: likeness(a, b) })))
    .filter((candidate) => candidate.likeness >= least)
    .sort((x, y) => y.likeness - x.likeness);
  const [left, right] = [new Set(before), new Set(after)];
  return candidates.flatMap(({ a, b }) => {
    if (!left.has(a) || !right.has(b)) return [];
    left.delete(a);
    right.delete(b);
    return [[a, b] as const];
  });
}

function partsOf(value: unknown): Set<string> {
  if (typeof value === "string")
    return new Set(
      plainText(value)
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u),
    );
  const parts = new Set<string>();
  collect(value, "", parts);
  return parts;
}

function collect(value: unknown, key: string, parts: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) collect(item, key, parts);
  else if (typeof value === "object" && value !== null) {
    for (const [name, item] of Object.entries(value)) collect(item, `${key}/${name}`, parts);
  } else parts.add(`${key}=${partMeaningOf(value)}`);
}
