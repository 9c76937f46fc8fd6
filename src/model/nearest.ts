import leven from "leven";

/**
 * The candidate that the word is most likely a slip for: at most a third of its letters apart (always one, never
 * more than four), ignoring case. Undefined when none is that near.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  // A long word cannot be a slip for a short one, and comparing costs their product.
  if (word.length > 80) return undefined;
  const limit = Math.min(4, Math.max(1, Math.floor(word.length / 3)));
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const distance = leven(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}
