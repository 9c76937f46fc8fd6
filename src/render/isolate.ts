// Hebrew, Arabic and the other scripts that are written from right to left.
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

const ISOLATES = /[\u2068\u2069]/g;

/**
 * The text between two characters within which it finds its own direction and leaves that of its neighbours alone, if
 * it needs them: a telephone number after an Arabic name would else be shown before it. They work in Markdown, in
 * titles and in a CMS, where an element would not. No value has them: `escapeMarkdown` replaces them.
 */
export function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}

/** The text for programs, to which those characters mean nothing. */
export function withoutIsolates(text: string): string {
  return text.replace(ISOLATES, "");
}
