import { expect, test } from "vitest";
import { countriesOf, countryName, isThirdCountry, isWithinEea } from "../../src/lint/facts/country.js";

test.each(["SE", "NO", "IS", "LI", "EEA", "EU", "AX", "RE"])("%s is within the EEA", (code) => {
  expect(isWithinEea(code)).toBe(true);
  expect(isThirdCountry(code)).toBe(false);
});

test.each(["US", "GB", "UK", "CH", "FO", "GL"])("%s is a third country", (code) => {
  expect(isWithinEea(code)).toBe(false);
  expect(isThirdCountry(code)).toBe(true);
});

test.each(["XX", "EL", "AA"])("%s is no country, so nothing is known of it", (code) => {
  expect(isWithinEea(code)).toBe(false);
  expect(isThirdCountry(code)).toBe(false);
  expect(countryName(code)).toEqual({ sv: code, en: code });
});

test("countries are named in both languages, with the code as it was written", () => {
  expect(countryName("IN")).toEqual({ sv: "Indien (IN)", en: "India (IN)" });
  expect(countryName("UK").sv).toBe("Storbritannien (UK)");
});

test("a recipient's countries come with their pointers, one or several", () => {
  expect(countriesOf({ name: "a" }, "/r")).toEqual([]);
  expect(countriesOf({ name: "a", country: "SE" }, "/r")).toEqual([["SE", "/r/country"]]);
  expect(countriesOf({ name: "a", country: ["SE", "US"] }, "/r")).toEqual([
    ["SE", "/r/country/0"],
    ["US", "/r/country/1"],
  ]);
});
