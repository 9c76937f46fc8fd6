import { nearest } from "../../model/nearest.js";

/** A policy with more slips than this is not helped by suggestions, and each costs a look at every known id. */
const MAX_SUGGESTIONS = 50;

/** What an unknown word was probably meant to be, among the known ones. */
export function suggester(known: readonly string[]): (word: string) => string | undefined {
  const suggested = new Map<string, string | undefined>();
  return (word) => {
    if (!suggested.has(word) && suggested.size < MAX_SUGGESTIONS) suggested.set(word, nearest(word, known));
    return suggested.get(word);
  };
}
