import { sentences } from "./sentences.js";
import { words } from "./words.js";

// A long word has more letters than this.
const LONG = 6;

/** How hard texts are to read, and how much text that figure is based on. */
export interface Readability {
  /** Björnsson's index: below 30 very easy, 30–40 easy, 40–50 medium, 50–60 hard, above 60 very hard. */
  readonly lix: number;
  readonly words: number;
}

/**
 * LIX of the texts together: words per sentence plus the percentage of words of more than six letters. Each text ends
 * a sentence, as the end of a heading, list item or paragraph does. 0 where there are no words.
 */
export function readability(texts: readonly string[]): Readability {
  const all = texts.flatMap(words);
  if (all.length === 0) return { lix: 0, words: 0 };
  const ends = texts.reduce((sum, text) => sum + sentences(text).length, 0);
  const long = all.filter(
    (word) => word.length > LONG && word.replace(/[-'’:.\d]/g, "").length > LONG,
  ).length;
  return { lix: all.length / ends + (100 * long) / all.length, words: all.length };
}
