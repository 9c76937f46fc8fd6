/** Hidden marks: soft hyphens, zero-width characters, and marks of direction. */
const HIDDEN = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** What typesetting programs, WordPress among them, put in the place of what was written. */
const TYPESET: readonly (readonly [RegExp, string])[] = [
  [/[\u201c-\u201f\u2033\u00ab\u00bb"]/g, '"'],
  [/[\u2018-\u201b\u2032`']/g, "'"],
  [/[\u2010-\u2015\u2212]|--+/g, "-"],
  [/\u2026/g, "..."],
  [/\u00d7/g, "x"],
  [/\u2122/g, "(tm)"],
];

/** A text normalised for comparison: differences that readers do not see as another text are removed. */
export function plain(text: string): string {
  const bare = text.normalize("NFC").replace(HIDDEN, "");
  return TYPESET.reduce((before, [mark, same]) => before.replace(mark, same), bare)
    .replace(/\s+/g, " ")
    .trim();
}

/** A text for display: on one line, without invisible characters. */
export function readable(text: string): string {
  return text.normalize("NFC").replace(HIDDEN, "").replace(/\s+/g, " ").trim();
}
