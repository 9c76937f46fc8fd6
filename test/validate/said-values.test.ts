import { expect, test } from "vitest";
import { said } from "./said.js";

/** A value of the wrong kind, or a word that is not among those allowed, and what is said of it. */
const SAID: readonly (readonly [yaml: string, sv: readonly string[], en: readonly string[]])[] = [
  [
    "title: 5",
    ['/title: YAML läser 5 som ett tal, men ”title” ska vara en text. Sätt citattecken: "5"'],
    ['/title: YAML reads 5 as a number, but "title" must be a text. Put it in quotes: "5"'],
  ],
  [
    "title: true",
    ['/title: YAML läser true som ja eller nej, men ”title” ska vara en text. Sätt citattecken: "true"'],
    ['/title: YAML reads true as yes or no, but "title" must be a text. Put it in quotes: "true"'],
  ],
  [
    "title: [a]",
    ["/title: ”title” ska vara en text, inte en lista. Skriv title: a"],
    ['/title: "title" must be a text, not a list. Write title: a'],
  ],
  [
    "title: { foo: a }",
    [
      "/title: ”title” ska vara en text, inte en grupp med nycklar. Skriv till exempel title: Integritetspolicy",
    ],
    ['/title: "title" must be a text, not a group of keys. Write for example title: Integritetspolicy'],
  ],
  [
    "title:",
    ["/title: ”title” är tomt. Skriv till exempel title: Integritetspolicy"],
    ['/title: "title" is empty. Write for example title: Integritetspolicy'],
  ],
  [
    "title: ''",
    ["/title: ”title” är tomt. Policyns rubrik. Skriv till exempel title: Integritetspolicy"],
    ['/title: "title" is empty. The notice\'s heading. Write for example title: Integritetspolicy'],
  ],
  [
    "language: sw",
    ["/language: ”sw” går inte att använda för ”language”. Menade du ”sv”?"],
    ['/language: "sw" cannot be used for "language". Did you mean "sv"?'],
  ],
  [
    "language: tyska",
    ["/language: ”tyska” går inte att använda för ”language”. Skriv sv."],
    ['/language: "tyska" cannot be used for "language". Write sv.'],
  ],
  [
    "schemaVersion: 2",
    ["/schemaVersion: ”2” går inte att använda för ”schemaVersion”. Skriv 1."],
    ['/schemaVersion: "2" cannot be used for "schemaVersion". Write 1.'],
  ],
  [
    "schemaVersion: '1'",
    ["/schemaVersion: ”schemaVersion” ska vara ett tal, utan citattecken. Skriv schemaVersion: 1"],
    ['/schemaVersion: "schemaVersion" must be a number, without quotes. Write schemaVersion: 1'],
  ],
  [
    "controller: x",
    [
      "/controller: ”controller” ska vara en grupp med egna nycklar, inte ”x”. Skriv till exempel controller: { name: Exempel AB, email: info@example.se }",
    ],
    [
      '/controller: "controller" must be a group with keys of its own, not "x". Write for example controller: { name: Exempel AB, email: info@example.se }',
    ],
  ],
  [
    "controller: [a]",
    [
      "/controller: ”controller” ska vara en grupp med egna nycklar, inte en lista. Skriv till exempel controller: { name: Exempel AB, email: info@example.se }",
    ],
    [
      '/controller: "controller" must be a group with keys of its own, not a list. Write for example controller: { name: Exempel AB, email: info@example.se }',
    ],
  ],
  [
    "purposes:\n  sale: { categories: namn }",
    [
      "/purposes/sale/categories: ”namn” passar inte i ”categories”. Skriv undecided, eller till exempel categories: [contact-details]",
    ],
    [
      '/purposes/sale/categories: "namn" does not fit in "categories". Write undecided, or for example categories: [contact-details]',
    ],
  ],
  [
    "purposes:\n  sale: { legalBasis: magi }",
    [
      "/purposes/sale/legalBasis: ”magi” går inte att använda för ”legalBasis”. Skriv consent, contract, legal-obligation, vital-interests, public-task, legitimate-interests eller undecided.",
    ],
    [
      '/purposes/sale/legalBasis: "magi" cannot be used for "legalBasis". Write consent, contract, legal-obligation, vital-interests, public-task, legitimate-interests or undecided.',
    ],
  ],
  [
    "purposes:\n  sale: { legalBasis: samtycke }",
    [
      "/purposes/sale/legalBasis: ”samtycke” går inte att använda för ”legalBasis”. Menade du ”consent”? Orden som finns är consent, contract, legal-obligation, vital-interests, public-task, legitimate-interests och undecided.",
    ],
    [
      '/purposes/sale/legalBasis: "samtycke" cannot be used for "legalBasis". Did you mean "consent"? The words are consent, contract, legal-obligation, vital-interests, public-task, legitimate-interests and undecided.',
    ],
  ],
  [
    "purposes:\n  sale: { legalBasis: }",
    [
      "/purposes/sale/legalBasis: ”legalBasis” är tomt. Skriv till exempel legalBasis: consent, eller legalBasis: undecided om frågan är öppen.",
    ],
    [
      '/purposes/sale/legalBasis: "legalBasis" is empty. Write for example legalBasis: consent, or legalBasis: undecided if the question is open.',
    ],
  ],
  [
    "purposes:\n  sale: { legalBasis: '' }",
    [
      "/purposes/sale/legalBasis: ”legalBasis” är tomt. Skriv consent, contract, legal-obligation, vital-interests, public-task, legitimate-interests eller undecided.",
    ],
    [
      '/purposes/sale/legalBasis: "legalBasis" is empty. Write consent, contract, legal-obligation, vital-interests, public-task, legitimate-interests or undecided.',
    ],
  ],
  [
    "purposes:\n  sale: { legalBasis: 5 }",
    [
      "/purposes/sale/legalBasis: ”5” passar inte i ”legalBasis”. Skriv consent, contract, legal-obligation, vital-interests, public-task, legitimate-interests eller undecided, eller till exempel legalBasis: [contract, consent]",
    ],
    [
      '/purposes/sale/legalBasis: "5" does not fit in "legalBasis". Write consent, contract, legal-obligation, vital-interests, public-task, legitimate-interests or undecided, or for example legalBasis: [contract, consent]',
    ],
  ],
  [
    "purposes:\n  sale: { legalBasis: [avtal] }",
    [
      "/purposes/sale/legalBasis/0: ”avtal” går inte att använda för punkt 1 i ”legalBasis”. Menade du ”contract”? Orden som finns är consent, contract, legal-obligation, vital-interests, public-task och legitimate-interests.",
    ],
    [
      '/purposes/sale/legalBasis/0: "avtal" cannot be used for item 1 of "legalBasis". Did you mean "contract"? The words are consent, contract, legal-obligation, vital-interests, public-task and legitimate-interests.',
    ],
  ],
  [
    "purposes:\n  sale: { retention: ett år }",
    [
      "/purposes/sale/retention: ”retention” ska ha texten under en egen nyckel. Skriv till exempel retention: { period: P1Y, from: avslutat avtal }",
    ],
    [
      '/purposes/sale/retention: "retention" takes the text under a key of its own. Write for example retention: { period: P1Y, from: avslutat avtal }',
    ],
  ],
  [
    "purposes:\n  sale: { directMarketing: ja }",
    [
      "/purposes/sale/directMarketing: ”directMarketing” ska vara true eller false, inte ”ja”. Skriv directMarketing: true",
    ],
    [
      '/purposes/sale/directMarketing: "directMarketing" must be true or false, not "ja". Write directMarketing: true',
    ],
  ],
  [
    "purposes:\n  sale: { directMarketing: 'true' }",
    [
      "/purposes/sale/directMarketing: ”directMarketing” ska vara true eller false, utan citattecken. Skriv directMarketing: true",
    ],
    [
      '/purposes/sale/directMarketing: "directMarketing" must be true or false, without quotes. Write directMarketing: true',
    ],
  ],
  [
    "purposes:\n  sale: { directMarketing: Nej }",
    [
      "/purposes/sale/directMarketing: ”directMarketing” ska vara true eller false, inte ”Nej”. Skriv directMarketing: false",
    ],
    [
      '/purposes/sale/directMarketing: "directMarketing" must be true or false, not "Nej". Write directMarketing: false',
    ],
  ],
  [
    "purposes:\n  sale: { directMarketing: 1 }",
    [
      "/purposes/sale/directMarketing: ”directMarketing” ska vara true eller false, inte ”1”. Skriv till exempel directMarketing: false",
    ],
    [
      '/purposes/sale/directMarketing: "directMarketing" must be true or false, not "1". Write for example directMarketing: false',
    ],
  ],
  [
    "purposes:\n  sale: { directMarketing: nejdå }",
    [
      "/purposes/sale/directMarketing: ”directMarketing” ska vara true eller false, inte ”nejdå”. Skriv till exempel directMarketing: false",
    ],
    [
      '/purposes/sale/directMarketing: "directMarketing" must be true or false, not "nejdå". Write for example directMarketing: false',
    ],
  ],
  [
    "purposes:\n  sale: { directMarketing: '' }",
    ["/purposes/sale/directMarketing: ”directMarketing” är tomt. Skriv till exempel directMarketing: false"],
    ['/purposes/sale/directMarketing: "directMarketing" is empty. Write for example directMarketing: false'],
  ],
  [
    "transfers: inga",
    ["/transfers: ”inga” passar inte i ”transfers”. Menade du ”none”?"],
    ['/transfers: "inga" does not fit in "transfers". Did you mean "none"?'],
  ],
  [
    "transfers: x",
    [
      "/transfers: ”x” passar inte i ”transfers”. Skriv none eller undecided, eller till exempel transfers: { newsletter-tool: { country: US, mechanism: data-privacy-framework } }",
    ],
    [
      '/transfers: "x" does not fit in "transfers". Write none or undecided, or for example transfers: { newsletter-tool: { country: US, mechanism: data-privacy-framework } }',
    ],
  ],
  [
    "transfers: [a]",
    [
      "/transfers: En lista passar inte i ”transfers”. Skriv none eller undecided, eller till exempel transfers: { newsletter-tool: { country: US, mechanism: data-privacy-framework } }",
    ],
    [
      '/transfers: A list does not fit in "transfers". Write none or undecided, or for example transfers: { newsletter-tool: { country: US, mechanism: data-privacy-framework } }',
    ],
  ],
  [
    "transfers: ''",
    [
      "/transfers: ”transfers” är tomt. Skriv none eller undecided, eller till exempel transfers: { newsletter-tool: { country: US, mechanism: data-privacy-framework } }",
    ],
    [
      '/transfers: "transfers" is empty. Write none or undecided, or for example transfers: { newsletter-tool: { country: US, mechanism: data-privacy-framework } }',
    ],
  ],
  [
    "transfers:",
    [
      "/transfers: ”transfers” är tomt. Skriv till exempel transfers: none, eller transfers: undecided om frågan är öppen.",
    ],
    [
      '/transfers: "transfers" is empty. Write for example transfers: none, or transfers: undecided if the question is open.',
    ],
  ],
  [
    "version: 1.10",
    ['/version: YAML läser 1.10 som ett tal, men ”version” ska vara en text. Sätt citattecken: "1.10"'],
    ['/version: YAML reads 1.10 as a number, but "version" must be a text. Put it in quotes: "1.10"'],
  ],
  [
    "version: 1",
    ['/version: YAML läser 1 som ett tal, men ”version” ska vara en text. Skriv version: "1.0"'],
    ['/version: YAML reads 1 as a number, but "version" must be a text. Write version: "1.0"'],
  ],
  [
    "version: true",
    [
      '/version: ”true” går inte att använda för ”version”. Policyns versionsnummer, inom citattecken. Skriv till exempel version: "1.0.0"',
    ],
    [
      '/version: "true" cannot be used for "version". The notice\'s version number, in quotes. Write for example version: "1.0.0"',
    ],
  ],
  [
    "review: { lastReviewed: 20261122 }",
    ["/review/lastReviewed: ”20261122” är inte ett datum i formen ÅÅÅÅ-MM-DD. Skriv 2026-11-22"],
    ['/review/lastReviewed: "20261122" is not a date in the form YYYY-MM-DD. Write 2026-11-22'],
  ],
  [
    "controller: { phone: 0840012345 }",
    [
      '/controller/phone: YAML läser 0840012345 som ett tal, men ”phone” ska vara en text. Sätt citattecken: "0840012345"',
    ],
    [
      '/controller/phone: YAML reads 0840012345 as a number, but "phone" must be a text. Put it in quotes: "0840012345"',
    ],
  ],
  [
    "categories:\n  contact: { examples: namn }",
    ["/categories/contact/examples: ”examples” ska vara en lista, inte ”namn”. Skriv examples: [namn]"],
    ['/categories/contact/examples: "examples" must be a list, not "namn". Write examples: [namn]'],
  ],
  [
    "categories:\n  contact: { examples: 'namn, adress' }",
    [
      "/categories/contact/examples: ”examples” ska vara en lista, inte ”namn, adress”. Skriv examples: [namn, adress]",
    ],
    [
      '/categories/contact/examples: "examples" must be a list, not "namn, adress". Write examples: [namn, adress]',
    ],
  ],
  [
    "categories:\n  contact: { examples: 'namn,, adress' }",
    [
      "/categories/contact/examples: ”examples” ska vara en lista, inte ”namn,, adress”. Skriv till exempel examples: [namn, adress]",
    ],
    [
      '/categories/contact/examples: "examples" must be a list, not "namn,, adress". Write for example examples: [namn, adress]',
    ],
  ],
  [
    "categories:\n  contact:\n    examples: |\n      namn\n      adress",
    [
      "/categories/contact/examples: ”examples” ska vara en lista, inte ”namn adress”. Skriv examples: [namn, adress]",
    ],
    [
      '/categories/contact/examples: "examples" must be a list, not "namn adress". Write examples: [namn, adress]',
    ],
  ],
  [
    "categories:\n  contact: { examples: 'ett långt exempel, ett långt exempel, ett långt exempel, ett långt exempel, slut' }",
    [
      "/categories/contact/examples: ”examples” ska vara en lista, inte ”ett långt exempel, ett långt exempel, ett långt exempel, …”. Skriv till exempel examples: [namn, adress]",
    ],
    [
      '/categories/contact/examples: "examples" must be a list, not "ett långt exempel, ett långt exempel, ett långt exempel, …". Write for example examples: [namn, adress]',
    ],
  ],
  [
    "categories:\n  contact:\n    examples: -namn\n      -adress",
    [
      "/categories/contact/examples: Efter bindestrecket i en lista ska det stå ett mellanslag. Skriv varje punkt under ”examples” på en egen rad: - namn",
    ],
    [
      '/categories/contact/examples: In a list there must be a space after the hyphen. Write each item under "examples" on a line of its own: - namn',
    ],
  ],
  [
    "categories:\n  contact: { examples: 5 }",
    [
      "/categories/contact/examples: ”examples” ska vara en lista, inte ”5”. Skriv till exempel examples: [namn, adress]",
    ],
    [
      '/categories/contact/examples: "examples" must be a list, not "5". Write for example examples: [namn, adress]',
    ],
  ],
  [
    "categories:\n  contact: { examples: { a: b } }",
    [
      "/categories/contact/examples: ”examples” ska vara en lista, inte en grupp med nycklar. Skriv examples: [b]",
    ],
    ['/categories/contact/examples: "examples" must be a list, not a group of keys. Write examples: [b]'],
  ],
  [
    "history: x",
    [
      '/history: ”history” ska vara en lista, inte ”x”. Skriv till exempel history: [{ version: "1.0.0", effectiveFrom: 2026-11-22 }]',
    ],
    [
      '/history: "history" must be a list, not "x". Write for example history: [{ version: "1.0.0", effectiveFrom: 2026-11-22 }]',
    ],
  ],
  [
    "categories:\n  contact: { special: hälsa }",
    [
      "/categories/contact/special: ”hälsa” går inte att använda för ”special”. Menade du ”health”? Orden som finns är racial-or-ethnic-origin, political-opinions, religious-or-philosophical-beliefs, trade-union-membership, genetic, biometric, health, sex-life-or-sexual-orientation och unspecified.",
    ],
    [
      '/categories/contact/special: "hälsa" cannot be used for "special". Did you mean "health"? The words are racial-or-ethnic-origin, political-opinions, religious-or-philosophical-beliefs, trade-union-membership, genetic, biometric, health, sex-life-or-sexual-orientation and unspecified.',
    ],
  ],
  [
    "recipients:\n  it: { role: biträde }",
    [
      "/recipients/it/role: ”biträde” går inte att använda för ”role”. Menade du ”processor”? Orden som finns är processor, controller, joint-controller och authority.",
    ],
    [
      '/recipients/it/role: "biträde" cannot be used for "role". Did you mean "processor"? The words are processor, controller, joint-controller and authority.',
    ],
  ],
  [
    "recipients:\n  it: { role: '' }",
    ["/recipients/it/role: ”role” är tomt. Skriv processor, controller, joint-controller eller authority."],
    ['/recipients/it/role: "role" is empty. Write processor, controller, joint-controller or authority.'],
  ],
  [
    "recipients:\n  it: { country: Sverige }",
    ["/recipients/it/country: ”Sverige” passar inte i ”country”. Skriv country: SE"],
    ['/recipients/it/country: "Sverige" does not fit in "country". Write country: SE'],
  ],
  [
    "recipients:\n  it: { country: '' }",
    [
      "/recipients/it/country: ”country” är tomt. Landskod med två versaler (ISO 3166-1), eller EEA för någonstans inom EU/EES. Skriv till exempel country: SE",
    ],
    [
      '/recipients/it/country: "country" is empty. Two-letter country code (ISO 3166-1), or EEA for somewhere within the EU/EEA. Write for example country: SE',
    ],
  ],
  [
    "recipients:\n  it: { country: 5 }",
    [
      "/recipients/it/country: ”5” passar inte i ”country”. Landskod med två versaler (ISO 3166-1), eller EEA för någonstans inom EU/EES. Skriv till exempel country: SE",
    ],
    [
      '/recipients/it/country: "5" does not fit in "country". Two-letter country code (ISO 3166-1), or EEA for somewhere within the EU/EEA. Write for example country: SE',
    ],
  ],
  [
    "ageLimit: { age: '15' }",
    ["/ageLimit/age: ”age” ska vara ett tal, utan citattecken. Skriv age: 15"],
    ['/ageLimit/age: "age" must be a number, without quotes. Write age: 15'],
  ],
  [
    "ageLimit: { age: 15 år }",
    ["/ageLimit/age: ”age” ska vara ett heltal, inte ”15 år”. Skriv till exempel age: 15"],
    ['/ageLimit/age: "age" must be a whole number, not "15 år". Write for example age: 15'],
  ],
  [
    "ageLimit: 13 år",
    [
      "/ageLimit: ”ageLimit” ska vara en grupp med egna nycklar, inte ”13 år”. Skriv till exempel ageLimit: { age: 13 }",
    ],
    [
      '/ageLimit: "ageLimit" must be a group with keys of its own, not "13 år". Write for example ageLimit: { age: 13 }',
    ],
  ],
  [
    "cookies:\n  a: { name: x, duration: 30 dagar }",
    ["/cookies/a/duration: ”30 dagar” är inte en tidsperiod. Skriv P30D"],
    ['/cookies/a/duration: "30 dagar" is not a period. Write P30D'],
  ],
  [
    "cookies:\n  a: { name: x, duration: x }",
    [
      "/cookies/a/duration: ”x” passar inte i ”duration”. Skriv session eller persistent, eller till exempel duration: P30D",
    ],
    [
      '/cookies/a/duration: "x" does not fit in "duration". Write session or persistent, or for example duration: P30D',
    ],
  ],
  [
    "supervisoryAuthority: IMY",
    ["/supervisoryAuthority: ”IMY” passar inte i ”supervisoryAuthority”. Menade du ”imy”?"],
    ['/supervisoryAuthority: "IMY" does not fit in "supervisoryAuthority". Did you mean "imy"?'],
  ],
  [
    "rights: { access: x }",
    ["/rights/access: ”access” ska vara en grupp med egna nycklar, inte ”x”. Skriv till exempel access: {}"],
    ['/rights/access: "access" must be a group with keys of its own, not "x". Write for example access: {}'],
  ],
  [
    "purposes:\n  sale: { dataSubjects: [5] }",
    [
      "/purposes/sale/dataSubjects/0: Kortnamnet ”5” får bara ha gemener a–z, siffror och bindestreck, och ska börja med en bokstav.",
    ],
    [
      '/purposes/sale/dataSubjects/0: The id "5" may only have lower-case a–z, digits and hyphens, and must start with a letter.',
    ],
  ],
  [
    "purposes:\n  sale: { dataSubjects: kund }",
    [
      "/purposes/sale/dataSubjects: ”dataSubjects” ska vara en lista, inte ”kund”. Skriv dataSubjects: [kund]",
    ],
    ['/purposes/sale/dataSubjects: "dataSubjects" must be a list, not "kund". Write dataSubjects: [kund]'],
  ],
  [
    "statutes: [1]",
    [
      '/statutes/0: YAML läser 1 som ett tal, men punkt 1 i ”statutes” ska vara en text. Sätt citattecken: "1"',
    ],
    ['/statutes/0: YAML reads 1 as a number, but item 1 of "statutes" must be a text. Put it in quotes: "1"'],
  ],
];

test.each(SAID)("%j", async (yaml, sv, en) => expect(await said(yaml)).toEqual({ sv, en }));
