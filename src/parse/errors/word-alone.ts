import type { Span } from "../../model/source.js";

const FARTHEST = 2000;
const SAYS_NOTHING = /^\s*(?:#.*)?$/;
const WORDS = /^( *)([^\s:#"'[\]{}&*!|>%@-][^:#]*?)\s*$/;

/**
 * Words without a colon above a line, with the same indentation. With a comment between the two lines the parser takes
 * the words for a complete value, and reports the line after them instead.
 */
export function wordAlone(text: string, offset: number): Span | undefined {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const indent = /^ */.exec(text.slice(start, start + FARTHEST))?.[0].length;
  const lines = text
    .slice(Math.max(0, start - FARTHEST), start)
    .split("\n")
    .slice(0, -1);
  let from = start;
  for (const line of lines.reverse()) {
    from -= line.length + 1;
    if (SAYS_NOTHING.test(line)) continue;
    const [, before = "", words] = WORDS.exec(line) ?? [];
    if (words === undefined || before.length !== indent) return undefined;
    return [from + before.length, from + before.length + words.length];
  }
  return undefined;
}
