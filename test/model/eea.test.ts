import { expect, test } from "vitest";
import { EEA_STATES, isInEea } from "../../src/model/legal/eea.js";

test("the EEA is the 27 states of the EU and three more, each once", () => {
  expect(EEA_STATES.value).toHaveLength(30);
  expect(new Set(EEA_STATES.value).size).toBe(30);
});

test.each(["SE", "FI", "GR", "HR", "IS", "LI", "NO", "EEA", "EU"])("%s is within the EEA", (code) => {
  expect(isInEea(code)).toBe(true);
});

test.each(["GB", "CH", "US", "UK", "EL", "AL", "se", "", "constructor"])("%j is not", (code) => {
  expect(isInEea(code)).toBe(false);
});
