import { describe, expect, test } from "vitest";
import { entryLines, inFlow, itemLines, scalar } from "../../src/revise/put/format.js";

test.each([
  ["kanslichefen", "kanslichefen"],
  ["2026-11-22", "2026-11-22"],
  ["EU/EES (land)", "EU/EES (land)"],
  ["yes", '"yes"'],
  ["a, b", '"a, b"'],
  ["rad\u2028två", '"rad\\u2028två"'],
  ["\u0085", '"\\u0085"'],
  [5, "5"],
  [false, "false"],
])("%j is written %s", (value, written) => expect(scalar(value)).toBe(written));

test.each([
  ["x", "'x'"],
  ["it's", "'it''s'"],
  ["två\nrader", '"två\\nrader"'],
])("%j is written %s where single quotes were", (value, written) => expect(scalar(value, "'")).toBe(written));

const group = { name: "IT", country: ["SE", "DK"], agreement: { type: "dpa" }, none: [] };

describe("a group", () => {
  test("on one line", () =>
    expect(inFlow(group)).toBe("{ name: IT, country: [SE, DK], agreement: { type: dpa }, none: [] }"));

  test("on lines of its own", () =>
    expect(entryLines("it", group, "   ")).toEqual([
      "it:",
      "   name: IT",
      "   country:",
      "      - SE",
      "      - DK",
      "   agreement:",
      "      type: dpa",
      "   none: []",
    ]));

  test("as an item of a list", () =>
    expect(itemLines({ a: "x", b: { c: 1 } }, "  ")).toEqual(["- a: x", "  b:", "    c: 1"]));
});

test("items of a list that are no groups are on a line each", () => {
  expect(itemLines("x", "  ")).toEqual(["- x"]);
  expect(itemLines(["x", "z"], "  ")).toEqual(["- [x, z]"]);
});
