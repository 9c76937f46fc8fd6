import { type Line, withLine, written } from "./lines.js";
import type { Maker } from "./mistakes.js";

const isPlain = (line: Line) => /^\p{L}/u.test(line.value) && !/["'#:,[\]]/.test(line.value);

const onValue = (text: string, line: Line, value: string) => ({
  text: withLine(text, line.number, written(line, { value })),
  rule: "yaml-syntax" as const,
  line: line.number,
  column: line.valueColumn,
});

const plain =
  (change: (value: string) => string): Maker =>
  (text, line) =>
    isPlain(line) ? onValue(text, line, change(line.value)) : undefined;

/** The ways to break the YAML itself, by name. */
export const SYNTAX_MAKERS: Readonly<Record<string, Maker>> = {
  "quote left open": plain((value) => `"${value}`),
  "bracket left open": (text, line) =>
    /^\[.+\]$/.test(line.value) ? onValue(text, line, line.value.slice(0, -1)) : undefined,
  "sign that may not start a value": plain((value) => `@${value}`),
  "percent sign first": plain((value) => `%${value}`),
  anchor: plain((value) => `&x ${value}`),
  alias: plain(() => "*x"),
  tag: plain((value) => `!!str ${value}`),
  "colon in a text": plain((value) => `obs: ${value}`),
  "no space after the colon": (text, line) =>
    isPlain(line) && !line.dash
      ? {
          text: withLine(text, line.number, `${line.indent}${line.key}:${line.value}`),
          rule: "yaml-syntax",
          line: line.number,
          column: line.keyColumn,
        }
      : undefined,
  "control character": (text, line, next) => {
    if (!isPlain(line)) return undefined;
    const at = Math.floor(next() * line.value.length);
    const value = `${line.value.slice(0, at)}\u0007${line.value.slice(at)}`;
    return { ...onValue(text, line, value), column: line.valueColumn + at };
  },
  "key twice": (text, line) =>
    isPlain(line) && !line.dash
      ? {
          text: withLine(text, line.number, written(line, {}), written(line, {})),
          rule: "yaml-syntax",
          line: line.number + 1,
          column: line.keyColumn,
        }
      : undefined,
  "tab for indentation": (text, line) =>
    line.indent !== "" && !line.dash
      ? {
          text: withLine(text, line.number, `\t${written(line, {}).trimStart()}`),
          rule: "yaml-syntax",
          line: line.number,
          column: 1,
        }
      : undefined,
  "one space too few": (text, line) =>
    line.indent !== "" && !line.dash && isPlain(line)
      ? {
          text: withLine(text, line.number, written(line, {}).slice(1)),
          rule: "yaml-syntax",
          line: line.number,
          column: line.keyColumn - 1,
        }
      : undefined,
  "one space too many": (text, line) =>
    line.indent !== "" && !line.dash && isPlain(line)
      ? {
          text: withLine(text, line.number, ` ${written(line, {})}`),
          rule: "yaml-syntax",
          line: line.number,
          column: line.keyColumn + 1,
        }
      : undefined,
  "second document": (text, line) =>
    line.parent === undefined && line.number > 12
      ? {
          text: withLine(text, line.number, "---", written(line, {})),
          rule: "yaml-syntax",
          line: line.number,
          column: 1,
        }
      : undefined,
};
