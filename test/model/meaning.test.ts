import { describe, expect, test } from "vitest";
import { editionOf, isTranslated, languagesOf } from "../../src/model/edition.js";
import { idByName, useAt } from "../../src/model/id-index.js";
import {
  fingerprintOf,
  isAboutTheDocument,
  meaningOf,
  partMeaningOf,
  plainText,
  shortFingerprint,
} from "../../src/model/meaning.js";
import type { Policy } from "../../src/model/policy.generated.js";

describe("two policies mean the same", () => {
  test.each<[string, unknown, unknown]>([
    ["in another order", { a: 1, b: [2, 3] }, { b: [3, 2], a: 1 }],
    ["with other white space", { a: "b  c\n" }, { a: "b c" }],
    ["with another form of a letter", { a: "A\u030a" }, { a: "Å" }],
    ["with one value or a list of it", { a: "b" }, { a: ["b"] }],
    ["with one language or a text", { a: { sv: "b" } }, { a: "b" }],
    ["with another version", { title: "a", version: "1.0", history: [] }, { title: "a", version: "2.0" }],
    ["reviewed by another", { review: { cycle: "P1Y", reviewedBy: "a" } }, { review: { cycle: "P1Y" } }],
    [
      "with an agreement looked through",
      { recipients: { it: { agreement: { type: "dpa", reviewed: "x" } } } },
      { recipients: { it: { agreement: { type: "dpa" } } } },
    ],
  ])("%s", (_, a, b) => {
    expect(meaningOf(a)).toBe(meaningOf(b));
    expect(fingerprintOf(a)).toBe(fingerprintOf(b));
  });
});

describe("two policies differ", () => {
  test.each<[string, unknown, unknown]>([
    ["in a key", { a: 1 }, { b: 1 }],
    ["in a letter's case", { a: "b" }, { a: "B" }],
    ["in a number or a text", { a: 1 }, { a: "1" }],
    ["in nothing and no", { a: null }, { a: false }],
    ["in two values", { a: ["b", "c"] }, { a: "b" }],
    ["in a translation", { a: { sv: "b", en: "c" } }, { a: "b" }],
    ["in when reviews are made", { review: { cycle: "P1Y" } }, { review: { cycle: "P2Y" } }],
    ["in a version that is no policy's", { links: { version: "a" } }, { links: {} }],
  ])("%s", (_, a, b) => expect(meaningOf(a)).not.toBe(meaningOf(b)));
});

test("a part means all that it has", () => {
  const part = { version: "1.0", b: ["x", "a"] };
  expect(partMeaningOf(part)).toBe('{"b":["a","x"],"version":"1.0"}');
  expect(partMeaningOf(part)).toBe(partMeaningOf({ b: ["a", "x"], version: "1.0" }));
  expect([partMeaningOf("a  b"), partMeaningOf(5), partMeaningOf(undefined)]).toEqual(['"a b"', "5", "null"]);
});

test("what is about the document is known by its place", () => {
  expect(isAboutTheDocument(["history", "0", "changes"])).toBe(true);
  expect(isAboutTheDocument(["purposes", "x", "legitimateInterest", "assessed"])).toBe(true);
  expect(isAboutTheDocument(["purposes", "x", "legitimateInterest"])).toBe(false);
  expect(isAboutTheDocument(["review"])).toBe(false);
  expect(isAboutTheDocument([])).toBe(false);
});

test("a fingerprint is shown in groups of four", () => {
  expect(plainText(" a \n b ")).toBe("a b");
  expect(fingerprintOf({})).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(shortFingerprint("sha256:0123456789abcdef")).toBe("0123-4567-89ab");
  expect(shortFingerprint("")).toBe("");
});

describe("an edition", () => {
  const data = {
    language: "sv",
    title: { sv: "Policy", en: "Notice" },
    scope: [{ sv: "a", en: "b" }, "c"],
    categories: { sv: { name: { sv: "Namn" } } },
    translations: { en: {} },
  };

  test("has each text in its language, or as it was written", () => {
    expect(editionOf(data, "en")).toEqual({
      ...data,
      language: "en",
      title: "Notice",
      scope: ["b", "c"],
      categories: { sv: { name: "Namn" } },
    });
    expect(editionOf(data, "sv")).toEqual({
      ...data,
      title: "Policy",
      scope: ["a", "c"],
      categories: { sv: { name: "Namn" } },
    });
  });

  test("is the data themselves where there is nothing to choose", () => {
    const plain = { language: "sv", title: "Policy", scope: ["a"] };
    expect(editionOf(plain, "sv")).toBe(plain);
  });

  test("of which there is one for each language", () => {
    expect(languagesOf(data as unknown as Policy)).toEqual(["sv", "en"]);
    expect(languagesOf({} as Policy)).toEqual(["sv"]);
    expect([{ sv: "a" }, { sv: {} }, { en: "a" }, null, "a"].map(isTranslated)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

test("an id is found by its name, and a use of it by its place", () => {
  const data = {
    categories: { contact: { name: { sv: "Kontaktuppgifter", en: "Contact" } }, odd: 5, none: { name: 5 } },
    recipients: { it: { name: "Värd AB" } },
    purposes: { sale: { categories: ["contact", 5], recipients: "undecided", name: "Köp" } },
  };
  expect(idByName(data, "categories", " KONTAKTUPPGIFTER ")).toBe("contact");
  expect(idByName(data, "categories", "contact")).toBe("contact");
  expect(idByName(data, "recipients", "Va\u0308rd AB")).toBe("it");
  expect(idByName(data, "recipients", "Köp")).toBeUndefined();
  expect(useAt(data, "/purposes/sale/categories/0")).toEqual({
    group: "categories",
    id: "contact",
    path: "/purposes/sale/categories/0",
  });
  for (const path of [
    "/purposes/sale/categories/1",
    "/purposes/sale/recipients",
    "/purposes/sale/name",
    "/x",
  ])
    expect(useAt(data, path)).toBeUndefined();
  expect([idByName(null, "categories", "x"), useAt("text", "/x")]).toEqual([undefined, undefined]);
});
