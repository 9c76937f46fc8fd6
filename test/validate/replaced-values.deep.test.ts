import { expect, it } from "vitest";
import { cases } from "../depth.js";
import { replacedValues, silentlyRefused } from "./replaced-values.js";

it("finds something wrong with every policy that it refuses, whatever stands in place of a value", async () => {
  const { silent, tried, refused } = await silentlyRefused(replacedValues(cases(2003, 61)));
  expect(silent).toEqual([]);
  expect(tried).toBeGreaterThan(cases(10, 300));
  expect(refused).toBeGreaterThan(cases(5, 200));
}, 600_000);
