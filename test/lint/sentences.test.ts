import { describe, expect, test } from "vitest";
import { sentences } from "../../src/lint/facts/sentences.js";
import { phraseIn, plainWords, words } from "../../src/lint/facts/words.js";

describe("sentences end", () => {
  test.each([
    ["Vi sparar dem. Du får veta det.", ["Vi sparar dem", "Du får veta det"]],
    ["Får vi det? Ja! Vi får det.", ["Får vi det", "Ja", "Vi får det"]],
    ["Vi sparar: namn, adress", ["Vi sparar", "namn, adress"]],
    ["Han sade ”nej.” Sedan gick han.", ["Han sade ”nej", "” Sedan gick han"]],
    ["Vad … Vi vet inte...", ["Vad … Vi vet inte"]],
    ["", []],
    ["…", []],
  ])("in %j", (text, expected) => expect(sentences(text)).toEqual(expected));
});

describe("sentences do not end", () => {
  test.each([
    "namn, t.ex. förnamn, m.m. som du lämnar",
    "enligt art. 6.1 f och kap. 7 §",
    "bokföringslagen (1999:1078) 7 kap. 2 §",
    "version 2.1 från MAILIT AB:s webbplats www.example.se/om",
    "till bl.a. Skatteverket",
    "Kontoret är öppet kl. 08:00",
  ])("in %j", (text) => expect(sentences(text)).toEqual([text]));
});

test("words keep their hyphens, colons and inner stops, and a slash parts them", () => {
  expect(words("Vi mejlar AB:s e-post, t.ex. inom EU/EES (art. 6.1) – ”gärna”.")).toEqual(
    "Vi mejlar AB:s e-post t.ex inom EU EES art 6.1 gärna".split(" "),
  );
});

test("phrases are found whole, whatever stands between their words", () => {
  const plain = plainWords("Vi KAN,  komma\natt ringa\u00e5");
  expect(phraseIn(plain, ["ibland", "kan komma att"])).toBe("kan komma att");
  expect(phraseIn(plain, ["kan komma at", "ring"])).toBeUndefined();
  expect(phraseIn(plainWords("ofta\u0308st"), ["ofta"])).toBeUndefined();
});
