import { expect, test } from "vitest";
import { said } from "./said.js";

/** A group that lacks keys, and what is said of one of them. */
const LACKS: readonly (readonly [yaml: string, sv: string, en: string])[] = [
  [
    "purposes:\n  sale: {}",
    "/purposes/sale: ”sale” är tomt och saknar ”name” (Namn). Lägg till en rad under ”sale”, till exempel name: Rekrytering",
    '/purposes/sale: "sale" is empty and lacks "name". Add a line under "sale", such as name: Rekrytering',
  ],
  [
    "purposes:\n  sale: { name: x }",
    "/purposes/sale: ”sale” saknar ”legalBasis” (Rättslig grund). Lägg till en rad under ”sale”, till exempel legalBasis: consent, eller legalBasis: undecided om frågan är öppen.",
    '/purposes/sale: "sale" lacks "legalBasis". Add a line under "sale", such as legalBasis: consent, or legalBasis: undecided if the question is open.',
  ],
  [
    "history:\n  - { effectiveFrom: 2026-11-22 }",
    '/history/0: Punkt 1 i ”history” saknar ”version” (Version). Lägg till en rad under punkt 1 i ”history”, till exempel version: "1.0.0"',
    '/history/0: Item 1 of "history" lacks "version". Add a line under item 1 of "history", such as version: "1.0.0"',
  ],
  [
    "title: { en: Notice }",
    "/title: ”title” saknar ”sv” (Svenska). Lägg till en rad under ”title”, till exempel sv: namn",
    '/title: "title" lacks "sv". Add a line under "title", such as sv: namn',
  ],
  [
    "title: x",
    ": Filen saknar ”schemaVersion” (Formatversion). Lägg till raden schemaVersion: 1 längst till vänster",
    ': The file lacks "schemaVersion". Add the line schemaVersion: 1 at the left margin',
  ],
  [
    "version: '1.0'",
    ": Filen saknar ”title” (Titel). Lägg till en rad längst till vänster, till exempel title: Integritetspolicy",
    ': The file lacks "title". Add a line at the left margin, such as title: Integritetspolicy',
  ],
  [
    "transfers:\n  us: { recipients: [a] }",
    "/transfers/us: ”us” saknar ”country” (Land) eller ”organisation” (Internationell organisation). Lägg till en rad under ”us”, till exempel country: US",
    '/transfers/us: "us" lacks "country" or "organisation". Add a line under "us", such as country: US',
  ],
];

test("of keys that would each do, one is asked for, and none where one is misspelt", async () => {
  expect(
    (await said("transfers:\n  us: { recipients: [a] }", true)).sv.filter((each) => each.startsWith("/")),
  ).toHaveLength(1);
  expect(
    (await said("transfers:\n  us: { contry: US }", true)).sv.filter((each) => each.startsWith("/")),
  ).toEqual([]);
  expect(
    (await said("transfers:\n  us: { organistion: FN }", true)).sv.filter((each) => each.startsWith("/")),
  ).toEqual([]);
  expect((await said("titel: x", true)).sv.join()).not.toContain("”title”");
});

test.each(LACKS)("%j", async (yaml, sv, en) => {
  const found = await said(yaml, true);
  expect(found.sv).toContain(sv);
  expect(found.en).toContain(en);
});

test("a long text is asked to be shorter", async () => {
  const { sv, en } = await said(`title: ${"x".repeat(2001)}`);
  expect(sv).toEqual(["/title: Texten i ”title” är för lång: högst 2000 tecken. Dela upp eller korta den."]);
  expect(en).toEqual([
    '/title: The text in "title" is too long: at most 2000 characters. Split or shorten it.',
  ]);
});
