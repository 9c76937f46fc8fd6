import { expect, test } from "vitest";
import { said } from "./said.js";

/** A value of the right kind in the wrong form, and what is said of it. */
const SAID: readonly (readonly [yaml: string, sv: readonly string[], en: readonly string[]])[] = [
  [
    "links: {}",
    [
      "/links: ”links” är tomt. Skriv till exempel links: { terms: { name: Köpvillkor, url: https://www.example.se/kopvillkor } }",
    ],
    [
      '/links: "links" is empty. Write for example links: { terms: { name: Köpvillkor, url: https://www.example.se/kopvillkor } }',
    ],
  ],
  [
    "adopted: {}",
    ["/adopted: ”adopted” är tomt. Skriv till exempel adopted: { by: styrelsen, date: 2026-05-14 }"],
    ['/adopted: "adopted" is empty. Write for example adopted: { by: styrelsen, date: 2026-05-14 }'],
  ],
  [
    "purposes:\n  sale: { categories: [] }",
    [
      "/purposes/sale/categories: Listan ”categories” är tom. Skriv minst en punkt, eller undecided om frågan är öppen.",
    ],
    [
      '/purposes/sale/categories: The list "categories" is empty. Write at least one item, or undecided if it is open.',
    ],
  ],
  [
    "notCovered: []",
    ["/notCovered: Listan ”notCovered” är tom. Skriv minst en punkt."],
    ['/notCovered: The list "notCovered" is empty. Write at least one item.'],
  ],
  [
    "purposes:\n  sale: { categories: [a, b, a] }",
    ["/purposes/sale/categories/2: Punkt 3 i ”categories” står redan i listan. Ta bort den ena."],
    ['/purposes/sale/categories/2: Item 3 of "categories" is in the list already. Remove one of them.'],
  ],
  [
    "ageLimit: { age: 200 }",
    ["/ageLimit/age: ”200” går inte att använda för ”age”. Skriv ett tal från 1 till 120."],
    ['/ageLimit/age: "200" cannot be used for "age". Write a number from 1 to 120.'],
  ],
  [
    'version: " 1.0 "',
    ['/version: ”version” har blanksteg eller en radbrytning före eller efter texten. Skriv version: "1.0"'],
    ['/version: "version" has spaces or a line break before or after the text. Write version: "1.0"'],
  ],
  [
    "version: ”1.0”",
    ['/version: Typografiska citattecken (”) räknas som en del av ”version”. Skriv version: "1.0"'],
    [
      '/version: Typographic quotation marks (”) count as part of the value of "version". Write version: "1.0"',
    ],
  ],
  [
    "version: «1.0»",
    ['/version: Typografiska citattecken (”) räknas som en del av ”version”. Skriv version: "1.0"'],
    [
      '/version: Typographic quotation marks (”) count as part of the value of "version". Write version: "1.0"',
    ],
  ],
  [
    'version: ”1.0"',
    ['/version: Typografiska citattecken (”) räknas som en del av ”version”. Skriv version: "1.0"'],
    [
      '/version: Typographic quotation marks (”) count as part of the value of "version". Write version: "1.0"',
    ],
  ],
  [
    "version: x”1.0”",
    [
      '/version: ”x”1.0”” går inte att använda för ”version”. Policyns versionsnummer, inom citattecken. Skriv till exempel version: "1.0.0"',
    ],
    [
      '/version: "x”1.0”" cannot be used for "version". The notice\'s version number, in quotes. Write for example version: "1.0.0"',
    ],
  ],
  [
    "version: ”ett”",
    [
      '/version: ””ett”” går inte att använda för ”version”. Policyns versionsnummer, inom citattecken. Skriv till exempel version: "1.0.0"',
    ],
    [
      '/version: "”ett”" cannot be used for "version". The notice\'s version number, in quotes. Write for example version: "1.0.0"',
    ],
  ],
  [
    "version: ett",
    [
      '/version: ”ett” går inte att använda för ”version”. Policyns versionsnummer, inom citattecken. Skriv till exempel version: "1.0.0"',
    ],
    [
      '/version: "ett" cannot be used for "version". The notice\'s version number, in quotes. Write for example version: "1.0.0"',
    ],
  ],
  [
    "notCovered: [' ']",
    ["/notCovered/0: Punkt 1 i ”notCovered” är tom. Skriv något, eller ta bort punkten."],
    ['/notCovered/0: Item 1 of "notCovered" is empty. Write something, or remove the item.'],
  ],
  [
    "title: ' '",
    ["/title: ”title” är tomt. Policyns rubrik. Skriv till exempel title: Integritetspolicy"],
    ['/title: "title" is empty. The notice\'s heading. Write for example title: Integritetspolicy'],
  ],
  [
    "purposes:\n  Kund Köp: { name: x }",
    [
      "/purposes/Kund Köp: Kortnamnet ”Kund Köp” får bara ha gemener a–z, siffror och bindestreck, och ska börja med en bokstav. Skriv till exempel kund-kop",
    ],
    [
      '/purposes/Kund Köp: The id "Kund Köp" may only have lower-case a–z, digits and hyphens, and must start with a letter. Write for example kund-kop',
    ],
  ],
  [
    "purposes:\n  sale: { categories: [Kontakt] }",
    [
      "/purposes/sale/categories/0: Kortnamnet ”Kontakt” får bara ha gemener a–z, siffror och bindestreck, och ska börja med en bokstav. Skriv till exempel kontakt",
    ],
    [
      '/purposes/sale/categories/0: The id "Kontakt" may only have lower-case a–z, digits and hyphens, and must start with a letter. Write for example kontakt',
    ],
  ],
  [
    "categories: { a: { name: Namn } }\npurposes:\n  sale: { categories: [Namn] }",
    ["/purposes/sale/categories/0: ”Namn” är ett namn. Skriv kortnamnet: a"],
    ['/purposes/sale/categories/0: "Namn" is a name. Write the id: a'],
  ],
  [
    "review: { lastReviewed: igår }",
    ["/review/lastReviewed: ”igår” är inte ett datum i formen ÅÅÅÅ-MM-DD. Skriv till exempel 2026-11-22"],
    ['/review/lastReviewed: "igår" is not a date in the form YYYY-MM-DD. Write for example 2026-11-22'],
  ],
  [
    "controller: { address: { country: ”SE” } }",
    [
      "/controller/address/country: Typografiska citattecken (”) räknas som en del av ”country”. Skriv country: SE",
    ],
    [
      '/controller/address/country: Typographic quotation marks (”) count as part of the value of "country". Write country: SE',
    ],
  ],
  [
    "controller: { organisationNumber: 12 }",
    [
      "/controller/organisationNumber: ”12” går inte att använda för ”organisationNumber”. Svenskt nummer med tio siffror, NNNNNN-NNNN, eller ett utländskt med sitt namn: SIREN 732 829 320. Skriv till exempel organisationNumber: 556012-5790",
    ],
    [
      '/controller/organisationNumber: "12" cannot be used for "organisationNumber". A Swedish number of ten digits, NNNNNN-NNNN, or a foreign one with its name: SIREN 732 829 320. Write for example organisationNumber: 556012-5790',
    ],
  ],
  [
    "controller: { organisationNumber: abc }",
    [
      "/controller/organisationNumber: ”abc” går inte att använda för ”organisationNumber”. Svenskt nummer med tio siffror, NNNNNN-NNNN, eller ett utländskt med sitt namn: SIREN 732 829 320. Skriv till exempel organisationNumber: 556012-5790",
    ],
    [
      '/controller/organisationNumber: "abc" cannot be used for "organisationNumber". A Swedish number of ten digits, NNNNNN-NNNN, or a foreign one with its name: SIREN 732 829 320. Write for example organisationNumber: 556012-5790',
    ],
  ],
  [
    "ownDomains: [https://example.se]",
    [
      "/ownDomains/0: ”https://example.se” går inte att använda för punkt 1 i ”ownDomains”. En domän utan https:// och utan sökväg. Skriv till exempel example.se",
    ],
    [
      '/ownDomains/0: "https://example.se" cannot be used for item 1 of "ownDomains". A domain without https:// and without a path. Write for example example.se',
    ],
  ],
  [
    "ownDomains: [a.se, b.se, c.se, d.se, e.se, f.se, g.se, h.se, i.se, j.se, '']",
    ["/ownDomains/10: Punkt 11 i ”ownDomains” är tom. Skriv något, eller ta bort punkten."],
    ['/ownDomains/10: Item 11 of "ownDomains" is empty. Write something, or remove the item.'],
  ],
  [
    "controller: { email: ' info@example.se' }",
    [
      "/controller/email: ”email” har blanksteg eller en radbrytning före eller efter texten. Skriv email: info@example.se",
    ],
    [
      '/controller/email: "email" has spaces or a line break before or after the text. Write email: info@example.se',
    ],
  ],
  [
    "lastUpdated: ' 2026-03 '",
    [
      "/lastUpdated: ”lastUpdated” har blanksteg eller en radbrytning före eller efter texten. Skriv lastUpdated: 2026-03",
    ],
    [
      '/lastUpdated: "lastUpdated" has spaces or a line break before or after the text. Write lastUpdated: 2026-03',
    ],
  ],
  [
    "recipients:\n  it: { country: [SE, Sverige] }",
    ["/recipients/it/country/1: ”Sverige” går inte att använda för punkt 2 i ”country”. Skriv SE"],
    ['/recipients/it/country/1: "Sverige" cannot be used for item 2 of "country". Write SE'],
  ],
  [
    "controller: { website: www.example.se }",
    [
      "/controller/website: Webbadressen ”www.example.se” går inte att använda: https:// saknas i början. Skriv website: https://www.example.se",
    ],
    [
      '/controller/website: The web address "www.example.se" cannot be used: https:// is missing at the start. Write website: https://www.example.se',
    ],
  ],
  [
    "controller: { email: info }",
    [
      "/controller/email: E-postadressen ”info” går inte att använda: den saknar @. Skriv till exempel email: info@example.se",
    ],
    [
      '/controller/email: The e-mail address "info" cannot be used: it has no @. Write for example email: info@example.se',
    ],
  ],
  [
    "controller: { phone: växeln }",
    [
      "/controller/phone: Telefonnumret ”växeln” går inte att använda: det har bokstäver. Skriv till exempel phone: 08-465 004 10",
    ],
    [
      '/controller/phone: The telephone number "växeln" cannot be used: it has letters. Write for example phone: 08-465 004 10',
    ],
  ],
  [
    "rights: { request: { answerWithin: en månad } }",
    ["/rights/request/answerWithin: ”en månad” är inte en tidsperiod. Skriv P1M"],
    ['/rights/request/answerWithin: "en månad" is not a period. Write P1M'],
  ],
  [
    "controller: { email: info@example.se , phone: '08' }",
    [
      "/controller/phone: Telefonnumret ”08” går inte att använda: det har för få siffror. Skriv till exempel phone: 08-465 004 10",
    ],
    [
      '/controller/phone: The telephone number "08" cannot be used: it has too few digits. Write for example phone: 08-465 004 10',
    ],
  ],
];

test.each(SAID)("%j", async (yaml, sv, en) => expect(await said(yaml)).toEqual({ sv, en }));
