/** Lines that came along when a text was copied or merged: from the first to the last of them. */
export interface Marks {
  readonly all: readonly RegExpExecArray[];
  readonly first: RegExpExecArray;
  /** Their numbers, from 1. */
  readonly from: number;
  readonly to: number;
}

/** The lines that a pattern finds, if it finds any. */
export function marksIn(text: string, pattern: RegExp): Marks | undefined {
  const all = [...text.matchAll(pattern)];
  const [first] = all;
  const last = all.at(-1);
  if (!first || !last) return undefined;
  const line = (offset: number) => text.slice(0, offset).split(/\r\n|\r|\n/).length;
  return { all, first, from: line(first.index), to: line(last.index) };
}
