import { expect, it } from "vitest";
import { replacedValues, silentlyRefused } from "./replaced-values.js";

it("finds something wrong with every policy that it refuses, whatever stands in place of a value", async () => {
  const { silent, tried, refused } = await silentlyRefused(replacedValues());
  expect(silent).toEqual([]);
  expect(tried).toBeGreaterThan(20_000);
  expect(refused).toBeGreaterThan(15_000);
}, 600_000);
