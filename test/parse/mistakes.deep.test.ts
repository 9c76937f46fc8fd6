import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/model/diagnostic.js";
import { cases } from "../depth.js";
import { parseText, SAMPLE } from "./helpers.js";

/** What to write instead of a line, and the column that is then wrong if it is certain; undefined if it does not apply. */
type Mistake = (line: string) => { readonly line: string; readonly column?: number } | undefined;

const KEY = /^\s*(?:- )?[\w-]+:(?: |$)/;
const PLAIN_VALUE = /^\s*(?:- )?[\w-]+: [\p{L}\d]/u;
const firstOf = (line: string, pattern: RegExp) => line.search(pattern) + 1;
const columnOfValue = (line: string) => line.indexOf(": ") + 3;

const MISTAKES: Readonly<Record<string, Mistake>> = {
  "tabs for indentation": (line) =>
    /^ {2}/.test(line)
      ? { line: line.replace(/^ +/, (spaces) => "\t".repeat(spaces.length / 2)), column: 1 }
      : undefined,
  "no colon": (line) =>
    KEY.test(line) ? { line: line.replace(":", ""), column: firstOf(line, /[\w-]+:/) } : undefined,
  "no space after the colon": (line) =>
    /^\s*(- )?[\w-]+: /.test(line)
      ? { line: line.replace(": ", ":"), column: firstOf(line, /[\w-]+:/) }
      : undefined,
  "no closing quote": (line) =>
    /"[^"]*"/.test(line)
      ? { line: line.replace(/("[^"]*)"/, "$1"), column: line.indexOf('"') + 1 }
      : undefined,
  "no closing bracket": (line) => (/[\]}]/.test(line) ? { line: line.replace(/[\]}]/, "") } : undefined),
  "no opening bracket": (line) => (/[[{]/.test(line) ? { line: line.replace(/[[{]/, "") } : undefined),
  "one space too many": (line) => (KEY.test(line) ? { line: ` ${line}` } : undefined),
  "one space too few": (line) => (/^ /.test(line) ? { line: line.slice(1) } : undefined),
  "an alias": (line) =>
    PLAIN_VALUE.test(line) ? { line: line.replace(": ", ": *"), column: columnOfValue(line) } : undefined,
  "a forbidden character": (line) =>
    PLAIN_VALUE.test(line) ? { line: line.replace(": ", ": @"), column: columnOfValue(line) } : undefined,
  "a colon in a value": (line) =>
    PLAIN_VALUE.test(line) && !line.includes("#")
      ? { line: `${line}: x`, column: columnOfValue(line) }
      : undefined,
  "a comma too many": (line) =>
    /[[{].*, /.test(line) && !line.includes('"') ? { line: line.replace(", ", ",, ") } : undefined,
  "no comma": (line) =>
    /{.*, /.test(line) && !line.includes('"') ? { line: line.replace(", ", " ") } : undefined,
};

// A third of the purposes shows what there is to see, in less time.
const TWO_SPACES = (
  SAMPLE.slice(0, SAMPLE.indexOf("  newsletter:\n")) + SAMPLE.slice(SAMPLE.indexOf("rights:\n"))
).split("\n");

// What belongs to a list item is two spaces to the right of its dash, whatever the indentation.
const FOUR_SPACES = TWO_SPACES.map((line, index) => {
  const item = TWO_SPACES.slice(0, index).findLast((earlier) => /^ *- |^\S/.test(earlier));
  const within = /^ {4}/.test(line) && item?.startsWith("  - ");
  return line.replace(/^ +/, (spaces) => " ".repeat(spaces.length * 2 - (within ? 2 : 0)));
});

describe.each([
  ["with LF", TWO_SPACES, "", "\n", 2],
  ["with CRLF and a byte order mark", TWO_SPACES, "\ufeff", "\r\n", 4],
  ["indented by four", FOUR_SPACES, "", "\n", 3],
])("one mistake in a policy %s", (_, lines, mark, lineBreak, everyLine) => {
  it("is none as it stands", () => {
    expect(parseText(mark + lines.join(lineBreak)).diagnostics).toEqual([]);
  });

  it.each(Object.entries(MISTAKES))("%s is found on its line", (_name, mistake) => {
    let found = 0;
    const missed: string[] = [];
    lines.forEach((original, index) => {
      const changed =
        /^\s*(#|$)/.test(original) || index % (everyLine * cases(3, 1)) > 0 ? undefined : mistake(original);
      if (!changed) return;
      const text = mark + lines.with(index, changed.line).join(lineBreak);
      const diagnostics: readonly Diagnostic[] = parseText(text).diagnostics;
      // What is still YAML, such as an indentation within running text, is not for the parser to find.
      if (diagnostics.length === 0) return;
      const { line, column } = (diagnostics[0] as (typeof diagnostics)[0]).range.start;
      const columnIsRight = changed.column === undefined || changed.column === column;
      if (line === index + 1 && columnIsRight && diagnostics.length === 1) found++;
      else missed.push(`${index + 1}: ${changed.line} (${line}:${column}, ${diagnostics.length} in all)`);
    });
    expect(found).toBeGreaterThan(0);
    expect(missed.length / (found + missed.length), missed.join("\n")).toBeLessThan(0.02);
  });
});
