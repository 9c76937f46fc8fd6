import { expect, test } from "vitest";
import { said } from "./said.js";

/** A group that lacks keys, and the first thing said of it. */
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
];

test.each(LACKS)("%j", async (yaml, sv, en) => {
  const found = await said(yaml, true);
  expect([found.sv[0], found.en[0]]).toEqual([sv, en]);
});

test("a long text is asked to be shorter", async () => {
  const { sv, en } = await said(`title: ${"x".repeat(2001)}`);
  expect(sv).toEqual(["/title: Texten i ”title” är för lång: högst 2000 tecken. Dela upp eller korta den."]);
  expect(en).toEqual([
    '/title: The text in "title" is too long: at most 2000 characters. Split or shorten it.',
  ]);
});
