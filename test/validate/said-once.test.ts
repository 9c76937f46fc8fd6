import { expect, test } from "vitest";
import { said } from "./said.js";

/** One mistake that breaks several rules of the schema, and the one thing that is said of it. */
const SAID: readonly (readonly [yaml: string, sv: readonly string[], en: readonly string[]])[] = [
  [
    "schemaVersion: '1'",
    ["/schemaVersion: ”schemaVersion” ska vara ett tal, utan citattecken. Skriv schemaVersion: 1"],
    ['/schemaVersion: "schemaVersion" must be a number, without quotes. Write schemaVersion: 1'],
  ],
  [
    "schemaVersion: 2",
    ["/schemaVersion: ”2” går inte att använda för ”schemaVersion”. Skriv 1."],
    ['/schemaVersion: "2" cannot be used for "schemaVersion". Write 1.'],
  ],
  [
    "schemaVersion: [1]",
    [
      "/schemaVersion: ”schemaVersion” ska vara ett heltal, inte en lista. Skriv till exempel schemaVersion: 1",
    ],
    [
      '/schemaVersion: "schemaVersion" must be a whole number, not a list. Write for example schemaVersion: 1',
    ],
  ],
  [
    "schemaVersion: { a: 1 }",
    [
      "/schemaVersion: ”schemaVersion” ska vara ett heltal, inte en grupp med nycklar. Skriv till exempel schemaVersion: 1",
    ],
    [
      '/schemaVersion: "schemaVersion" must be a whole number, not a group of keys. Write for example schemaVersion: 1',
    ],
  ],
  [
    "schemaVersion:",
    ["/schemaVersion: ”schemaVersion” är tomt. Skriv till exempel schemaVersion: 1"],
    ['/schemaVersion: "schemaVersion" is empty. Write for example schemaVersion: 1'],
  ],
  [
    "purposes:\n  Å b: {}",
    [
      "/purposes/Å b: Kortnamnet ”Å b” får bara ha gemener a–z, siffror och bindestreck, och ska börja med en bokstav. Skriv till exempel a-b",
    ],
    [
      '/purposes/Å b: The id "Å b" may only have lower-case a–z, digits and hyphens, and must start with a letter. Write for example a-b',
    ],
  ],
  [
    "purposes:\n  Å b: 5",
    [
      "/purposes/Å b: Kortnamnet ”Å b” får bara ha gemener a–z, siffror och bindestreck, och ska börja med en bokstav. Skriv till exempel a-b",
      "/purposes/Å b: ”Å b” ska vara en grupp med egna nycklar, inte ”5”. Skriv till exempel Å b: { name: Rekrytering, legalBasis: consent }",
    ],
    [
      '/purposes/Å b: The id "Å b" may only have lower-case a–z, digits and hyphens, and must start with a letter. Write for example a-b',
      '/purposes/Å b: "Å b" must be a group with keys of its own, not "5". Write for example Å b: { name: Rekrytering, legalBasis: consent }',
    ],
  ],
  [
    "rights: { further: { X Y: { name: 5 } } }",
    [
      "/rights/further/X Y: Kortnamnet ”X Y” får bara ha gemener a–z, siffror och bindestreck, och ska börja med en bokstav. Skriv till exempel x-y",
      '/rights/further/X Y/name: YAML läser 5 som ett tal, men ”name” ska vara en text. Sätt citattecken: "5"',
    ],
    [
      '/rights/further/X Y: The id "X Y" may only have lower-case a–z, digits and hyphens, and must start with a letter. Write for example x-y',
      '/rights/further/X Y/name: YAML reads 5 as a number, but "name" must be a text. Put it in quotes: "5"',
    ],
  ],
  [
    "recipients:\n  it: { role: 5 }",
    [
      "/recipients/it/role: ”5” går inte att använda för ”role”. Skriv processor, controller, joint-controller eller authority.",
    ],
    [
      '/recipients/it/role: "5" cannot be used for "role". Write processor, controller, joint-controller or authority.',
    ],
  ],
  [
    "dataProtectionOfficer:",
    [
      "/dataProtectionOfficer: ”dataProtectionOfficer” är tomt. Skriv till exempel dataProtectionOfficer: none, eller dataProtectionOfficer: undecided om frågan är öppen.",
    ],
    [
      '/dataProtectionOfficer: "dataProtectionOfficer" is empty. Write for example dataProtectionOfficer: none, or dataProtectionOfficer: undecided if the question is open.',
    ],
  ],
  [
    "dataProtectionOfficer: { mail: x }",
    ["/dataProtectionOfficer/mail: Nyckeln ”mail” finns inte här. Menade du ”email”?"],
    ['/dataProtectionOfficer/mail: There is no key "mail" here. Did you mean "email"?'],
  ],
  [
    "dataProtectionOfficer: []",
    [
      "/dataProtectionOfficer: En lista passar inte i ”dataProtectionOfficer”. Skriv none eller undecided, eller till exempel dataProtectionOfficer: { email: dso@example.se }",
    ],
    [
      '/dataProtectionOfficer: A list does not fit in "dataProtectionOfficer". Write none or undecided, or for example dataProtectionOfficer: { email: dso@example.se }',
    ],
  ],
  [
    "purposes: { a: { provision: [] } }",
    [
      "/purposes/a/provision: En lista passar inte i ”provision”. Skriv undecided, eller till exempel provision: { required: voluntary, consequence: Utan uppgifterna kan vi inte ta emot din ansökan. }",
    ],
    [
      '/purposes/a/provision: A list does not fit in "provision". Write undecided, or for example provision: { required: voluntary, consequence: Utan uppgifterna kan vi inte ta emot din ansökan. }',
    ],
  ],
  [
    "purposes: { a: { provision: { required: 5 } } }",
    [
      "/purposes/a/provision/required: ”5” går inte att använda för ”required”. Skriv statutory, contractual, necessary-for-contract eller voluntary.",
    ],
    [
      '/purposes/a/provision/required: "5" cannot be used for "required". Write statutory, contractual, necessary-for-contract or voluntary.',
    ],
  ],
  [
    "transfers: { us: { contry: US, organistion: FN } }",
    [
      "/transfers/us/contry: Nyckeln ”contry” finns inte här. Menade du ”country”?",
      "/transfers/us/organistion: Nyckeln ”organistion” finns inte här. Menade du ”organisation”?",
    ],
    [
      '/transfers/us/contry: There is no key "contry" here. Did you mean "country"?',
      '/transfers/us/organistion: There is no key "organistion" here. Did you mean "organisation"?',
    ],
  ],
];

test.each(SAID)("%j", async (yaml, sv, en) => expect(await said(yaml)).toEqual({ sv, en }));
