import leven from "leven";

/**
 * The candidate that the word is most likely a slip for: at most a third of its letters apart (always one, never
 * more than four, or `most`), ignoring case. Undefined when none is that near.
 */
export function nearest(word: string, candidates: Iterable<string>, most = 4): string | undefined {
  // A long word cannot be a slip for a short one, and comparing costs their product.
  if (word.length > 80) return undefined;
  const plain = word.normalize("NFC").toLowerCase();
  const limit = Math.min(most, Math.max(1, Math.floor(word.length / 3)));
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const distance = distanceOf(plain, candidate.normalize("NFC").toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

function distanceOf(word: string, candidate: string): number {
  return isSwapped(word, candidate) ? 1 : leven(word, candidate);
}

// `nmae` for `name`: one slip of the fingers, though two letters differ.
function isSwapped(word: string, candidate: string): boolean {
  if (word.length !== candidate.length) return false;
  const at = [...word].findIndex((letter, index) => letter !== candidate[index]);
  return at >= 0 && word.slice(0, at) + (word[at + 1] ?? "") + word[at] + word.slice(at + 2) === candidate;
}
