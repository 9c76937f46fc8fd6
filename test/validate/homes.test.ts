import { expect, test } from "vitest";
import { homeOf } from "../../src/validate/homes.js";

test("a short word two letters from another is another word", () => {
  expect(homeOf("ground")).toBeUndefined();
});

test("a slip leads to the place of what was meant", () => {
  expect(homeOf("gruop")).toEqual(["controller", "group"]);
  expect(homeOf("kakorna")).toEqual(["cookies"]);
});
