/** With a capital first letter. */
export function capitalised(value: string): string {
  return value.charAt(0).toUpperCase() + value.slice(1);
}

// Swedish and English words: Unicode's own classes take a millisecond to compile.
const PLAIN_WORD = /^[A-Za-zÅÄÖåäöé]+(?=[\s,.-]|$)/;
const ALL_SMALL_AFTER_FIRST = /^.[a-zåäöé]*$/;

/**
 * A heading as a part of a sentence: with a small first letter, unless its first word is an abbreviation or a name with
 * capitals within (IP, LinkedIn), or one of those that the language always writes with a capital.
 */
export function withinSentence(heading: string, alwaysCapital: readonly string[]): string {
  // Up to a hyphen: it is the first part that counts in `Kund-ID` and `LinkedIn-profil`.
  const first = (PLAIN_WORD.exec(heading) ?? /^\p{L}+/u.exec(heading))?.[0] ?? "";
  const hasCapitalWithin = !ALL_SMALL_AFTER_FIRST.test(first) && /.\p{Lu}/u.test(first);
  const keeps = hasCapitalWithin || alwaysCapital.includes(first);
  return keeps ? heading : heading.charAt(0).toLowerCase() + heading.slice(1);
}
