import type { Colors } from "../../model/colors.js";
import type { Range } from "../../model/diagnostic.js";
import { excerpt } from "./excerpt.js";

// What fits beside other things on a screen, and in a build's log without wrapping.
const WIDTH = 110;

/**
 * The line that a range starts on, carets under the range, and the line above for context. A range of several
 * lines is marked to the end of its first. Nothing if the line does not exist.
 * @param lines the lines of the file, without line breaks
 * @param mark the colour of the carets
 */
export function frame(
  lines: readonly string[],
  { start, end }: Range,
  colors: Colors,
  mark: keyof Colors,
): string[] {
  const line = lines[start.line - 1];
  if (line === undefined) return [];
  const from = Math.min(start.column - 1, line.length);
  const to = end.line > start.line ? line.length : Math.min(Math.max(from, end.column - 1), line.length);
  const digits = String(start.line).length;
  const gutter = (number: string) => colors.faint(`  ${number.padStart(digits)} |`);
  const room = WIDTH - digits - 5;

  const shown = excerpt(line, from, to, room);
  const framed = [
    `${gutter(String(start.line))}${shown.text === "" ? "" : ` ${shown.text}`}`,
    `${gutter("")} ${" ".repeat(shown.indent)}${colors[mark]("^".repeat(shown.width))}`,
  ];
  const above = lines[start.line - 2];
  // Beside the middle of a long line, the beginning of the one above would only mislead.
  if (above === undefined || above.trim() === "" || shown.shifted) return framed;
  return [`${gutter(String(start.line - 1))} ${excerpt(above, 0, 0, room).text}`, ...framed];
}
