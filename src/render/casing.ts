/** With a capital first letter. */
export function capitalised(value: string): string {
  return value.charAt(0).toUpperCase() + value.slice(1);
}

/**
 * A heading as a part of a sentence: with a small first letter, unless its first word is an abbreviation or a name with
 * capitals within (IP, LinkedIn), or one of those that the language always writes with a capital.
 */
export function withinSentence(heading: string, alwaysCapital: readonly string[]): string {
  // Up to a hyphen: it is the first part that counts in `Kund-ID` and `LinkedIn-profil`.
  const first = /^\p{L}+/u.exec(heading)?.[0] ?? "";
  const keeps = /.\p{Lu}/u.test(first) || alwaysCapital.includes(first);
  return keeps ? heading : heading.charAt(0).toLowerCase() + heading.slice(1);
}
