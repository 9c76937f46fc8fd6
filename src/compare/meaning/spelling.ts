import { plainText } from "../../model/meaning.js";

/** Shorter words differ in meaning as easily as in spelling: ”kan” and ”ska”. */
const LEAST_LENGTH = 5;

/**
 * Whether two texts differ in nothing but capitals, punctuation or the spelling of a word. A correction of spelling is
 * not a material change (WP260 rev.01). In doubt it is not spelling: figures, names, short words, and what may deny.
 */
export function isSpelling(before: string, after: string): boolean {
  const [older, newer] = [wordsOf(before), wordsOf(after)];
  if (older.length !== newer.length) return older.join("") === newer.join("");
  return older.every((word, index) => sameWord(word, newer[index] as string));
}

function wordsOf(text: string): string[] {
  return plainText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

function sameWord(before: string, after: string): boolean {
  const [a, b] = [before.toLowerCase(), after.toLowerCase()];
  if (a === b) return true;
  if (Math.min(a.length, b.length) < LEAST_LENGTH || /\p{N}/u.test(a + b)) return false;
  // A capital is a name; ”o-” turns a word into its opposite; another ending is another number or tense.
  if (/^\p{Lu}/u.test(before) || /^\p{Lu}/u.test(after)) return false;
  if (a[0] !== b[0] || a.at(-1) !== b.at(-1)) return false;
  return isOneSlip(a, b);
}

/** One letter too many, too few or wrong, or two that have changed places. */
function isOneSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left === `${right[1]}${right[0]}`;
}
