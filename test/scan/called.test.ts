import { expect, test } from "vitest";
import { called, calledText } from "../../src/scan/called.js";

const of = (name: string, ...otherNames: string[]) => called(name, { id: "x", name, otherNames });

test.each([
  [
    "the brand first, where the entity's name does not say it",
    of("Content Square SAS", "Hotjar", "Contentsquare"),
    "Hotjar (Content Square SAS)",
  ],
  [
    "the entity alone, where it says the brand",
    of("Klarna Bank AB (publ)", "Klarna"),
    "Klarna Bank AB (publ)",
  ],
  [
    "the entity alone, where it says the brand's first word",
    of("Google Ireland Limited", "Google Analytics"),
    "Google Ireland Limited",
  ],
  ["the entity alone, where no brand is known", of("Exempel AB"), "Exempel AB"],
  [
    "the policy's own name",
    called("Vår analys", { id: "x", name: "Content Square SAS", otherNames: ["Hotjar"] }),
    "Vår analys",
  ],
])("%s", (_, company, expected) => expect(calledText(company)).toBe(expected));

test("what was seen is within the same parentheses", () => {
  expect(calledText(of("Content Square SAS", "Hotjar"), "static.hotjar.com")).toBe(
    "Hotjar (Content Square SAS; static.hotjar.com)",
  );
  expect(calledText(of("Exempel AB"), "example.se")).toBe("Exempel AB (example.se)");
});
