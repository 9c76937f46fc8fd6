import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plain } from "../../src/model/colors.js";
import { lineStarts, rangeAt } from "../../src/model/source.js";
import { cells } from "../../src/report/code-frame/cells.js";
import { frame } from "../../src/report/code-frame/frame.js";
import { hostile } from "./arbitrary.js";

/** The frame around what is between « and » in the text. */
function framed(marked: string): string[] {
  const start = marked.indexOf("«");
  const end = marked.indexOf("»") - 1;
  const text = marked.replace("«", "").replace("»", "");
  return frame(text.split(/\r\n|\n|\r/), rangeAt(lineStarts(text), [start, end]), plain, "error");
}

const width = (text: string) => cells(text, 0, text.length).reduce((sum, cell) => sum + cell.width, 0);

describe("the carets stand under exactly the range", () => {
  test.each<[name: string, marked: string, expected: string[]]>([
    ["a value", "a: «bc»", ["  1 | a: bc", "    |    ^^"]],
    ["a line break of Windows", "x: 1\r\na: «bc»\r\n", ["  1 | x: 1", "  2 | a: bc", "    |    ^^"]],
    ["several lines: to the end of the first", "a: «|\n  b\n»", ["  1 | a: |", "    |    ^"]],
    ["several lines, ending left of where they start", "a: «bcd\n»", ["  1 | a: bcd", "    |    ^^^"]],
    ["nothing, at the end of a line", "a:«»", ["  1 | a:", "    |   ^"]],
    ["nothing, in an empty file", "«»", ["  1 |", "    | ^"]],
    ["a blank line above is left out", "\na: «b»", ["  2 | a: b", "    |    ^"]],
    ["a line of blanks above is left out", "  \na: «b»", ["  2 | a: b", "    |    ^"]],
    ["after a tab", "\ta: «b»", ["  1 |     a: b", "    |        ^"]],
    ["after a tab inside the line", "ab:\t«b»", ["  1 | ab: b", "    |     ^"]],
    ["after combining marks", "ä: e\u0301e\u0301 «b»", ["  1 | ä: e\u0301e\u0301 b", "    |       ^"]],
    ["after a combining mark of its own", "\u0301: «b»", ["  1 | \u0301: b", "    |   ^"]],
    ["after a soft hyphen", "日\u00ad: «b»", ["  1 | 日\u00ad: b", "    |      ^"]],
    ["after East Asian characters", "日本: «한국»", ["  1 | 日本: 한국", "    |       ^^^^"]],
    ["after emoji and a flag", "👩‍👩‍👧🇸🇪: «b»", ["  1 | 👩‍👩‍👧🇸🇪: b", "    |       ^"]],
    ["after an astral letter", "𝐚: «b»", ["  1 | 𝐚: b", "    |    ^"]],
    ["after what is written out", "\u001b: «\u202e»", ["  1 | \\u{1b}: \\u{202e}", "    |         ^^^^^^^^"]],
    ["after a command to a log", "##[x]: «b»", ["  1 | \\u{23}#[x]: b", "    |             ^"]],
  ])("%s", (_, marked, expected) => {
    expect(framed(marked)).toEqual(expected);
  });

  test("numbers of different lengths are in one column", () => {
    expect(framed(`${"x: 1\n".repeat(9)}a: «b»`)).toEqual(["   9 | x: 1", "  10 | a: b", "     |    ^"]);
  });

  test("nothing for a line that does not exist", () => {
    const beyond = { start: { line: 9, column: 1 }, end: { line: 9, column: 2 } };
    expect(frame(["a"], beyond, plain, "error")).toEqual([]);
  });
});

describe("a long line is cut around the range", () => {
  test("in the middle: both ends go, and the line above with them", () => {
    const [line, carets, ...rest] = framed(`x: 1\n${"a".repeat(300)}«HERE»${"b".repeat(300)}`) as [
      string,
      string,
    ];
    expect(line).toMatch(/^ {2}2 \| …a+HEREb+…$/);
    expect(line.length).toBe(110);
    expect(carets.length).toBe(line.indexOf("HERE") + 4);
    expect(carets).toMatch(/^ {4}\| +\^{4}$/);
    expect(rest).toEqual([]);
  });

  test("at its beginning and at its end only the other end goes", () => {
    expect(framed(`«HERE»${"b".repeat(300)}`)[0]).toMatch(/^ {2}1 \| HEREb{98}…$/);
    expect(framed(`${"a".repeat(300)}«HERE»`)[0]).toMatch(/^ {2}1 \| …a{98}HERE$/);
  });

  test("of exactly the room there is, nothing goes; of one more, two", () => {
    expect(framed(`«H»${"b".repeat(103)}`)[0]).toMatch(/^ {2}1 \| Hb{103}$/);
    expect(framed(`«H»${"b".repeat(104)}`)[0]).toMatch(/^ {2}1 \| Hb{101}…$/);
  });

  test("a range that just fits from the beginning is shown from the beginning", () => {
    expect(framed(`${"a".repeat(98)}«HERE»${"b".repeat(9)}`)[0]).toMatch(/^ {2}1 \| a{98}HERE…$/);
    expect(framed(`${"a".repeat(99)}«HERE»${"b".repeat(9)}`)[0]).toMatch(/^ {2}1 \| …a+HEREb+$/);
  });

  test("what lies beyond what is looked at is cut too", () => {
    const marks = "\u0301".repeat(500);
    expect(framed(`x${marks}«H»${marks}y`)[0]).toBe(
      `  1 | …${"\u0301".repeat(400)}H${"\u0301".repeat(399)}…`,
    );
  });

  test("the line above is cut at its end", () => {
    expect(framed(`${"a".repeat(300)}\nx: «1»`)[0]).toMatch(/^ {2}1 \| a{102}…$/);
  });

  test("a range that is itself too long is marked as far as it is shown", () => {
    const [line, carets] = framed(`${"a".repeat(300)}«${"H".repeat(500)}»b`) as [string, string];
    expect(line).toMatch(/^ {2}1 \| …H+…$/);
    expect(carets.indexOf("^")).toBe(line.indexOf("H"));
    expect(carets.lastIndexOf("^")).toBe(line.lastIndexOf("H"));
  });

  test("a line of half a million characters is cut like any other", () => {
    const text = "👩‍👩‍👧 a: [".repeat(40_000);
    const middle = { start: { line: 1, column: 200_000 }, end: { line: 1, column: 400_000 } };
    for (let times = 0; times < 50; times++) expect(frame([text], middle, plain, "error")).toHaveLength(2);
  });
});

// A file's text is decoded from UTF-8, which has no lone surrogates.
const decoded = hostile.filter((text) => text.isWellFormed());

test("a character with a hidden mark is as wide as it is shown", () => {
  const text = "\u{20000}\u{e0020}x";
  const lines = frame([text], { start: { line: 1, column: 5 }, end: { line: 1, column: 6 } }, plain, "error");
  expect(lines).toEqual(["  1 | \u{20000}\\u{e0020}x", `    | ${" ".repeat(2 + "\\u{e0020}".length)}^`]);
});

test("whatever the line and the range, every line of the frame fits and the carets are within it", () => {
  fc.assert(
    fc.property(decoded, fc.nat(400), fc.nat(400), (text, start, length) => {
      const [from, to] = [Math.min(start, text.length), Math.min(start + length, text.length)];
      const lines = frame(text.split(/\r\n|\n|\r/), rangeAt(lineStarts(text), [from, to]), plain, "error");
      const [line, carets] = lines.slice(-2) as [string, string];
      for (const each of lines) expect(width(each)).toBeLessThanOrEqual(112);
      expect(carets).toMatch(/^ +\| +\^+$/);
      expect(carets.length).toBeLessThanOrEqual(Math.max(7, width(line) + 1));
    }),
    { numRuns: 1000 },
  );
});
