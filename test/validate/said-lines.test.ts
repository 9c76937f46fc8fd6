import { expect, test } from "vitest";
import { said } from "./said.js";

/** Lines without hyphens where a list is asked for, and what is said of it. */
const SAID: readonly (readonly [yaml: string, sv: readonly string[], en: readonly string[]])[] = [
  [
    "categories:\n  contact:\n    examples:\n      namn\n      adress",
    [
      "/categories/contact/examples: ”examples” ska vara en lista. Skriv varje punkt på en egen rad, med bindestreck och mellanslag före: ”- namn”, och på nästa rad ”- adress”.",
    ],
    [
      '/categories/contact/examples: "examples" must be a list. Write each item on a line of its own, with a hyphen and a space before it: "- namn", and on the next line "- adress".',
    ],
  ],
  [
    "categories:\n  contact:\n    examples: o namn\n      o adress",
    [
      "/categories/contact/examples: ”examples” ska vara en lista. Skriv varje punkt på en egen rad, med bindestreck och mellanslag före: ”- namn”, och på nästa rad ”- adress”.",
    ],
    [
      '/categories/contact/examples: "examples" must be a list. Write each item on a line of its own, with a hyphen and a space before it: "- namn", and on the next line "- adress".',
    ],
  ],
  [
    "categories:\n  contact:\n    examples:\n      1. namn\n      12) adress\n      3. telefon",
    [
      "/categories/contact/examples: ”examples” ska vara en lista. Skriv varje punkt på en egen rad, med bindestreck och mellanslag före: ”- namn”, och på nästa rad ”- adress”.",
    ],
    [
      '/categories/contact/examples: "examples" must be a list. Write each item on a line of its own, with a hyphen and a space before it: "- namn", and on the next line "- adress".',
    ],
  ],
  [
    'categories:\n  contact:\n    examples: "namn\n      adress"',
    [
      "/categories/contact/examples: ”examples” ska vara en lista, inte ”namn adress”. Skriv examples: [namn adress]",
    ],
    [
      '/categories/contact/examples: "examples" must be a list, not "namn adress". Write examples: [namn adress]',
    ],
  ],
  [
    "categories:\n  contact:\n    examples:\n      -namn\n      -adress",
    [
      "/categories/contact/examples: Efter bindestrecket i en lista ska det stå ett mellanslag. Skriv varje punkt under ”examples” på en egen rad: - namn",
    ],
    [
      '/categories/contact/examples: In a list there must be a space after the hyphen. Write each item under "examples" on a line of its own: - namn',
    ],
  ],
];

test.each(SAID)("%j", async (yaml, sv, en) => expect(await said(yaml)).toEqual({ sv, en }));
