/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of the items. */
export function pick<T>(next: () => number, items: readonly T[]): T {
  return items[Math.floor(next() * items.length)] as T;
}

/** The word with one slip of the finger: a letter left out, doubled, exchanged, added, or two in the wrong order. */
export function typo(next: () => number, word: string): string {
  const at = Math.floor(next() * (word.length - 1));
  const [before, letter, rest] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const other = pick(next, [..."abcdefghijklmnopqrstuvwxyz"]);
  return pick(next, [
    before + rest,
    before + letter + letter + rest,
    before + other + rest,
    before + letter + other + rest,
    before + rest.charAt(0) + letter + rest.slice(1),
  ]);
}
