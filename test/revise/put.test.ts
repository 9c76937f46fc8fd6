import { describe, expect, test } from "vitest";
import type { Puttable } from "../../src/revise/put/format.js";
import { append, put } from "../../src/revise/put/put.js";
import { done, read } from "./edited.js";

const putIn = (text: string, path: string, value: Puttable, after?: string) => {
  const source = read(text);
  return done(source, put(source, path, value, after));
};
const appendTo = (text: string, path: string, value: Puttable) => {
  const source = read(text);
  return done(source, append(source, path, value));
};

describe("a map in the place of a word", () => {
  test.each([
    ["a: none\nb: y\n", "a:\n  k: v\nb: y\n"],
    ["a: none # why\nb: y\n", "a: # why\n  k: v\nb: y\n"],
    ["b:\r\n    c: d\r\na: 'none'", "b:\r\n    c: d\r\na:\r\n    k: v"],
    ["a:\nb: y\n", "a:\n  k: v\nb: y\n"],
  ])("%j", (before, after) => expect(putIn(before, "/a", { k: "v" })).toBe(after));

  test.each(["{ a: none }\n", "a:\n  none\n", "a: |\n  none\n"])("not in %j", (text) =>
    expect(() => putIn(text, "/a", { k: "v" })).toThrow("Not a scalar"),
  );
});

describe("a value that is there", () => {
  test.each([
    ["a: x\nb: y\n", "a: z\nb: y\n"],
    ["a: x # why\n", "a: z # why\n"],
    ['a: "x"\n', 'a: "z"\n'],
    ["a: 'x'\r\nb: y", "a: 'z'\r\nb: y"],
    ["a:\nb: y\n", "a: z\nb: y\n"],
    ["a: # why\nb: y\n", "a: z # why\nb: y\n"],
    ["{ a: x, b: y }\n", "{ a: z, b: y }\n"],
    ["a: |\n  x\n  y\nb: y\n", "a: z\nb: y\n"],
    ["a: >-\n  x\n  y\nb: y\n", "a: z\nb: y\n"],
    ["a: one\n  two\nb: y\n", "a: z\nb: y\n"],
    ["a: >\r\n  x\r\nb: y\r\n", "a: z\r\nb: y\r\n"],
    ["a: |-\n  x", "a: z"],
    ["a: |+\n  x\n\nb: y\n", "a: z\n\nb: y\n"],
    ["a: >+\n  x\n", "a: z\n"],
    ["{ a: , b: y }\n", "{ a: z, b: y }\n"],
    ['a: ""\n', 'a: "z"\n'],
  ])("%j", (before, after) => expect(putIn(before, "/a", "z")).toBe(after));
});

describe("a new key", () => {
  test.each([
    ["m:\n  a: x\nn: 1\n", "m:\n  a: x\n  k: z\nn: 1\n"],
    ["m:\n    a: x # why\n\n# n\nn: 1\n", "m:\n    a: x # why\n    k: z\n\n# n\nn: 1\n"],
    ["m:\n  a: x", "m:\n  a: x\n  k: z"],
    ["m:\r\n  a: x\r\nn: 1\r\n", "m:\r\n  a: x\r\n  k: z\r\nn: 1\r\n"],
    ["m: { a: x }\n", "m: { a: x, k: z }\n"],
    ["m: {}\n", "m: { k: z }\n"],
    ["m: { a: x, }\n", "m: { a: x, k: z, }\n"],
    ["m:\n  a:\n    - 1\n    - 2 # two\nn: 1\n", "m:\n  a:\n    - 1\n    - 2 # two\n  k: z\nn: 1\n"],
    ["m:\n  a: |\n    x\n    y\nn: 1\n", "m:\n  a: |\n    x\n    y\n  k: z\nn: 1\n"],
    ["m:\n  a: one\n    two\nn: 1\n", "m:\n  a: one\n    two\n  k: z\nn: 1\n"],
    ["m:\nn: 1\n", "m:\n  k: z\nn: 1\n"],
    // In what order keys have their places is not the order of the file.
    ["m:\n  c: x\n  a:\n    d: 1\n  b: y\nn: 1\n", "m:\n  c: x\n  a:\n    d: 1\n  b: y\n  k: z\nn: 1\n"],
    ["m:\n  a: x\nmore:\n  b: y\n", "m:\n  a: x\n  k: z\nmore:\n  b: y\n"],
    ["m:\n  a: { b: c } # why\n", "m:\n  a: { b: c } # why\n  k: z\n"],
    ["m:\n  a: >-\n    x\nn: 1\n", "m:\n  a: >-\n    x\n  k: z\nn: 1\n"],
    ["l:\n  - x\nm: # why\nn: 1\n", "l:\n  - x\nm: # why\n  k: z\nn: 1\n"],
    ["# o\nl: # why\n   a: b\nm:\n", "# o\nl: # why\n   a: b\nm:\n   k: z\n"],
  ])("%j", (before, after) => expect(putIn(before, "/m/k", "z")).toBe(after));

  test.each([
    ["m: [1]\n", "/m/k", "No map at /m"],
    ["n: 1\n", "/m/k", "No map at /m"],
    ["m: { k: { a: 1 } }\n", "/m/k", "Not a scalar at /m/k"],
    ["m:\n  k: [1]\n", "/m/k", "Not a scalar at /m/k"],
  ])("%j has no place for it", (text, path, message) =>
    expect(() => putIn(text, path, "z")).toThrow(message),
  );

  test("of a whole file goes last in it", () =>
    expect(putIn("a: x\nb:\n  - y\n", "/k", "z")).toBe("a: x\nb:\n  - y\nk: z\n"));

  test("goes after the key that is named", () => {
    expect(putIn("m:\n  a: x\n  b: y\n", "/m/k", "z", "a")).toBe("m:\n  a: x\n  k: z\n  b: y\n");
    expect(putIn("m:\n  b: y\n", "/m/k", "z", "a")).toBe("m:\n  b: y\n  k: z\n");
  });

  test("may be a list of maps, indented as the file is", () => {
    const list = [{ date: "2026-11-25", by: "jurist" }];
    expect(putIn("m:\n    a: x\n", "/m/k", list)).toBe(
      "m:\n    a: x\n    k:\n        - date: 2026-11-25\n          by: jurist\n",
    );
  });
});

describe("a new item", () => {
  const item = { d: "z", e: "two words" };
  test.each([
    ["l:\n  - d: x\nn: 1\n", "l:\n  - d: x\n  - d: z\n    e: two words\nn: 1\n"],
    ["l:\n- d: x\n  e: y # why\n\nn: 1\n", "l:\n- d: x\n  e: y # why\n- d: z\n  e: two words\n\nn: 1\n"],
    ["l:\n  -   d: x\nn: 1\n", "l:\n  -   d: x\n  - d: z\n    e: two words\nn: 1\n"],
    ["l:\n  - { d: x }\n", "l:\n  - { d: x }\n  - d: z\n    e: two words\n"],
    ["l: [{ d: x }]\n", "l: [{ d: x }, { d: z, e: two words }]\n"],
    ["l: []\n", "l: [{ d: z, e: two words }]\n"],
    ["l:\nn: 1\n", "l:\n  - d: z\n    e: two words\nn: 1\n"],
    ["l:\n  -\n    d: x\nn: 1\n", "l:\n  -\n    d: x\n  - d: z\n    e: two words\nn: 1\n"],
    ["l:\n  - - x\nn: 1\n", "l:\n  - - x\n  - d: z\n    e: two words\nn: 1\n"],
    ["m:\n    l:\n        - {}\n", "m:\n    l:\n        - {}\n        - d: z\n          e: two words\n"],
  ])("%j", (before, after) =>
    expect(appendTo(before, before.startsWith("m") ? "/m/l" : "/l", item)).toBe(after),
  );

  test.each(["l: { a: 1 }\n", "m: 1\n"])("%j has no place for it", (text) =>
    expect(() => appendTo(text, "/l", item)).toThrow("No list at /l"),
  );
});

describe("a text", () => {
  test.each([
    "kanslichefen",
    "Anna-Karin O'Neill, jurist",
    "ja: nej",
    "# ingen kommentar",
    "yes",
    "12",
    "1.10",
    "",
    " mellanslag ",
    "- streck",
    "två\nrader",
    'citat ”så” och "så"',
    "slut:",
    "[lista]",
    "@x",
    "%x",
    "\u2028",
    "C:\\mapp",
    "null",
  ])("%j is read back the same", (value) => {
    for (const text of [
      "a: x\n",
      'a: "x"\n',
      "a: 'x'\n",
      "{ a: x }\n",
      "b: x\n",
      "{ b: x }\n",
      "a: |\n  x\n",
    ]) {
      expect((read(putIn(text, "/a", value)).data as { a: unknown }).a).toBe(value);
    }
    expect((read(appendTo("l:\n  - x\n", "/l", { a: value })).data as { l: unknown[] }).l[1]).toEqual({
      a: value,
    });
  });
});
