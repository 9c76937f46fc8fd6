import { expect, test } from "vitest";
import { pairUp } from "../../../src/compare/meaning/similar.js";

test("the most similar are paired first, each in one pair, and none that are too different", () => {
  const likeness: Readonly<Record<string, number>> = { ax: 0.6, ay: 0.9, bx: 0.1, by: 0.95, cx: 0.3 };
  const pairs = (least: number) =>
    pairUp(["a", "b", "c"], ["x", "y"], (one, other) => likeness[one + other] ?? 0, least);
  expect(pairs(0.5)).toEqual([
    ["b", "y"],
    ["a", "x"],
  ]);
  expect(pairs(0.7)).toEqual([["b", "y"]]);
  expect(pairs(0.96)).toEqual([]);
});
