import { describe, expect, it } from "vitest";
import { Brackets, isClosed } from "../../src/parse/pairs.js";

describe("quotes", () => {
  it.each(["''", "'a'", "''''", "'a'''", "'it''s'", '""', '"a"', '"\\\\"', '"a\\\\\\""'])(
    "%s is closed",
    (quoted) => {
      expect(isClosed(quoted)).toBe(true);
    },
  );

  it.each(["'", "'''", "'a", "'a''", '"', '"a', '"\\"', '"a\\\\\\"', "'a\"", "\"a'"])(
    "%s is not",
    (quoted) => {
      expect(isClosed(quoted)).toBe(false);
    },
  );
});

describe("brackets", () => {
  /** Offsets of the problems of a row of brackets. */
  function problems(row: string): number[] {
    const brackets = new Brackets();
    const found = [...row].map((bracket, offset) =>
      "[{".includes(bracket) ? brackets.open(bracket, offset) : brackets.close(bracket, offset),
    );
    return [...found, brackets.end()].flatMap((problem) => (problem ? [problem.span[0]] : []));
  }

  it.each([
    ["[{}][]", []],
    ["]", [0]],
    ["{[}", [1]],
    ["{[}]", [1, 3]],
    ["[{[]", [1]],
    ["[[{]]", [2]],
  ])("%s has problems at %j", (row, expected) => {
    expect(problems(row)).toEqual(expected);
  });
});
