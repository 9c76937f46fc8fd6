import { expect, test } from "vitest";
import { said } from "./said.js";

/** A value that became a comment, and what is said of it. */
const SAID: readonly (readonly [yaml: string, sv: readonly string[], en: readonly string[]])[] = [
  [
    "title: #1 av 2",
    [
      '/title: ”title” är tomt. Det som följer efter # räknas som kommentar. Om det hör till texten, sätt citattecken runt: title: "#1 av 2"',
    ],
    [
      '/title: "title" is empty. What follows after # counts as a comment. If it belongs to the text, put quotes round it: title: "#1 av 2"',
    ],
  ],
  [
    "title:\n  # kommentar\nlanguage: sv",
    ["/title: ”title” är tomt. Skriv till exempel title: Integritetspolicy"],
    ['/title: "title" is empty. Write for example title: Integritetspolicy'],
  ],
  [
    "title: # TODO",
    ["/title: ”title” är tomt. Skriv till exempel title: Integritetspolicy"],
    ['/title: "title" is empty. Write for example title: Integritetspolicy'],
  ],
  [
    "title: # policy-waive x",
    ["/title: ”title” är tomt. Skriv till exempel title: Integritetspolicy"],
    ['/title: "title" is empty. Write for example title: Integritetspolicy'],
  ],
  [
    "title: ## fixme senare",
    ["/title: ”title” är tomt. Skriv till exempel title: Integritetspolicy"],
    ['/title: "title" is empty. Write for example title: Integritetspolicy'],
  ],
  [
    "title: # TODONT",
    [
      '/title: ”title” är tomt. Det som följer efter # räknas som kommentar. Om det hör till texten, sätt citattecken runt: title: "# TODONT"',
    ],
    [
      '/title: "title" is empty. What follows after # counts as a comment. If it belongs to the text, put quotes round it: title: "# TODONT"',
    ],
  ],
  [
    "statutes:\n  - #1\n  - b",
    [
      '/statutes/0: Punkt 1 i ”statutes” är tom. Det som följer efter # räknas som kommentar. Om det hör till texten, sätt citattecken runt: - "#1"',
    ],
    [
      '/statutes/0: Item 1 of "statutes" is empty. What follows after # counts as a comment. If it belongs to the text, put quotes round it: - "#1"',
    ],
  ],
  [
    "purposes:\n  sale:\n    name: #köp",
    [
      '/purposes/sale/name: ”name” är tomt. Det som följer efter # räknas som kommentar. Om det hör till texten, sätt citattecken runt: name: "#köp"',
    ],
    [
      '/purposes/sale/name: "name" is empty. What follows after # counts as a comment. If it belongs to the text, put quotes round it: name: "#köp"',
    ],
  ],
  [
    "'title' : #x",
    [
      '/title: ”title” är tomt. Det som följer efter # räknas som kommentar. Om det hör till texten, sätt citattecken runt: title: "#x"',
    ],
    [
      '/title: "title" is empty. What follows after # counts as a comment. If it belongs to the text, put quotes round it: title: "#x"',
    ],
  ],
  [
    "version: # 1.0 # eller",
    [
      '/version: ”version” är tomt. Det som följer efter # räknas som kommentar. Om det hör till texten, sätt citattecken runt: version: "# 1.0 # eller"',
    ],
    [
      '/version: "version" is empty. What follows after # counts as a comment. If it belongs to the text, put quotes round it: version: "# 1.0 # eller"',
    ],
  ],
  [
    "# överst\nversion: '1.0'\ntitle: #1",
    [
      '/title: ”title” är tomt. Det som följer efter # räknas som kommentar. Om det hör till texten, sätt citattecken runt: title: "#1"',
    ],
    [
      '/title: "title" is empty. What follows after # counts as a comment. If it belongs to the text, put quotes round it: title: "#1"',
    ],
  ],
  [
    "version: '1.0' # a\ntitle:\nlanguage: sv # b",
    ["/title: ”title” är tomt. Skriv till exempel title: Integritetspolicy"],
    ['/title: "title" is empty. Write for example title: Integritetspolicy'],
  ],
  [
    "statutes:\n  - a\n  - a\n  - a\n  - a\n  - a\n  - a\n  - a\n  - a\n  - a\n  - a\n  - #11",
    [
      '/statutes/10: Punkt 11 i ”statutes” är tom. Det som följer efter # räknas som kommentar. Om det hör till texten, sätt citattecken runt: - "#11"',
    ],
    [
      '/statutes/10: Item 11 of "statutes" is empty. What follows after # counts as a comment. If it belongs to the text, put quotes round it: - "#11"',
    ],
  ],
  [
    "categories: #x",
    [
      '/categories: ”categories” är tomt. Det som följer efter # räknas som kommentar. Om det hör till texten, sätt citattecken runt: categories: "#x"',
    ],
    [
      '/categories: "categories" is empty. What follows after # counts as a comment. If it belongs to the text, put quotes round it: categories: "#x"',
    ],
  ],
];

test.each(SAID)("%j", async (yaml, sv, en) => expect(await said(yaml)).toEqual({ sv, en }));
