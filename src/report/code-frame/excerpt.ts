import { cells } from "./cells.js";

/** A line, or the part of it around a range, ready to be shown. Widths are in terminal columns. */
export interface Excerpt {
  readonly text: string;
  /** Columns before the range. */
  readonly indent: number;
  /** Columns of the range that are shown; at least 1, so that there is something to point at. */
  readonly width: number;
  /** Whether the beginning of the line was left out. */
  readonly shifted: boolean;
}

// Characters looked at on each side of the range's start: more than a terminal shows, far less than a hostile line has.
const NEAR = 400;

/** The line with the range from offset `from` up to, not including, `to`, cut to at most `room` columns. */
export function excerpt(line: string, from: number, to: number, room: number): Excerpt {
  const first = Math.max(0, from - NEAR);
  const last = Math.min(line.length, from + NEAR);
  const all = cells(line, first, last);
  const sums = [0];
  for (const cell of all) sums.push((sums.at(-1) as number) + cell.width);
  const at = (index: number) => sums[index] as number;

  const rangeStart = count(all, (cell) => cell.end <= from);
  const rangeEnd = Math.max(
    rangeStart,
    count(all, (cell) => cell.start < to),
  );
  const [start, end] = window({ at, length: all.length, rangeStart, rangeEnd, room });

  const shifted = start > 0 || first > 0;
  const cut = end < all.length || last < line.length;
  const text = all.slice(start, end).map((cell) => cell.text);
  return {
    text: `${shifted ? "…" : ""}${text.join("")}${cut ? "…" : ""}`,
    indent: at(rangeStart) - at(start) + (shifted ? 1 : 0),
    width: Math.max(1, at(Math.min(rangeEnd, end)) - at(rangeStart)),
    shifted,
  };
}

interface Measured {
  /** Columns before the cell of an index. */
  readonly at: (index: number) => number;
  readonly length: number;
  readonly rangeStart: number;
  readonly rangeEnd: number;
  readonly room: number;
}

/** The cells to show: all if they fit, else those around the range, with room for an ellipsis at each end. */
function window({ at, length, rangeStart, rangeEnd, room }: Measured): [start: number, end: number] {
  if (at(length) <= room) return [0, length];
  const inner = room - 2;
  const marked = Math.min(at(rangeEnd) - at(rangeStart), inner);
  let start = 0;
  if (at(rangeStart) + marked > inner) {
    const lead = Math.max(Math.floor((inner - marked) / 2), inner - (at(length) - at(rangeStart)));
    while (at(rangeStart) - at(start) > lead) start++;
  }
  let end = start;
  while (end < length && at(end + 1) - at(start) <= inner) end++;
  return [start, end];
}

function count<T>(items: readonly T[], matches: (item: T) => boolean): number {
  const index = items.findIndex((item) => !matches(item));
  return index < 0 ? items.length : index;
}
