import { describe, expect, test } from "vitest";
import { lineStarts, positionAt, rangeAt } from "../../src/model/source.js";

const starts = lineStarts("ab\ncde\n");

test.each([
  ["", [0]],
  ["a", [0]],
  ["a\n", [0, 2]],
  ["a\r\nb\rc\n\n", [0, 3, 5, 7, 8]],
  ["\r\r\n", [0, 1, 3]],
])("the lines of %j start at %j", (text, expected) => expect(lineStarts(text)).toEqual(expected));

describe("positionAt", () => {
  test.each([
    [0, 1, 1],
    [1, 1, 2],
    [2, 1, 3],
    [3, 2, 1],
    [6, 2, 4],
    [7, 3, 1],
  ])("offset %i is line %i, column %i", (offset, line, column) => {
    expect(positionAt(starts, offset)).toEqual({ line, column });
  });

  test("an offset before the text is its beginning", () => {
    expect(positionAt(starts, -1)).toEqual({ line: 1, column: 1 });
    expect(rangeAt(starts, [-5, 1])).toEqual({ start: { line: 1, column: 1 }, end: { line: 1, column: 2 } });
  });
});
