import { expect, test } from "vitest";
import { said } from "./said.js";

/** A block in another place than its own, and what is said of it. */
const SAID: readonly (readonly [yaml: string, sv: readonly string[], en: readonly string[]])[] = [
  [
    "purposes:\n  it:\n    role: processor\n    country: SE\n    name: IT",
    [
      "/purposes/it: ”it” ser ut som en mottagare, men raden ”recipients:” saknas. Skriv den på en egen rad ovanför, helt utan indrag.",
    ],
    [
      '/purposes/it: "it" looks like a recipient, but the line "recipients:" is missing. Write it on a line of its own above, with no indentation.',
    ],
  ],
  [
    "recipients:\n  sale:\n    legalBasis: consent\n    dataSubjects: [a]\n    name: x",
    [
      "/recipients/sale: ”sale” ser ut som ett ändamål, men raden ”purposes:” saknas. Skriv den på en egen rad ovanför, helt utan indrag.",
    ],
    [
      '/recipients/sale: "sale" looks like a purpose, but the line "purposes:" is missing. Write it on a line of its own above, with no indentation.',
    ],
  ],
  [
    "it:\n  role: processor\n  name: x\n  country: SE",
    ["/it: ”it” ser ut som en mottagare. Flytta raderna till ”recipients”, indragna ett steg."],
    ['/it: "it" looks like a recipient. Move the lines to "recipients", indented one step.'],
  ],
  [
    "it:\n  role: processor\n  name: x\nother:\n  role: processor\n  agreement: y",
    [
      "/it: ”it” ser ut som en mottagare. Flytta raderna till ”recipients”, indragna ett steg.",
      "/other: ”other” ser ut som en mottagare. Flytta raderna till ”recipients”, indragna ett steg.",
    ],
    [
      '/it: "it" looks like a recipient. Move the lines to "recipients", indented one step.',
      '/other: "other" looks like a recipient. Move the lines to "recipients", indented one step.',
    ],
  ],
  [
    "organisation:\n  organisationNumber: 556012-5790\n  shortName: X\n  name: Y",
    [
      "/organisation: Raderna under ”organisation” ser ut som den personuppgiftsansvarige. De hör hemma i ”controller”.",
    ],
    ['/organisation: The lines under "organisation" look like the controller. They belong in "controller".'],
  ],
  [
    "recipients:\nit:\n  role: processor\n  name: x\n  country: SE",
    ["/it: ”it” ser ut som en mottagare. Flytta raderna till ”recipients”, indragna ett steg."],
    ['/it: "it" looks like a recipient. Move the lines to "recipients", indented one step.'],
  ],
  [
    "transfers:\n  b: { legalBasis: consent, dataSubjects: [a] }\n  a: { legalBasis: consent, dataSubjects: [a] }",
    [
      "/transfers/b: ”b” ser ut som ett ändamål, men raden ”purposes:” saknas. Skriv den på en egen rad ovanför, helt utan indrag.",
    ],
    [
      '/transfers/b: "b" looks like a purpose, but the line "purposes:" is missing. Write it on a line of its own above, with no indentation.',
    ],
  ],
  [
    "where:\n  street: x\n  postalCode: '12345'\n  city: y",
    ["/where: Raderna under ”where” ser ut som en postadress. De hör hemma i ”address” under ”controller”."],
    [
      '/where: The lines under "where" look like a postal address. They belong in "address" under "controller".',
    ],
  ],
  [
    "controller:\n  where:\n    street: x\n    postalCode: '12345'\n    city: y",
    [
      "/controller/where: Raderna under ”where” ser ut som en postadress. De hör hemma i ”address” under ”controller”.",
    ],
    [
      '/controller/where: The lines under "where" look like a postal address. They belong in "address" under "controller".',
    ],
  ],
  [
    "purposes:\n  it: { role: processor }",
    ["/purposes/it/role: Nyckeln ”role” finns inte här. Den skrivs för en mottagare, i ”recipients”."],
    ['/purposes/it/role: There is no key "role" here. It is written for a recipient, in "recipients".'],
  ],
  [
    "purposes:\n  it: { name: x, role: processor, zzz: 1 }",
    [
      "/purposes/it/role: Nyckeln ”role” finns inte här. Den skrivs för en mottagare, i ”recipients”.",
      "/purposes/it/zzz: Nyckeln ”zzz” finns inte här. I ”it” kan du skriva bland annat description, legalBasis, contract, consent, law, legitimateInterest, dataSubjects eller categories. Ta annars bort raden.",
    ],
    [
      '/purposes/it/role: There is no key "role" here. It is written for a recipient, in "recipients".',
      '/purposes/it/zzz: There is no key "zzz" here. In "it" you can write description, legalBasis, contract, consent, law, legitimateInterest, dataSubjects or categories, among others. Otherwise remove the line.',
    ],
  ],
  [
    "recipients:\n  b: { name: B }\npurposes:\n  it: { role: processor, country: SE }",
    ["/purposes/it: ”it” ser ut som en mottagare. Flytta raderna till ”recipients”, indragna ett steg."],
    ['/purposes/it: "it" looks like a recipient. Move the lines to "recipients", indented one step.'],
  ],
  [
    "controller:\n  it: { role: processor, country: SE }",
    [
      "/controller/it: ”it” ser ut som en mottagare, men raden ”recipients:” saknas. Skriv den på en egen rad ovanför, helt utan indrag.",
    ],
    [
      '/controller/it: "it" looks like a recipient, but the line "recipients:" is missing. Write it on a line of its own above, with no indentation.',
    ],
  ],
  [
    "purposes:\n  sale: { legalBasis: consent, dataSubjects: [a], role: x }",
    ["/purposes/sale/role: Nyckeln ”role” finns inte här. Den skrivs för en mottagare, i ”recipients”."],
    ['/purposes/sale/role: There is no key "role" here. It is written for a recipient, in "recipients".'],
  ],
];

test.each(SAID)("%j", async (yaml, sv, en) => expect(await said(yaml)).toEqual({ sv, en }));
