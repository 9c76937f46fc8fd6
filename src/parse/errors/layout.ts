import { positionAt, type Span } from "../../model/source.js";

/** The lines of a text as they are indented, to tell a mistake from what follows from it. Lines start at 1. */
export class Layout {
  readonly #text: string;
  readonly #starts: readonly number[];
  /** Spaces before the first character of each line; undefined for empty lines, comments and lines with tabs. */
  readonly #indents: readonly (number | undefined)[];
  readonly #step: number | undefined;

  constructor(text: string, starts: readonly number[]) {
    this.#text = text;
    this.#starts = starts;
    this.#indents = starts.map((start) => indentAt(text, start));
    this.#step = commonStep(this.#indents.filter((indent) => indent !== undefined));
  }

  lineOf([offset]: Span): number {
    return positionAt(this.#starts, offset).line;
  }

  /** The text of the line before an offset. */
  before(offset: number): string {
    return this.#text.slice(this.#starts[positionAt(this.#starts, offset).line - 1], offset);
  }

  /** For each line, the line without indentation that it is under. */
  tops(): readonly number[] {
    let top = 1;
    return this.#indents.map((indent, index) => {
      if (indent === 0) top = index + 1;
      return top;
    });
  }

  /**
   * The indentation of the nearest line, from that of `offset` upwards in its part of the file, that is out
   * of step with the file. The parser trusts the first line of a level, and blames those after it.
   */
  outOfStep(offset: number): Span | undefined {
    const step = this.#step;
    if (!step) return undefined;
    const last = this.lineOf([offset, offset]) - 1;
    for (let index = last; index >= 0; index--) {
      const indent = this.#indents[index];
      if (indent === 0 && index < last) return undefined;
      const start = this.#starts[index] as number;
      if (indent !== undefined && indent % step !== 0) return [start + indent, start + indent + 1];
    }
    return undefined;
  }
}

function indentAt(text: string, start: number): number | undefined {
  let end = start;
  while (text[end] === " ") end++;
  return end === text.length || /[\t\r\n#]/.test(text.charAt(end)) ? undefined : end - start;
}

/** By how many spaces the file usually indents: the least that is no exception. */
function commonStep(indents: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  let total = 0;
  indents.forEach((indent, index) => {
    const step = indent - (indents[index - 1] ?? 0);
    if (step <= 0) return;
    total++;
    counts.set(step, (counts.get(step) ?? 0) + 1);
  });
  const usual = [...counts].filter(([, count]) => count > 1 && count * 10 >= total).map(([step]) => step);
  return usual.length > 0 ? Math.min(...usual) : undefined;
}
