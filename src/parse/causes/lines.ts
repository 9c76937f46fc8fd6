/** One line of a text, split into its parts. */
export interface Line {
  /** From 0. */
  readonly index: number;
  /** Offset of its first character. */
  readonly start: number;
  /** Without the line break. */
  readonly text: string;
  /** Spaces before the first character. */
  readonly indent: number;
  /** Neither empty nor only a comment. */
  readonly says: boolean;
}

/** The lines of a text, as YAML's layout has them. */
export class Lines {
  readonly all: readonly Line[];

  constructor(text: string, starts: readonly number[]) {
    this.all = starts.map((start, index) => {
      const line = text.slice(start, starts[index + 1] ?? text.length).replace(/[\r\n]+$/, "");
      const indent = /^ */.exec(line)?.[0].length ?? 0;
      return { index, start, text: line, indent, says: !/^\s*(?:#|$)/.test(line) };
    });
  }

  /** By how many spaces most lines are indented further than the one above them. */
  get step(): number | undefined {
    const counts = new Map<number, number>();
    const indents = this.all.filter(({ says }) => says).map(({ indent }) => indent);
    for (const [index, indent] of indents.entries()) {
      const step = indent - (indents[index - 1] ?? 0);
      if (step > 0) counts.set(step, (counts.get(step) ?? 0) + 1);
    }
    return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
  }

  at(index: number): Line | undefined {
    return this.all[index];
  }

  /** The nearest line above that is not empty or a comment. */
  above({ index }: Line): Line | undefined {
    for (let at = index - 1; at >= 0; at--) if (this.all[at]?.says) return this.all[at];
    return undefined;
  }

  /** The lines from this one down that are indented as far as it or further. */
  block(first: Line): readonly Line[] {
    const found: Line[] = [];
    for (const line of this.all.slice(first.index)) {
      if (line.says && line.indent < first.indent) break;
      found.push(line);
    }
    while (found.length > 1 && found.at(-1)?.says === false) found.pop();
    return found;
  }

  /** The lines above that this one could belong under or beside: each indented less than the one before it. */
  levels(line: Line): readonly Line[] {
    const found: Line[] = [];
    let least = Number.POSITIVE_INFINITY;
    for (let above = this.above(line); above !== undefined; above = this.above(above)) {
      if (above.indent < least) {
        found.push(above);
        least = above.indent;
      }
      if (least === 0) break;
    }
    return found;
  }
}

/** The key that a line begins with, if it does. */
export function keyOf({ text }: Line): string | undefined {
  return /^\s*(?:- +)*([\w-]+):(?:\s|$)/.exec(text)?.[1];
}
