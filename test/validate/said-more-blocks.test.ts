import { expect, test } from "vitest";
import { said } from "./said.js";

/** A block among others that are right, or that are wrong too, and what is said of it. */
const SAID: readonly (readonly [yaml: string, sv: readonly string[], en: readonly string[]])[] = [
  [
    "it: [role, country]\nother: 5",
    [
      "/it: Nyckeln ”it” finns inte här. På översta nivån kan du skriva bland annat schemaVersion, title, language, translations, version, effectiveFrom, lastUpdated eller adopted. Ta annars bort raden.",
      "/other: Nyckeln ”other” finns inte här. Sådant skrivs i ”notes” (Mer att veta) under ”purposes”, kortnamnet, till exempel notes: [Skyltar finns vid dörren.]",
    ],
    [
      '/it: There is no key "it" here. At the top level you can write schemaVersion, title, language, translations, version, effectiveFrom, lastUpdated or adopted, among others. Otherwise remove the line.',
      '/other: There is no key "other" here. Such facts are written in "notes" under "purposes", the id, such as notes: [Skyltar finns vid dörren.]',
    ],
  ],
  [
    "purposes:\n  it: [role]",
    [
      "/purposes/it: ”it” ska vara en grupp med egna nycklar, inte en lista. Skriv till exempel it: { name: Rekrytering, legalBasis: consent }",
    ],
    [
      '/purposes/it: "it" must be a group with keys of its own, not a list. Write for example it: { name: Rekrytering, legalBasis: consent }',
    ],
  ],
  [
    "transfers:\n  us: { country: US, zzz: 1 }",
    [
      "/transfers/us/zzz: Nyckeln ”zzz” finns inte här. I ”us” kan du skriva bland annat organisation, recipients, mechanism, certified, derogation, risks, exceptional eller condition. Ta annars bort raden.",
    ],
    [
      '/transfers/us/zzz: There is no key "zzz" here. In "us" you can write organisation, recipients, mechanism, certified, derogation, risks, exceptional or condition, among others. Otherwise remove the line.',
    ],
  ],
  [
    "categories:\n  b: { role: processor, country: SE }\n  a: { examples: [x], special: health, role: x }",
    [
      "/categories/b: ”b” ser ut som en mottagare, men raden ”recipients:” saknas. Skriv den på en egen rad ovanför, helt utan indrag.",
      "/categories/a/role: Nyckeln ”role” finns inte här. Den skrivs för en mottagare, i ”recipients”.",
    ],
    [
      '/categories/b: "b" looks like a recipient, but the line "recipients:" is missing. Write it on a line of its own above, with no indentation.',
      '/categories/a/role: There is no key "role" here. It is written for a recipient, in "recipients".',
    ],
  ],
  [
    "recipients:\n  b: { legalBasis: consent, dataSubjects: [a] }\npurposes:\n  a: { role: processor, country: SE }",
    [
      "/recipients/b: ”b” ser ut som ett ändamål. Flytta raderna till ”purposes”, indragna ett steg.",
      "/purposes/a: ”a” ser ut som en mottagare. Flytta raderna till ”recipients”, indragna ett steg.",
    ],
    [
      '/recipients/b: "b" looks like a purpose. Move the lines to "purposes", indented one step.',
      '/purposes/a: "a" looks like a recipient. Move the lines to "recipients", indented one step.',
    ],
  ],
  [
    "purposes:\nsale:\n  legalBasis: consent\n  dataSubjects: [a]\n  name: x",
    ["/sale: ”sale” ser ut som ett ändamål. Flytta raderna till ”purposes”, indragna ett steg."],
    ['/sale: "sale" looks like a purpose. Move the lines to "purposes", indented one step.'],
  ],
  [
    "purposes: none\nsale:\n  legalBasis: consent\n  dataSubjects: [a]",
    [
      "/purposes: ”purposes” ska vara en grupp med egna nycklar, inte ”none”. Skriv till exempel purposes: { recruitment: { name: Rekrytering, legalBasis: undecided, dataSubjects: [job-applicant] } }",
      "/sale: ”sale” ser ut som ett ändamål. Flytta raderna till ”purposes”, indragna ett steg.",
    ],
    [
      '/purposes: "purposes" must be a group with keys of its own, not "none". Write for example purposes: { recruitment: { name: Rekrytering, legalBasis: undecided, dataSubjects: [job-applicant] } }',
      '/sale: "sale" looks like a purpose. Move the lines to "purposes", indented one step.',
    ],
  ],
  [
    "purposes:\n  sale: { name: x, zzz: 1 }\nit: { role: processor, country: SE }",
    [
      "/purposes/sale/zzz: Nyckeln ”zzz” finns inte här. I ”sale” kan du skriva bland annat description, legalBasis, contract, consent, law, legitimateInterest, dataSubjects eller categories. Ta annars bort raden.",
      "/it: ”it” ser ut som en mottagare. Flytta raderna till ”recipients”, indragna ett steg.",
    ],
    [
      '/purposes/sale/zzz: There is no key "zzz" here. In "sale" you can write description, legalBasis, contract, consent, law, legitimateInterest, dataSubjects or categories, among others. Otherwise remove the line.',
      '/it: "it" looks like a recipient. Move the lines to "recipients", indented one step.',
    ],
  ],
  [
    "address:\n  street: x\n  city: y",
    ["/address: Nyckeln ”address” finns inte här. Den skrivs i ”controller”."],
    ['/address: There is no key "address" here. It is written in "controller".'],
  ],
  [
    "controller:\n  name: x\n  street: x\n  city: y",
    [
      "/controller/street: Nyckeln ”street” finns inte här. Den skrivs i ”address” under ”controller”.",
      "/controller/city: Nyckeln ”city” finns inte här. Den skrivs i ”address” under ”controller”.",
    ],
    [
      '/controller/street: There is no key "street" here. It is written in "address" under "controller".',
      '/controller/city: There is no key "city" here. It is written in "address" under "controller".',
    ],
  ],
  [
    "controller:\n  address: { street: x, organisationNumber: 5 }",
    [
      "/controller/address/organisationNumber: Nyckeln ”organisationNumber” finns inte här. Den skrivs i ”controller”.",
    ],
    [
      '/controller/address/organisationNumber: There is no key "organisationNumber" here. It is written in "controller".',
    ],
  ],
  [
    "purposes:\n  sale: { retention: { legalBasis: x, period: P1Y } }",
    [
      "/purposes/sale/retention/legalBasis: Nyckeln ”legalBasis” finns inte här. Den skrivs för ett ändamål, i ”purposes”.",
    ],
    [
      '/purposes/sale/retention/legalBasis: There is no key "legalBasis" here. It is written for a purpose, in "purposes".',
    ],
  ],
  [
    "rights:\n  it: { role: processor, country: SE }",
    [
      "/rights/it: ”it” ser ut som en mottagare, men raden ”recipients:” saknas. Skriv den på en egen rad ovanför, helt utan indrag.",
    ],
    [
      '/rights/it: "it" looks like a recipient, but the line "recipients:" is missing. Write it on a line of its own above, with no indentation.',
    ],
  ],
  [
    "review:\n  log:\n    - { role: processor, country: SE }",
    [
      "/review/log/0: Punkt 1 i ”log” ser ut som en mottagare. Flytta raderna till ”recipients”, indragna ett steg.",
    ],
    [
      '/review/log/0: Item 1 of "log" looks like a recipient. Move the lines to "recipients", indented one step.',
    ],
  ],
  [
    "zzz: {}",
    [
      "/zzz: Nyckeln ”zzz” finns inte här. På översta nivån kan du skriva bland annat schemaVersion, title, language, translations, version, effectiveFrom, lastUpdated eller adopted. Ta annars bort raden.",
    ],
    [
      '/zzz: There is no key "zzz" here. At the top level you can write schemaVersion, title, language, translations, version, effectiveFrom, lastUpdated or adopted, among others. Otherwise remove the line.',
    ],
  ],
  [
    "zzz:",
    [
      "/zzz: Nyckeln ”zzz” finns inte här. På översta nivån kan du skriva bland annat schemaVersion, title, language, translations, version, effectiveFrom, lastUpdated eller adopted. Ta annars bort raden.",
    ],
    [
      '/zzz: There is no key "zzz" here. At the top level you can write schemaVersion, title, language, translations, version, effectiveFrom, lastUpdated or adopted, among others. Otherwise remove the line.',
    ],
  ],
];

test.each(SAID)("%j", async (yaml, sv, en) => expect(await said(yaml)).toEqual({ sv, en }));
