import { LABELS } from "./labels.generated.js";

let known: ReadonlySet<string> | undefined;

/** Whether a word is a key of the format, at any place. */
export function isKnownKey(word: string): boolean {
  known ??= new Set(Object.keys(LABELS).map((path) => path.slice(path.lastIndexOf("/") + 1)));
  return known.has(word);
}

/** Whether a word is a key of the top level. */
export function isTopKey(word: string): boolean {
  return Object.hasOwn(LABELS, word);
}
