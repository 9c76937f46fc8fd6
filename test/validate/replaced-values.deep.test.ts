import { expect, it } from "vitest";
import { cases } from "../depth.js";
import { replacedValues, silentlyRefused } from "./replaced-values.js";

it("finds something wrong with every policy that it refuses, whatever stands in place of a value", async () => {
  const each = process.env.POLICY_TEST_EACH === "1";
  const { silent, tried, refused } = await silentlyRefused(replacedValues(cases(499, 3), each));
  expect(silent).toEqual([]);
  expect(tried).toBeGreaterThan(cases(10, 3_300));
  expect(refused).toBeGreaterThan(cases(5, 1_600));
}, 3_600_000);
