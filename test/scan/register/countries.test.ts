import { expect, test } from "vitest";
import { countryIn } from "../../../src/scan/register/countries.js";

test.each([
  ["Sverige", "SE"],
  // The name of a former code, too, is the name of a country.
  ["Tyskland", "DE"],
  ["Frankrike", "FR"],
  ["Storbritannien", "GB"],
  ["Ryssland", "RU"],
  ["UK", "GB"],
  ["de", "DE"],
  ["Sverige (Stockholm)", "SE"],
  ["Sverige, Indien och USA", "IN"],
  ["Inom EU/EES", "EEA"],
  ["Frankrike / Tyskland", "FR"],
  ["molnet", undefined],
])("a cell with %j is of %s", (cell, code) => expect(countryIn(cell)).toBe(code));
