import { expect, it } from "vitest";
import { systemLocale, withLocale } from "../../src/io/environment.js";
import { languageOf } from "../../src/model/language.js";

const swedish = () => "sv-SE";
const english = () => "en-GB";

it.each([
  { USERNAME: "Åsa" },
  { LC_ALL: "", LC_MESSAGES: "", LANG: "" },
  { LANG: "C.UTF-8" },
  { LC_ALL: "POSIX", LANG: "C" },
])("takes the system's locale where no variable names a language, as on Windows: %o", (env) => {
  expect(languageOf(undefined, withLocale(env, swedish))).toBe("sv");
  expect(languageOf(undefined, withLocale(env, english))).toBe("en");
  expect(withLocale(env, () => undefined)).toBe(env);
});

it("lets what is asked for, and POLICY_LANG, go before the system's locale", () => {
  expect(languageOf("en", withLocale({}, swedish))).toBe("en");
  expect(languageOf(undefined, withLocale({ POLICY_LANG: "en" }, swedish))).toBe("en");
});

it.each(["LC_ALL", "LC_MESSAGES", "LANG"])("leaves the environment as it is where %s is set", (name) => {
  const env = { [name]: "en_GB.UTF-8", PATH: "/bin" };
  expect(withLocale(env, swedish)).toBe(env);
});

it.each([
  ["win32", "sv-SE", "sv-SE"],
  ["win32", "en-US", "en-US"],
  ["darwin", "sv-SE", "sv-SE"],
  ["linux", "de", "de"],
  ["linux", "en-US", undefined],
  ["linux", "en-US-u-va-posix", undefined],
])("on %s with the locale %s, the system's is %s", (platform, known, locale) => {
  expect(systemLocale(platform, known)).toBe(locale);
});

it("knows a locale of this system, or that it has none", () => {
  expect(systemLocale() ?? "en").toMatch(/^[a-z]{2,3}\b/);
});
