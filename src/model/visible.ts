// C0 (but tab and line feed where asked), DEL, C1, line and paragraph separators, bidirectional controls,
// zero-width characters that hide text, and lone surrogates.
const hidden = () =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose
  /[\u0000-\u001f\u007f-\u009f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\u3164\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Cs}/gu;

// Latin letters, digits and common punctuation: nothing to write out. Most texts are, and need not wait for the pattern
// above to be compiled.
const PLAIN = /^[ -~\u00a0-\u024f\u2010-\u2027]*$/;

/**
 * The text with every character that a terminal or a log could act on written out, such as `\u{1b}`.
 * For whatever comes from a file or the command line and is shown to a person.
 */
export function visible(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(hidden(), (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

/** Like `visible`, but tabs and line breaks stay: for our own texts of several lines. */
export function visibleLines(text: string): string {
  return text.replace(hidden(), (character) =>
    character === "\n" || character === "\t" ? character : `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
}
