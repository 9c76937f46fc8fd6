import { expect, test } from "vitest";
import { languageOf } from "../../src/model/language.js";

test.each([
  ["sv", "sv"],
  ["SV", "sv"],
  ["sv_SE.UTF-8", "sv"],
  ["sv-FI", "sv"],
  ["sv.UTF-8", "sv"],
  ["sv@euro", "sv"],
  ["en", "en"],
  ["EN", "en"],
  ["en_SV", "en"],
  ["en_GB.UTF-8", "en"],
  ["en-US", "en"],
])("the locale %s is addressed in %s", (locale, lang) => {
  expect(languageOf(undefined, { LANG: locale })).toBe(lang);
});

test.each([undefined, "", "C", "C.UTF-8", "POSIX", "de_DE.UTF-8", "svx", "enm", "fil_sv"])(
  "the locale %s is neither, so messages are in the language of every policy",
  (locale) => {
    expect(languageOf(undefined, { LANG: locale })).toBe("sv");
  },
);

test("what is asked for goes first, then the variables in their order; what says neither counts as none", () => {
  const env = { POLICY_LANG: "sv", LC_ALL: "en", LC_MESSAGES: "sv", LANG: "en" };
  expect(languageOf("en", env)).toBe("en");
  expect(languageOf(undefined, env)).toBe("sv");
  expect(languageOf("", { ...env, POLICY_LANG: "" })).toBe("en");
  expect(languageOf(undefined, { LC_MESSAGES: "sv", LANG: "en" })).toBe("sv");
  expect(languageOf("de", { LC_ALL: "C", LANG: "en_US.UTF-8" })).toBe("en");
});
