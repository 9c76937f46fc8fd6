import { describe, expect, test } from "vitest";
import { nearest } from "../../src/model/nearest.js";
import { child, keys, parent, pointer, valueAt } from "../../src/model/pointer.js";
import { didYouMean, oneOf, withSuggestion } from "../../src/model/suggestion.js";
import { compareVersionNumbers, raised } from "../../src/model/version.js";
import { visible, visibleLines } from "../../src/model/visible.js";

describe("the nearest word", () => {
  test.each([
    ["nmae", "name"],
    ["NAME", "name"],
    ["nam", "name"],
    ["descripton", "description"],
    ["discriptoin", "description"],
    ["A\u030angstr\u00f6m", "ångström"],
    ["xy", undefined],
    ["nxxe", undefined],
    ["dexxriptxxxx", undefined],
    ["name".padEnd(81, "x"), undefined],
    ["", undefined],
  ])("to %j is %s", (word, near) =>
    expect(nearest(word, ["name", "title", "description", "ångström"])).toBe(near),
  );

  test("is the one with fewest slips, and of equals the first", () => {
    expect(nearest("titel", ["tite", "title"])).toBe("tite");
    expect(nearest("cat", ["car", "cap"])).toBe("car");
  });
});

describe("versions", () => {
  test.each([
    ["1.0", "1.0.0", 0],
    ["1.2", "1.10", -1],
    ["2.0", "1.9.9", 1],
    ["1.0.1", "1.0.2", -1],
  ])("%s and %s", (a, b, sign) => expect(Math.sign(compareVersionNumbers(a, b))).toBe(sign));

  test.each([
    ["1.2", "major", "2.0"],
    ["1.2.3", "major", "2.0.0"],
    ["1.2", "minor", "1.3"],
    ["1.2.3", "minor", "1.3.0"],
    ["1.2", "patch", "1.2.1"],
    ["1.2.3", "patch", "1.2.4"],
  ] as const)("%s with the %s part raised is %s", (version, bump, next) =>
    expect(raised(version, bump)).toBe(next),
  );
});

test("a pointer goes to a key and back, whatever the key", () => {
  expect(pointer("a/b", "c~d", 0, "~1")).toBe("/a~1b/c~0d/0/~01");
  expect(keys("/a~1b/c~0d/0/~01")).toEqual(["a/b", "c~d", "0", "~1"]);
  expect(child("/a", "b")).toBe("/a/b");
  expect([keys(""), parent(""), parent("/a"), parent("/a/b")]).toEqual([[], undefined, "", "/a"]);
});

test("a value is found under its keys, or none is", () => {
  const data = { a: [{ b: 1 }], c: null };
  expect(valueAt(data, ["a", "0", "b"])).toBe(1);
  expect(valueAt(data, [])).toBe(data);
  for (const path of [
    ["c", "d"],
    ["a", "0", "b", "x"],
    ["x", "y"],
  ])
    expect(valueAt(data, path)).toBeUndefined();
});

test("words are listed as a sentence has them", () => {
  expect(oneOf([])).toEqual({ sv: "", en: "" });
  expect(oneOf(["a"])).toEqual({ sv: "a", en: "a" });
  expect(oneOf(["a", { sv: "två", en: "two" }, "c"])).toEqual({ sv: "a, två eller c", en: "a, two or c" });
});

test("a suggestion takes the place of other advice", () => {
  const problem = { sv: "Fel.", en: "Wrong." };
  const otherwise = { sv: "Ta bort.", en: "Remove." };
  const always = { sv: "Läs mer.", en: "Read on." };
  expect(withSuggestion(problem, "name", { otherwise, always })).toEqual({
    sv: "Fel. Menade du ”name”? Läs mer.",
    en: 'Wrong. Did you mean "name"? Read on.',
  });
  expect(withSuggestion(problem, undefined, { otherwise })).toEqual({
    sv: "Fel. Ta bort.",
    en: "Wrong. Remove.",
  });
  expect(withSuggestion(problem, undefined, {})).toEqual(problem);
  expect(didYouMean({ sv: "ja", en: "yes" })).toEqual({ sv: "Menade du ”ja”?", en: 'Did you mean "yes"?' });
});

test("what a terminal could act on is written out", () => {
  expect(visible("åäö – ”text” €")).toBe("åäö – ”text” €");
  expect(visible("a\u001b[31mb\tc\nd")).toBe("a\\u{1b}[31mb\\u{9}c\\u{a}d");
  expect(visible("x\u202ey\u{e0041}\ud800")).toBe("x\\u{202e}y\\u{e0041}\\u{d800}");
  expect(visibleLines("a\tb\nc\r\u0007")).toBe("a\tb\nc\\u{d}\\u{7}");
});
