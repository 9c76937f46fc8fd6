import { expect, it } from "vitest";
import { systemLocale, withLocale } from "../../src/io/environment.js";
import { languageOf } from "../../src/model/language.js";

const swedish = () => "sv-SE";

it("takes the system's locale where no variable has one, as on Windows", () => {
  expect(languageOf(undefined, withLocale({ USERNAME: "Åsa" }, swedish))).toBe("sv");
  expect(languageOf(undefined, withLocale({ LC_ALL: "", LC_MESSAGES: "", LANG: "" }, swedish))).toBe("sv");
  expect(
    languageOf(
      undefined,
      withLocale({}, () => "en-GB"),
    ),
  ).toBe("en");
});

it("lets what is asked for, and POLICY_LANG, go before the system's locale", () => {
  expect(languageOf("en", withLocale({}, swedish))).toBe("en");
  expect(languageOf(undefined, withLocale({ POLICY_LANG: "en" }, swedish))).toBe("en");
});

it.each(["LC_ALL", "LC_MESSAGES", "LANG"])("leaves the environment as it is where %s is set", (name) => {
  const env = { [name]: "en_GB.UTF-8", PATH: "/bin" };
  expect(withLocale(env, swedish)).toBe(env);
});

it("knows a locale of the system", () => {
  expect(systemLocale()).toMatch(/^[a-z]{2,3}\b/);
});
