/**
 * The words of a text: letters and digits, with hyphens, apostrophes, colons and full stops inside (`e-post`, `AB:s`,
 * `t.ex`). A slash parts words: `EU/EES` is two.
 */
export function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-'’:.][\p{L}\p{N}]+)*/gu) ?? [];
}

/**
 * The text as words in lower case with one space before and after each, so that a phrase written the same way
 * (` kan komma att `) is found whole whatever stands between its words.
 */
export function plainWords(text: string): string {
  return ` ${words(text.normalize("NFC").toLowerCase()).join(" ")} `;
}

/** The first of the phrases that the text has, as whole words. Phrases are in lower case. */
export function phraseIn(plain: string, phrases: Iterable<string>): string | undefined {
  for (const phrase of phrases) if (plain.includes(` ${phrase} `)) return phrase;
  return undefined;
}
