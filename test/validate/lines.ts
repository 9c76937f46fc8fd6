/** A line of YAML of the plain kind: `  - key: value # comment`. Columns start at 1. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly indent: string;
  readonly dash: boolean;
  readonly key: string;
  readonly keyColumn: number;
  /** Empty if the value is on the lines below. */
  readonly value: string;
  readonly valueColumn: number;
  readonly comment: string;
  /** The key that it is under; undefined at the top level. */
  readonly parent: Line | undefined;
}

/** The lines with a key, each under its parent. */
export function readLines(text: string): Line[] {
  const found: Line[] = [];
  for (const [index, raw] of text.split("\n").entries()) {
    const match = /^( *)(- )?([A-Za-z][\w-]*):(?: (.*?))?( +#.*)?$/.exec(raw);
    if (!match) continue;
    const [, indent = "", dash = "", key = "", value = "", comment = ""] = match;
    const keyColumn = indent.length + dash.length + 1;
    const parent = found.findLast((line) => line.keyColumn < keyColumn);
    found.push({
      number: index + 1,
      indent,
      dash: dash !== "",
      key,
      keyColumn,
      value,
      valueColumn: keyColumn + key.length + 2,
      comment,
      parent: indent === "" && dash === "" ? undefined : parent,
    });
  }
  return found;
}

/** The text with one line in place of another; `undefined` leaves it out. */
export function withLine(text: string, number: number, ...replacement: readonly string[]): string {
  const lines = text.split("\n");
  lines.splice(number - 1, 1, ...replacement);
  return lines.join("\n");
}

/** The line with another value, or another key. */
export function written(line: Line, { key = line.key, value = line.value }): string {
  return `${line.indent}${line.dash ? "- " : ""}${key}:${value === "" ? "" : ` ${value}`}${line.comment}`;
}
