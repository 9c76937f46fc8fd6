import { visible } from "../../model/visible.js";

/** One character as people count them, and as a terminal shows it. */
export interface Cell {
  /** Offset in the line of its first UTF-16 code unit. */
  readonly start: number;
  /** Offset in the line just after its last code unit. */
  readonly end: number;
  /** What is shown for it, on one line and without control characters. */
  readonly text: string;
  /** How many columns that takes: 0, 1, 2, or more for what is written out. */
  readonly width: number;
}

const TAB = 4;

// Latin letters, digits and common punctuation: one code unit, one character, one column.
const SIMPLE = /^[\t -~\u00a0-\u024f\u2010-\u2027]*$/;

// The patterns below are made when a line needs them: reading what they have of Unicode takes time.

// The soft hyphen counts as a format character, but terminals show it.
const combiningOnly = () => /^(?!\u00ad)[\p{M}\p{Cf}]+$/u;

// Emoji shown as pictures, flags, and the blocks of East Asian characters that are two columns wide.
const wide = () =>
  /\p{Emoji_Presentation}|\p{Regional_Indicator}|\ufe0f|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;

// Written out by `safeText` as well; here it must be found across cells.
const LOG_COMMAND = /##[a-z]*\[/iy;

/** The cells of a line from offset `from` up to, not including, `to`. */
export function cells(line: string, from: number, to: number): Cell[] {
  const found: Cell[] = [];
  let start = from;
  let column = 0;
  for (const segment of characters(line.slice(from, to))) {
    const text = display(line, segment, start, column);
    const width = text === segment ? columns(segment) : written(text);
    found.push({ start, end: start + segment.length, text, width });
    start += segment.length;
    column += width;
  }
  return found;
}

// Loading the tables for the general case takes longer than all the rest of a report.
function characters(text: string): string[] {
  if (SIMPLE.test(text)) return text.split("");
  const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function display(line: string, segment: string, start: number, column: number): string {
  if (segment === "\t") return " ".repeat(TAB - (column % TAB));
  LOG_COMMAND.lastIndex = start;
  if (segment === "#" && LOG_COMMAND.test(line)) return "\\u{23}";
  return visible(segment);
}

// The rest may still begin with a character that needs special treatment: a flag, or an East Asian one.
function written(text: string): number {
  return characters(text).reduce((sum, each) => sum + columns(each), 0);
}

function columns(segment: string): number {
  if (SIMPLE.test(segment)) return 1;
  if (combiningOnly().test(segment)) return 0;
  return wide().test(segment) ? 2 : 1;
}
