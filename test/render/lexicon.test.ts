import { describe, expect, test } from "vitest";
import { wordsOf } from "../../src/render/lexicon.js";
import { templatesOf } from "../../src/render/templates.js";

const en = wordsOf((await templatesOf("en")).words);
const sv = wordsOf((await templatesOf("sv")).words);

test.each([
  ["2026-11-22", "22 November 2026", "22 november 2026"],
  ["2024-02-29", "29 February 2024", "29 februari 2024"],
  ["2026-02-30", "2026-02-30", "2026-02-30"],
])("the date %s", (iso, english, swedish) => {
  expect(en.date(iso)).toBe(english);
  expect(sv.date(iso)).toBe(swedish);
});

test.each([
  ["P1Y", "1 year", "1 år"],
  ["P12M", "12 months", "12 månader"],
  ["P6W", "6 weeks", "6 veckor"],
  ["P1W", "1 week", "1 vecka"],
  ["P1W3D", "10 days", "10 dagar"],
  ["P1W7D", "2 weeks", "2 veckor"],
  ["P14D", "14 days", "14 dagar"],
  ["P1D", "1 day", "1 dag"],
  ["P1Y2M3D", "1 year, 2 months and 3 days", "1 år, 2 månader och 3 dagar"],
])("the duration %s", (period, english, swedish) => {
  expect(en.duration(period)).toBe(english);
  expect(sv.duration(period)).toBe(swedish);
});

test("lists have no comma before the last item", () => {
  expect(en.list(["a", "b", "c"])).toBe("a, b and c");
  expect(en.either(["a", "b"])).toBe("a or b");
  expect(sv.list(["a", "b", "c"])).toBe("a, b och c");
});

describe("countries", () => {
  test.each([
    ["SE", "Sweden", "Sverige"],
    ["NL", "the Netherlands", "Nederländerna"],
    ["US", "the United States", "USA"],
    ["GB", "the United Kingdom", "Storbritannien"],
    ["CZ", "Czechia", "Tjeckien"],
    ["QQ", "QQ", "QQ"],
  ])("%s in running text", (code, english, swedish) => {
    expect(en.countryInText(code)).toBe(english);
    expect(sv.countryInText(code)).toBe(swedish);
  });

  test("an article is used only before countries that the language knows", async () => {
    const { article, countries } = (await templatesOf("en")).words;
    expect(article?.countries.filter((code) => !(code in countries))).toEqual([]);
    // What is named in the plural, or as a kind of state, has an article.
    const plural = Object.entries(countries).filter(([, name]) =>
      /^(?!.*&|U\.S\. O)(?:.*\b(?:Islands|Republic|Kingdom|States|Emirates|Territor(?:y|ies)))$/.test(name),
    );
    expect(plural.map(([code]) => code).filter((code) => !article?.countries.includes(code))).toEqual([]);
  });

  test("addresses name Sweden in English only", () => {
    expect(en.countryInAddress("SE")).toBe("Sweden");
    expect(sv.countryInAddress("SE")).toBeUndefined();
    expect(sv.countryInAddress("NO")).toBe("Norge");
  });
});

test.each([
  ["Contact details", "contact details"],
  ["IP addresses", "IP addresses"],
  ["LinkedIn profiles", "LinkedIn profiles"],
  ["BankID", "BankID"],
  ["Swedish personal identity numbers", "Swedish personal identity numbers"],
  ["Swedish-language texts", "Swedish-language texts"],
  ["Swedishness", "swedishness"],
  ["E-mail", "e-mail"],
  ["", ""],
])("%j within an English sentence", (heading, expected) => expect(en.inText(heading)).toBe(expected));

test.each([
  ["Kontaktuppgifter", "kontaktuppgifter"],
  ["IP-adresser", "IP-adresser"],
  ["LinkedIn-profiler", "LinkedIn-profiler"],
  ["Kund-ID", "kund-ID"],
  ["Ögonfärg", "ögonfärg"],
])("%j within a Swedish sentence", (heading, expected) => expect(sv.inText(heading)).toBe(expected));

test("a name first in a sentence gets a capital for its article only", () => {
  expect(en.first("the Swedish Tax Agency")).toBe("The Swedish Tax Agency");
  expect(en.first("theBank")).toBe("theBank");
  expect(en.first("iZettle")).toBe("iZettle");
  expect(sv.first("the Bank")).toBe("the Bank");
});

test("the supervisory authority has its official name", () => {
  expect(en.authority("imy")).toBe("the Swedish Authority for Privacy Protection (IMY)");
  expect(sv.authority("imy")).toBe("Integritetsskyddsmyndigheten (IMY)");
});
