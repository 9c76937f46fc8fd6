import { expect, test } from "vitest";
import { said } from "./said.js";

/** A slip that could be read in two ways, and what is said of it. */
const SAID: readonly (readonly [yaml: string, sv: readonly string[], en: readonly string[]])[] = [
  [
    "categories: { a: { name: A }, b: { name: B } }\npurposes:\n  sale: { categories: '(a b), b' }",
    [
      "/purposes/sale/categories: ”(a b), b” passar inte i ”categories”. Skriv undecided, eller till exempel categories: [contact-details]",
    ],
    [
      '/purposes/sale/categories: "(a b), b" does not fit in "categories". Write undecided, or for example categories: [contact-details]',
    ],
  ],
  [
    "categories: { a: { name: A }, b: { name: B } }\npurposes:\n  sale: { categories: [' (a b)'] }",
    ["/purposes/sale/categories/0: En lista på en rad står inom hakparenteser. Skriv [a, b]"],
    ["/purposes/sale/categories/0: A list on one line stands in square brackets. Write [a, b]"],
  ],
  [
    "categories: { a: { name: A }, b: { name: B } }\npurposes:\n  sale: { categories: [a-b c] }",
    [
      "/purposes/sale/categories/0: Kortnamnet ”a-b c” får bara ha gemener a–z, siffror och bindestreck, och ska börja med en bokstav. Skriv till exempel a-b-c",
    ],
    [
      '/purposes/sale/categories/0: The id "a-b c" may only have lower-case a–z, digits and hyphens, and must start with a letter. Write for example a-b-c',
    ],
  ],
  [
    "purposes:\n  sale: { directMarketing: jag }",
    [
      "/purposes/sale/directMarketing: ”directMarketing” ska vara true eller false, inte ”jag”. Skriv till exempel directMarketing: false",
    ],
    [
      '/purposes/sale/directMarketing: "directMarketing" must be true or false, not "jag". Write for example directMarketing: false',
    ],
  ],
  [
    "purposes:\n  sale: { directMarketing: casino }",
    [
      "/purposes/sale/directMarketing: ”directMarketing” ska vara true eller false, inte ”casino”. Skriv till exempel directMarketing: false",
    ],
    [
      '/purposes/sale/directMarketing: "directMarketing" must be true or false, not "casino". Write for example directMarketing: false',
    ],
  ],
  [
    "purposes:\n  sale: { directMarketing: [ja] }",
    [
      "/purposes/sale/directMarketing: ”directMarketing” ska vara true eller false, inte en lista. Skriv till exempel directMarketing: false",
    ],
    [
      '/purposes/sale/directMarketing: "directMarketing" must be true or false, not a list. Write for example directMarketing: false',
    ],
  ],
  [
    "purposes:\n  sale: { directMarketing: '12' }",
    [
      "/purposes/sale/directMarketing: ”directMarketing” ska vara true eller false, inte ”12”. Skriv till exempel directMarketing: false",
    ],
    [
      '/purposes/sale/directMarketing: "directMarketing" must be true or false, not "12". Write for example directMarketing: false',
    ],
  ],
  [
    "ageLimit: { age: 1.5 }",
    ["/ageLimit/age: ”age” ska vara ett heltal, inte ”1.5”. Skriv till exempel age: 13"],
    ['/ageLimit/age: "age" must be a whole number, not "1.5". Write for example age: 13'],
  ],
  [
    "ageLimit: { age: [15] }",
    ["/ageLimit/age: ”age” ska vara ett heltal, inte en lista. Skriv till exempel age: 13"],
    ['/ageLimit/age: "age" must be a whole number, not a list. Write for example age: 13'],
  ],
  [
    "ageLimit: { age: '1234567890' }",
    ["/ageLimit/age: ”age” ska vara ett heltal, inte ”1234567890”. Skriv till exempel age: 13"],
    ['/ageLimit/age: "age" must be a whole number, not "1234567890". Write for example age: 13'],
  ],
  [
    "ageLimit: { age: 200 år }",
    ["/ageLimit/age: ”age” ska vara ett heltal, inte ”200 år”. Skriv till exempel age: 13"],
    ['/ageLimit/age: "age" must be a whole number, not "200 år". Write for example age: 13'],
  ],
  [
    "ageLimit: { age: 13-15 }",
    ["/ageLimit/age: ”age” ska vara ett heltal, inte ”13-15”. Skriv till exempel age: 13"],
    ['/ageLimit/age: "age" must be a whole number, not "13-15". Write for example age: 13'],
  ],
  [
    "ageLimit: { age: -15 år }",
    ["/ageLimit/age: ”age” ska vara ett heltal, inte ”-15 år”. Skriv till exempel age: 13"],
    ['/ageLimit/age: "age" must be a whole number, not "-15 år". Write for example age: 13'],
  ],
  [
    "ageLimit: { age: över 15 }",
    ["/ageLimit/age: ”age” ska vara ett heltal, inte ”över 15”. Skriv till exempel age: 15"],
    ['/ageLimit/age: "age" must be a whole number, not "över 15". Write for example age: 15'],
  ],
  [
    "categories:\n  contact: { examples: a -b }",
    ["/categories/contact/examples: ”examples” ska vara en lista, inte ”a -b”. Skriv examples: [a -b]"],
    ['/categories/contact/examples: "examples" must be a list, not "a -b". Write examples: [a -b]'],
  ],
  [
    "categories:\n  contact:\n    examples: -a  -b",
    [
      "/categories/contact/examples: Efter bindestrecket i en lista ska det stå ett mellanslag. Skriv varje punkt under ”examples” på en egen rad: - a",
    ],
    [
      '/categories/contact/examples: In a list there must be a space after the hyphen. Write each item under "examples" on a line of its own: - a',
    ],
  ],
  [
    "categories:\n  contact: { examples: -xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx }",
    [
      "/categories/contact/examples: Efter bindestrecket i en lista ska det stå ett mellanslag. Skriv varje punkt under ”examples” på en egen rad: - xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    ],
    [
      '/categories/contact/examples: In a list there must be a space after the hyphen. Write each item under "examples" on a line of its own: - xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  ],
  [
    "categories:\n  contact: { examples: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' }",
    [
      "/categories/contact/examples: ”examples” ska vara en lista, inte ”xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx”. Skriv examples: [xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]",
    ],
    [
      '/categories/contact/examples: "examples" must be a list, not "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx". Write examples: [xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]',
    ],
  ],
  [
    "categories:\n  contact: { examples: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' }",
    [
      "/categories/contact/examples: ”examples” ska vara en lista, inte ”xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…”. Skriv till exempel examples: [namn, adress]",
    ],
    [
      '/categories/contact/examples: "examples" must be a list, not "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…". Write for example examples: [namn, adress]',
    ],
  ],
  [
    "categories:\n  contact: { examples: 'true' }",
    ['/categories/contact/examples: ”examples” ska vara en lista, inte ”true”. Skriv examples: ["true"]'],
    ['/categories/contact/examples: "examples" must be a list, not "true". Write examples: ["true"]'],
  ],
  [
    "categories:\n  contact: { examples: 'true story, 12 345, 1-2, not null, 5 st, -, a: b' }",
    [
      '/categories/contact/examples: ”examples” ska vara en lista, inte ”true story, 12 345, 1-2, not null, 5 st, -, a: b”. Skriv examples: [true story, "12 345", 1-2, not null, 5 st, "-", "a: b"]',
    ],
    [
      '/categories/contact/examples: "examples" must be a list, not "true story, 12 345, 1-2, not null, 5 st, -, a: b". Write examples: [true story, "12 345", 1-2, not null, 5 st, "-", "a: b"]',
    ],
  ],
  [
    "categories:\n  contact: { examples: '+46, 12.5x, 1' }",
    [
      '/categories/contact/examples: ”examples” ska vara en lista, inte ”+46, 12.5x, 1”. Skriv examples: ["+46", 12.5x, "1"]',
    ],
    [
      '/categories/contact/examples: "examples" must be a list, not "+46, 12.5x, 1". Write examples: ["+46", 12.5x, "1"]',
    ],
  ],
  [
    "legalBasis2: x",
    [
      "/legalBasis2: Nyckeln ”legalBasis2” finns inte här. På översta nivån kan du skriva bland annat schemaVersion, title, language, translations, version, effectiveFrom, lastUpdated eller adopted. Ta annars bort raden.",
    ],
    [
      '/legalBasis2: There is no key "legalBasis2" here. At the top level you can write schemaVersion, title, language, translations, version, effectiveFrom, lastUpdated or adopted, among others. Otherwise remove the line.',
    ],
  ],
  [
    "title1: x",
    ["/title1: Nyckeln ”title1” finns inte här. Menade du ”title”?"],
    ['/title1: There is no key "title1" here. Did you mean "title"?'],
  ],
  [
    "purposes:\n  '1': { name: x, legalBasis: magi }",
    [
      "/purposes/1: Kortnamnet ”1” får bara ha gemener a–z, siffror och bindestreck, och ska börja med en bokstav.",
      "/purposes/1/legalBasis: ”magi” går inte att använda för ”legalBasis”. Skriv consent, contract, legal-obligation, vital-interests, public-task, legitimate-interests eller undecided.",
    ],
    [
      '/purposes/1: The id "1" may only have lower-case a–z, digits and hyphens, and must start with a letter.',
      '/purposes/1/legalBasis: "magi" cannot be used for "legalBasis". Write consent, contract, legal-obligation, vital-interests, public-task, legitimate-interests or undecided.',
    ],
  ],
  [
    "purposes:\n  2b:\n    name: ''",
    [
      "/purposes/2b: Kortnamnet ”2b” får bara ha gemener a–z, siffror och bindestreck, och ska börja med en bokstav. Skriv till exempel b",
      "/purposes/2b/name: ”name” är tomt. Ändamålet som rubrik, stor bokstav. Skriv till exempel name: Rekrytering",
    ],
    [
      '/purposes/2b: The id "2b" may only have lower-case a–z, digits and hyphens, and must start with a letter. Write for example b',
      '/purposes/2b/name: "name" is empty. The purpose as a heading. Write for example name: Rekrytering',
    ],
  ],
  [
    "version: ' '",
    [
      '/version: ”version” är tomt. Policyns versionsnummer, inom citattecken. Höj det när innehållet ändras. Skriv till exempel version: "1.0.0"',
    ],
    [
      '/version: "version" is empty. The notice\'s version, in quotes. Raise it when the content changes. Write for example version: "1.0.0"',
    ],
  ],
  [
    "version: '2 '",
    ['/version: ”2” går inte att använda för ”version”. Skriv version: "2.0"'],
    ['/version: "2" cannot be used for "version". Write version: "2.0"'],
  ],
  [
    "version: 'x2'",
    [
      '/version: ”x2” går inte att använda för ”version”. Policyns versionsnummer, inom citattecken. Skriv till exempel version: "1.0.0"',
    ],
    [
      '/version: "x2" cannot be used for "version". The notice\'s version number, in quotes. Write for example version: "1.0.0"',
    ],
  ],
  [
    "version: '2x'",
    [
      '/version: ”2x” går inte att använda för ”version”. Policyns versionsnummer, inom citattecken. Skriv till exempel version: "1.0.0"',
    ],
    [
      '/version: "2x" cannot be used for "version". The notice\'s version number, in quotes. Write for example version: "1.0.0"',
    ],
  ],
  [
    "controller: { organisationNumber: 'SE556532949601x' }",
    [
      "/controller/organisationNumber: ”SE556532949601x” går inte att använda för ”organisationNumber”. Svenskt nummer med tio siffror, NNNNNN-NNNN, eller ett utländskt med sitt namn: SIREN 732 829 320. Skriv till exempel organisationNumber: 556012-5790",
    ],
    [
      '/controller/organisationNumber: "SE556532949601x" cannot be used for "organisationNumber". A Swedish number of ten digits, NNNNNN-NNNN, or a foreign one with its name: SIREN 732 829 320. Write for example organisationNumber: 556012-5790',
    ],
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
    'title: "\\t"',
    ["/title: ”title” är tomt. Policyns rubrik. Skriv till exempel title: Integritetspolicy"],
    ['/title: "title" is empty. The notice\'s heading. Write for example title: Integritetspolicy'],
  ],
  [
    "kakor: { a: { name: x } }",
    [
      "/kakor: Nyckeln ”kakor” finns inte här. Sådant skrivs i ”cookies” (Kakor och annan lagring) på översta nivån, till exempel cookies: none",
    ],
    [
      '/kakor: There is no key "kakor" here. Such facts are written in "cookies" at the top level, such as cookies: none',
    ],
  ],
  [
    "cookie: none",
    ["/cookie: Nyckeln ”cookie” finns inte här. Menade du ”cookies”?"],
    ['/cookie: There is no key "cookie" here. Did you mean "cookies"?'],
  ],
  [
    "rights: { request: { avgift: x } }",
    [
      "/rights/request/avgift: Nyckeln ”avgift” finns inte här. Sådant skrivs i ”furtherCopies” (Fler kopior) under ”rights”, ”request”, till exempel furtherCopies: För fler kopior tar vi ut vår kostnad.",
    ],
    [
      '/rights/request/avgift: There is no key "avgift" here. Such facts are written in "furtherCopies" under "rights", "request", such as furtherCopies: För fler kopior tar vi ut vår kostnad.',
    ],
  ],
  [
    "controller: { adress: x, address: { street: y } }",
    [
      "/controller/adress: Nyckeln ”adress” finns inte här. I ”controller” kan du skriva bland annat name, shortName, organisationNumber, description, responsibleFor, group, brands eller publicAuthority. Ta annars bort raden.",
    ],
    [
      '/controller/adress: There is no key "adress" here. In "controller" you can write name, shortName, organisationNumber, description, responsibleFor, group, brands or publicAuthority, among others. Otherwise remove the line.',
    ],
  ],
  [
    "min--age: 5",
    [
      "/min--age: Nyckeln ”min--age” finns inte här. Sådant skrivs i ”ageLimit” (Åldersgräns) på översta nivån, till exempel ageLimit: { age: 13 }",
    ],
    [
      '/min--age: There is no key "min--age" here. Such facts are written in "ageLimit" at the top level, such as ageLimit: { age: 13 }',
    ],
  ],
  [
    "app_permissions: x",
    [
      "/app_permissions: Nyckeln ”app_permissions” finns inte här. Sådant skrivs i ”devicePermissions” (Tillgångar i telefonen) på översta nivån, till exempel devicePermissions: { camera: { name: Kamera, purpose: läsa QR-koder } }",
    ],
    [
      '/app_permissions: There is no key "app_permissions" here. Such facts are written in "devicePermissions" at the top level, such as devicePermissions: { camera: { name: Kamera, purpose: läsa QR-koder } }',
    ],
  ],
  [
    "appPermissions: x",
    [
      "/appPermissions: Nyckeln ”appPermissions” finns inte här. Sådant skrivs i ”devicePermissions” (Tillgångar i telefonen) på översta nivån, till exempel devicePermissions: { camera: { name: Kamera, purpose: läsa QR-koder } }",
    ],
    [
      '/appPermissions: There is no key "appPermissions" here. Such facts are written in "devicePermissions" at the top level, such as devicePermissions: { camera: { name: Kamera, purpose: läsa QR-koder } }',
    ],
  ],
  [
    "Ai: x",
    [
      "/Ai: Nyckeln ”Ai” finns inte här. Sådant skrivs i ”aiSystems” (AI-system) på översta nivån, till exempel aiSystems: none",
    ],
    [
      '/Ai: There is no key "Ai" here. Such facts are written in "aiSystems" at the top level, such as aiSystems: none',
    ],
  ],
  [
    "host: x",
    [
      "/host: Nyckeln ”host” finns inte här. Sådant skrivs i ”domains” (Domäner) under ”recipients”, kortnamnet, till exempel domains: [example.com]",
    ],
    [
      '/host: There is no key "host" here. Such facts are written in "domains" under "recipients", the id, such as domains: [example.com]',
    ],
  ],
  [
    "hostt: x",
    [
      "/hostt: Nyckeln ”hostt” finns inte här. Sådant skrivs i ”domains” (Domäner) under ”recipients”, kortnamnet, till exempel domains: [example.com]",
    ],
    [
      '/hostt: There is no key "hostt" here. Such facts are written in "domains" under "recipients", the id, such as domains: [example.com]',
    ],
  ],
  [
    "categories:\n  contact:\n    examples: namn\n\n      adress",
    [
      "/categories/contact/examples: ”examples” ska vara en lista. Skriv varje punkt på en egen rad, med bindestreck och mellanslag före: ”- namn”, och på nästa rad ”- adress”.",
    ],
    [
      '/categories/contact/examples: "examples" must be a list. Write each item on a line of its own, with a hyphen and a space before it: "- namn", and on the next line "- adress".',
    ],
  ],
  [
    'categories:\n  contact:\n    examples: a "b"\n      c',
    [
      '/categories/contact/examples: ”examples” ska vara en lista. Skriv varje punkt på en egen rad, med bindestreck och mellanslag före: ”- a "b"”, och på nästa rad ”- c”.',
    ],
    [
      '/categories/contact/examples: "examples" must be a list. Write each item on a line of its own, with a hyphen and a space before it: "- a "b"", and on the next line "- c".',
    ],
  ],
  [
    "title: {}\nstatutes: x\ty",
    [
      "/statutes: ”statutes” ska vara en lista. Skriv varje punkt på en egen rad, med bindestreck och mellanslag före: ”- x”, och på nästa rad ”- y”.",
    ],
    [
      '/statutes: "statutes" must be a list. Write each item on a line of its own, with a hyphen and a space before it: "- x", and on the next line "- y".',
    ],
  ],
  [
    "purposes:\n  sale: { legalBasis: '  Samtycke ' }",
    [
      "/purposes/sale/legalBasis: ”Samtycke” går inte att använda för ”legalBasis”. Menade du ”consent”? Orden som finns är consent, contract, legal-obligation, vital-interests, public-task, legitimate-interests och undecided.",
    ],
    [
      '/purposes/sale/legalBasis: "Samtycke" cannot be used for "legalBasis". Did you mean "consent"? The words are consent, contract, legal-obligation, vital-interests, public-task, legitimate-interests and undecided.',
    ],
  ],
  [
    "purposes:\n  sale: { legalBasis: ' contract' }",
    [
      "/purposes/sale/legalBasis: ”legalBasis” har blanksteg eller en radbrytning före eller efter texten. Skriv legalBasis: contract",
    ],
    [
      '/purposes/sale/legalBasis: "legalBasis" has spaces or a line break before or after the text. Write legalBasis: contract',
    ],
  ],
  [
    "purposes:\n  sale: { legalBasis: myndighetsutövning }",
    [
      "/purposes/sale/legalBasis: ”myndighetsutövning” går inte att använda för ”legalBasis”. Menade du ”public-task”? Orden som finns är consent, contract, legal-obligation, vital-interests, public-task, legitimate-interests och undecided.",
    ],
    [
      '/purposes/sale/legalBasis: "myndighetsutövning" cannot be used for "legalBasis". Did you mean "public-task"? The words are consent, contract, legal-obligation, vital-interests, public-task, legitimate-interests and undecided.',
    ],
  ],
  [
    "purposes:\n  sale: { legalBasis: SAMTYCKE }",
    [
      "/purposes/sale/legalBasis: ”SAMTYCKE” går inte att använda för ”legalBasis”. Menade du ”consent”? Orden som finns är consent, contract, legal-obligation, vital-interests, public-task, legitimate-interests och undecided.",
    ],
    [
      '/purposes/sale/legalBasis: "SAMTYCKE" cannot be used for "legalBasis". Did you mean "consent"? The words are consent, contract, legal-obligation, vital-interests, public-task, legitimate-interests and undecided.',
    ],
  ],
];

test.each(SAID)("%j", async (yaml, sv, en) => expect(await said(yaml)).toEqual({ sv, en }));
