import type { Span } from "../../model/source.js";

/** The characters to point at, from the offsets that the parser gives. */
export type SpanOf = (text: string, pos: readonly [number, number]) => Span;

/** The parser's own offsets, without blanks around, not past the line, and never less than a character. */
export const token: SpanOf = (text, [start, end]) => {
  const from = skipBlank(text, start);
  const shown = text.slice(from, Math.min(end, endOfLine(text, from))).trimEnd();
  return [from, from + Math.max(1, shown.length)];
};

/** From the first character that shows to the end of its line, without a comment. */
export const restOfLine: SpanOf = (text, [start]) => {
  const from = skipBlank(text, start);
  return [from, Math.max(from + 1, endOfLine(text, from))];
};

/** Like `restOfLine`, from the start of the line that the place is on. */
export const wholeLine: SpanOf = (text, [start, end]) =>
  restOfLine(text, [text.lastIndexOf("\n", start - 1) + 1, end]);

/** The last of the lines that the parser took together: from its first character that shows. */
export const lastLine: SpanOf = (text, [start, end]) => {
  const lastBreak = text.slice(start, end).lastIndexOf("\n");
  return restOfLine(text, [start + lastBreak + 1, end]);
};

/** The parser's own offsets, which may be blanks. */
export const blank: SpanOf = (_, pos) => pos;

/** A backslash and the character after it. */
export const escapeSequence: SpanOf = (_, [start]) => [start, start + 2];

function skipBlank(text: string, from: number): number {
  const blanks = /(?:\s|(?<=\s)#[^\r\n]*)*/y;
  blanks.lastIndex = from;
  const end = from + (blanks.exec(text)?.[0].length ?? 0);
  // At the end of the file there is nothing more to show: the last character that does.
  return end < text.length ? end : Math.max(0, text.trimEnd().length - 1);
}

function endOfLine(text: string, from: number): number {
  const rest = /[^\r\n]*/y;
  rest.lastIndex = from;
  const line = rest.exec(text)?.[0] ?? "";
  return from + line.replace(/\s#.*$/s, "").trimEnd().length;
}
