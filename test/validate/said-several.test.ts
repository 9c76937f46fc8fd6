import { expect, test } from "vitest";
import { said } from "./said.js";

/** Two ids where there is room for one, and what is said of it. */
const SAID: readonly (readonly [yaml: string, sv: readonly string[], en: readonly string[]])[] = [
  [
    "categories: { a: { name: A }, b: { name: B } }\npurposes:\n  sale: { categories: [a b] }",
    ["/purposes/sale/categories/0: Det saknas ett kommatecken mellan ”a” och ”b”. Skriv [a, b]"],
    ['/purposes/sale/categories/0: A comma is missing between "a" and "b". Write [a, b]'],
  ],
  [
    "categories: { a: { name: A }, b: { name: B } }\npurposes:\n  sale: { categories: a b }",
    ["/purposes/sale/categories: Det saknas ett kommatecken mellan ”a” och ”b”. Skriv [a, b]"],
    ['/purposes/sale/categories: A comma is missing between "a" and "b". Write [a, b]'],
  ],
  [
    "categories: { a: { name: A }, b: { name: B } }\npurposes:\n  sale: { categories: ' a, b ' }",
    ["/purposes/sale/categories: En lista på en rad står inom hakparenteser. Skriv [a, b]"],
    ["/purposes/sale/categories: A list on one line stands in square brackets. Write [a, b]"],
  ],
  [
    "categories: { a: { name: A }, b: { name: B } }\npurposes:\n  sale: { categories: (a b) }",
    ["/purposes/sale/categories: En lista på en rad står inom hakparenteser. Skriv [a, b]"],
    ["/purposes/sale/categories: A list on one line stands in square brackets. Write [a, b]"],
  ],
  [
    "categories: { a: { name: A }, b: { name: B } }\npurposes:\n  sale: { categories: < a; b > }",
    ["/purposes/sale/categories: En lista på en rad står inom hakparenteser. Skriv [a, b]"],
    ["/purposes/sale/categories: A list on one line stands in square brackets. Write [a, b]"],
  ],
  [
    "categories: { a: { name: A }, b: { name: B } }\npurposes:\n  sale: { categories: x(a b) }",
    [
      "/purposes/sale/categories: ”x(a b)” passar inte i ”categories”. Skriv undecided, eller till exempel categories: [contact-details]",
    ],
    [
      '/purposes/sale/categories: "x(a b)" does not fit in "categories". Write undecided, or for example categories: [contact-details]',
    ],
  ],
  [
    "categories: { a: { name: A }, b: { name: B }, c: { name: C } }\npurposes:\n  sale: { categories: [c, a och b] }",
    ["/purposes/sale/categories/1: Det saknas ett kommatecken mellan ”a” och ”b”. Skriv [c, a, b]"],
    ['/purposes/sale/categories/1: A comma is missing between "a" and "b". Write [c, a, b]'],
  ],
  [
    "categories: { a: { name: A }, b: { name: B } }\npurposes:\n  sale:\n    categories:\n      -  a b\n",
    ["/purposes/sale/categories/0: ”a” och ”b” står på samma rad. Skriv dem på var sin rad, med ”- ” före."],
    [
      '/purposes/sale/categories/0: "a" and "b" are on the same line. Write them on a line each, with "- " before.',
    ],
  ],
  [
    "categories: { a: { name: A }, b: { name: B } }\npurposes:\n  sale:\n    categories:\n    - a, b\n    - (a, b)",
    [
      "/purposes/sale/categories/0: ”a” och ”b” står på samma rad. Skriv dem på var sin rad, med ”- ” före.",
      "/purposes/sale/categories/1: ”a” och ”b” står på samma rad. Skriv dem på var sin rad, med ”- ” före.",
    ],
    [
      '/purposes/sale/categories/0: "a" and "b" are on the same line. Write them on a line each, with "- " before.',
      '/purposes/sale/categories/1: "a" and "b" are on the same line. Write them on a line each, with "- " before.',
    ],
  ],
  [
    "sources: { reg: { name: R } }\npurposes:\n  sale: { sources: [data-subject reg2] }",
    [
      "/purposes/sale/sources/0: Det saknas ett kommatecken mellan ”data-subject” och ”reg2”. Skriv [data-subject, reg2]",
    ],
    [
      '/purposes/sale/sources/0: A comma is missing between "data-subject" and "reg2". Write [data-subject, reg2]',
    ],
  ],
  [
    "sources: { reg: { name: R } }\npurposes:\n  sale: { sources: [reg. reg2] }",
    ["/purposes/sale/sources/0: Det saknas ett kommatecken mellan ”reg” och ”reg2”. Skriv [reg, reg2]"],
    ['/purposes/sale/sources/0: A comma is missing between "reg" and "reg2". Write [reg, reg2]'],
  ],
  [
    "categories: { a: { name: A } }\npurposes:\n  sale: { categories: [data-subject other] }",
    [
      "/purposes/sale/categories/0: Kortnamnet ”data-subject other” får bara ha gemener a–z, siffror och bindestreck, och ska börja med en bokstav. Skriv till exempel data-subject-other",
    ],
    [
      '/purposes/sale/categories/0: The id "data-subject other" may only have lower-case a–z, digits and hyphens, and must start with a letter. Write for example data-subject-other',
    ],
  ],
  [
    "purposes:\n  sale: { legalBasis: [consent contract] }",
    [
      "/purposes/sale/legalBasis/0: Det saknas ett kommatecken mellan ”consent” och ”contract”. Skriv [consent, contract]",
    ],
    [
      '/purposes/sale/legalBasis/0: A comma is missing between "consent" and "contract". Write [consent, contract]',
    ],
  ],
  [
    "purposes:\n  sale: { legalBasis: consent contract }",
    [
      "/purposes/sale/legalBasis: Det saknas ett kommatecken mellan ”consent” och ”contract”. Skriv [consent, contract]",
    ],
    [
      '/purposes/sale/legalBasis: A comma is missing between "consent" and "contract". Write [consent, contract]',
    ],
  ],
  [
    "purposes:\n  sale: { legalBasis: 'consent, contract' }",
    ["/purposes/sale/legalBasis: En lista på en rad står inom hakparenteser. Skriv [consent, contract]"],
    ["/purposes/sale/legalBasis: A list on one line stands in square brackets. Write [consent, contract]"],
  ],
  [
    "cookies:\n  a: { name: x, duration: session persistent }",
    [
      "/cookies/a/duration: ”session persistent” passar inte i ”duration”. Skriv session eller persistent, eller till exempel duration: P30D",
    ],
    [
      '/cookies/a/duration: "session persistent" does not fit in "duration". Write session or persistent, or for example duration: P30D',
    ],
  ],
  [
    "categories: { a: { name: A } }\npurposes:\n  sale: { categories: [a Köp] }",
    [
      "/purposes/sale/categories/0: Kortnamnet ”a Köp” får bara ha gemener a–z, siffror och bindestreck, och ska börja med en bokstav. Skriv till exempel a-kop",
    ],
    [
      '/purposes/sale/categories/0: The id "a Köp" may only have lower-case a–z, digits and hyphens, and must start with a letter. Write for example a-kop',
    ],
  ],
  [
    "categories: { a: { name: A } }\npurposes:\n  sale: { categories: [b c] }",
    [
      "/purposes/sale/categories/0: Kortnamnet ”b c” får bara ha gemener a–z, siffror och bindestreck, och ska börja med en bokstav. Skriv till exempel b-c",
    ],
    [
      '/purposes/sale/categories/0: The id "b c" may only have lower-case a–z, digits and hyphens, and must start with a letter. Write for example b-c',
    ],
  ],
];

test.each(SAID)("%j", async (yaml, sv, en) => expect(await said(yaml)).toEqual({ sv, en }));
