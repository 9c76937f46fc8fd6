/**
 * The letters and digits, as a character class without its brackets. Written as ranges: V8 takes several milliseconds
 * to compile a pattern with `\p{L}` once it is used on many texts, which is longer than a policy takes to check.
 */
export const LETTERS =
  "0-9A-Za-z\\u00AA\\u00B5\\u00BA\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u1FFF\\u2C00-\\uD7FF\\uF900-\\uFDFF";

const WORD = new RegExp(`[${LETTERS}]+(?:[-'’:.][${LETTERS}]+)*`, "g");

/**
 * The words of a text: letters and digits, with hyphens, apostrophes, colons and full stops inside (`e-post`, `AB:s`,
 * `t.ex`). A slash parts words: `EU/EES` is two.
 */
export function words(text: string): string[] {
  return text.match(WORD) ?? [];
}

/**
 * The text as words in lower case with one space before and after each, so that a phrase written the same way
 * (` kan komma att `) is found whole whatever is between its words.
 */
export function plainWords(text: string): string {
  return ` ${words(text.normalize("NFC").toLowerCase()).join(" ")} `;
}

/** The first of the phrases that the text has, as whole words. Phrases are in lower case. */
export function phraseIn(plain: string, phrases: Iterable<string>): string | undefined {
  for (const phrase of phrases) if (plain.includes(` ${phrase} `)) return phrase;
  return undefined;
}
