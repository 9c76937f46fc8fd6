import { expect, test } from "vitest";
import { said } from "./said.js";

/** The keys of an entry where ids belong, and what is said of it. */
const SAID: readonly (readonly [yaml: string, sv: readonly string[], en: readonly string[]])[] = [
  [
    "categories:\n  name: A\n  description: B",
    [
      "/categories/name: Under ”categories” ska varje uppgift ha ett kortnamn, men här står ”name” direkt. Skriv en rad ovanför med ett kortnamn och kolon, till exempel ”kortnamn:”, och dra in raderna för en kategori av uppgifter ett steg under den.",
    ],
    [
      '/categories/name: Under "categories" each entry has an id, but here is "name" at once. Write a line above with an id and a colon, such as "my-id:", and indent the lines of a category of data one step under it.',
    ],
  ],
  [
    "categories:\n  name: A",
    [
      "/categories/name: ”name” ska vara en grupp med egna nycklar, inte ”A”. Skriv till exempel name: { name: Kontaktuppgifter, examples: [namn, adress] }",
    ],
    [
      '/categories/name: "name" must be a group with keys of its own, not "A". Write for example name: { name: Kontaktuppgifter, examples: [namn, adress] }',
    ],
  ],
  ["categories:\n  name: { name: A }\n  description: { name: B }", [], []],
  [
    "categories:\n  name: { name: A }\n  description: B",
    [
      "/categories/name: Under ”categories” ska varje uppgift ha ett kortnamn, men här står ”name” direkt. Skriv en rad ovanför med ett kortnamn och kolon, till exempel ”kortnamn:”, och dra in raderna för en kategori av uppgifter ett steg under den.",
    ],
    [
      '/categories/name: Under "categories" each entry has an id, but here is "name" at once. Write a line above with an id and a colon, such as "my-id:", and indent the lines of a category of data one step under it.',
    ],
  ],
  [
    "categories:\n  name:\n  description:",
    [
      "/categories/name: Under ”categories” ska varje uppgift ha ett kortnamn, men här står ”name” direkt. Skriv en rad ovanför med ett kortnamn och kolon, till exempel ”kortnamn:”, och dra in raderna för en kategori av uppgifter ett steg under den.",
    ],
    [
      '/categories/name: Under "categories" each entry has an id, but here is "name" at once. Write a line above with an id and a colon, such as "my-id:", and indent the lines of a category of data one step under it.',
    ],
  ],
  [
    "categories:\n  contact: { name: A }\n  name: A\n  description: B\nlanguage: 5",
    [
      "/categories/name: Under ”categories” ska varje uppgift ha ett kortnamn, men här står ”name” direkt. Skriv en rad ovanför med ett kortnamn och kolon, till exempel ”kortnamn:”, och dra in raderna för en kategori av uppgifter ett steg under den.",
      "/language: ”5” går inte att använda för ”language”. Skriv sv.",
    ],
    [
      '/categories/name: Under "categories" each entry has an id, but here is "name" at once. Write a line above with an id and a colon, such as "my-id:", and indent the lines of a category of data one step under it.',
      '/language: "5" cannot be used for "language". Write sv.',
    ],
  ],
  [
    "categories:\n  name: A\n  description: B\npurposes:\n  name: C\n  legalBasis: consent",
    [
      "/categories/name: Under ”categories” ska varje uppgift ha ett kortnamn, men här står ”name” direkt. Skriv en rad ovanför med ett kortnamn och kolon, till exempel ”kortnamn:”, och dra in raderna för en kategori av uppgifter ett steg under den.",
      "/purposes/name: Under ”purposes” ska varje uppgift ha ett kortnamn, men här står ”name” direkt. Skriv en rad ovanför med ett kortnamn och kolon, till exempel ”kortnamn:”, och dra in raderna för ett ändamål ett steg under den.",
    ],
    [
      '/categories/name: Under "categories" each entry has an id, but here is "name" at once. Write a line above with an id and a colon, such as "my-id:", and indent the lines of a category of data one step under it.',
      '/purposes/name: Under "purposes" each entry has an id, but here is "name" at once. Write a line above with an id and a colon, such as "my-id:", and indent the lines of a purpose one step under it.',
    ],
  ],
  [
    "categories: [name, description]",
    [
      "/categories: ”categories” är ingen lista: skriv ett kortnamn och kolon i stället för bindestrecket, till exempel ”name:”, och uppgifterna om en kategori av uppgifter indragna under.",
    ],
    [
      '/categories: "categories" is no list: write an id and a colon in place of the hyphen, such as "name:", and the facts about a category of data indented under it.',
    ],
  ],
];

test.each(SAID)("%j", async (yaml, sv, en) => expect(await said(yaml)).toEqual({ sv, en }));
