/** Soft hyphens and zero-width characters, which nobody sees, as they are written in a class of a regular expression. */
export const INVISIBLE = "\u00ad\u180e\u200b-\u200d\u2060";

/** Spaces that only look like an ordinary one, written in the same way. */
export const ODD_SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000";

/** How Unicode writes a character's number: `U+00A0`. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
