import { expect, test } from "vitest";
import { languageOf } from "../../src/model/language.js";

test.each([
  ["sv", "sv"],
  ["SV", "sv"],
  ["sv_SE.UTF-8", "sv"],
  ["sv-FI", "sv"],
  ["sv.UTF-8", "sv"],
  ["sv@euro", "sv"],
  ["svx", "en"],
  ["svenska", "en"],
  ["en_SV", "en"],
  ["fil_sv", "en"],
  ["C", "en"],
  ["de_DE.UTF-8", "en"],
])("the locale %s is addressed in %s", (locale, lang) => {
  expect(languageOf(undefined, { LANG: locale })).toBe(lang);
});

test("what is asked for goes first, then the variables in their order; an empty one counts as none", () => {
  const env = { POLICY_LANG: "sv", LC_ALL: "en", LC_MESSAGES: "sv", LANG: "en" };
  expect(languageOf("en", env)).toBe("en");
  expect(languageOf(undefined, env)).toBe("sv");
  expect(languageOf("", { ...env, POLICY_LANG: "" })).toBe("en");
  expect(languageOf(undefined, { LC_MESSAGES: "sv", LANG: "en" })).toBe("sv");
  expect(languageOf(undefined, {})).toBe("en");
});
