import { expect, test } from "vitest";
import { namedCodes, officialCode } from "../../src/model/country-code.js";

test("a code that people use instead, or used to, is filed under the official one", () => {
  expect(["UK", "DD", "US", "EEA", "XX", "us"].map(officialCode)).toEqual([
    "GB",
    "DE",
    "US",
    "EEA",
    "XX",
    "us",
  ]);
});

test("codes have the names of their countries", () => {
  const named = new Map(namedCodes("sv"));
  expect(named.get("DE")).toBe("Tyskland");
  expect(named.get("ZA")).toBe("Sydafrika");
  expect(named.has("AA")).toBe(false);
});
