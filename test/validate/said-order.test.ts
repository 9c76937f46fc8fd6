import { expect, test } from "vitest";
import { said } from "./said.js";

/** Several things that are wrong at once, and what is said of it. */
const SAID: readonly (readonly [yaml: string, sv: readonly string[], en: readonly string[]])[] = [
  [
    "version: ett\ntitle: 5",
    [
      '/version: ”ett” går inte att använda för ”version”. Policyns versionsnummer, inom citattecken. Skriv till exempel version: "1.0.0"',
      '/title: YAML läser 5 som ett tal, men ”title” ska vara en text. Sätt citattecken: "5"',
    ],
    [
      '/version: "ett" cannot be used for "version". The notice\'s version number, in quotes. Write for example version: "1.0.0"',
      '/title: YAML reads 5 as a number, but "title" must be a text. Put it in quotes: "5"',
    ],
  ],
  [
    "supervisoryAuthority: { phone: växeln, email: info, name: x }",
    [
      "/supervisoryAuthority/phone: Telefonnumret ”växeln” går inte att använda: det har bokstäver. Skriv till exempel phone: 08-465 004 10",
      "/supervisoryAuthority/email: E-postadressen ”info” går inte att använda: den saknar @. Skriv till exempel email: info@example.se",
    ],
    [
      '/supervisoryAuthority/phone: The telephone number "växeln" cannot be used: it has letters. Write for example phone: 08-465 004 10',
      '/supervisoryAuthority/email: The e-mail address "info" cannot be used: it has no @. Write for example email: info@example.se',
    ],
  ],
  [
    "language: 5",
    ["/language: ”5” går inte att använda för ”language”. Skriv sv."],
    ['/language: "5" cannot be used for "language". Write sv.'],
  ],
  [
    "recipients:\n  it: { role: true }",
    [
      "/recipients/it/role: ”true” går inte att använda för ”role”. Skriv processor, controller, joint-controller eller authority.",
    ],
    [
      '/recipients/it/role: "true" cannot be used for "role". Write processor, controller, joint-controller or authority.',
    ],
  ],
  [
    "title: { zzz: x, yyy: y }",
    [
      "/title: ”title” ska vara en text, inte en grupp med nycklar. Skriv till exempel title: Integritetspolicy",
    ],
    ['/title: "title" must be a text, not a group of keys. Write for example title: Integritetspolicy'],
  ],
  [
    "title: { SV: x }",
    ["/title/SV: Nyckeln ”SV” finns inte här. Menade du ”sv”?"],
    ['/title/SV: There is no key "SV" here. Did you mean "sv"?'],
  ],
  [
    "title: { svenska: x, engelska: y }",
    [
      "/title/svenska: Nyckeln ”svenska” finns inte här. Det som heter Svenska skrivs ”sv”.",
      "/title/engelska: Nyckeln ”engelska” finns inte här. Det som heter Engelska skrivs ”en”.",
    ],
    [
      '/title/svenska: There is no key "svenska" here. Write "sv".',
      '/title/engelska: There is no key "engelska" here. Write "en".',
    ],
  ],
  [
    "purposes:\n  sale: { legalBasis: { a: b } }",
    [
      "/purposes/sale/legalBasis/a: Nyckeln ”a” finns inte här. I ”legalBasis” kan du skriva consent, contract, legal-obligation, vital-interests, public-task eller legitimate-interests. Ta annars bort raden.",
    ],
    [
      '/purposes/sale/legalBasis/a: There is no key "a" here. In "legalBasis" you can write consent, contract, legal-obligation, vital-interests, public-task or legitimate-interests. Otherwise remove the line.',
    ],
  ],
  [
    "purposes:\n  sale: { categories: { a: b } }",
    [
      "/purposes/sale/categories: En grupp med nycklar passar inte i ”categories”. Skriv undecided, eller till exempel categories: [contact-details]",
    ],
    [
      '/purposes/sale/categories: A group of keys does not fit in "categories". Write undecided, or for example categories: [contact-details]',
    ],
  ],
  [
    "purposes:\n  sale: { retention: { perod: P1Y } }",
    ["/purposes/sale/retention/perod: Nyckeln ”perod” finns inte här. Menade du ”period”?"],
    ['/purposes/sale/retention/perod: There is no key "perod" here. Did you mean "period"?'],
  ],
  [
    "purposes:\n  sale: { retention: { zzz: P1Y } }",
    [
      "/purposes/sale/retention/zzz: Nyckeln ”zzz” finns inte här. I ”retention” kan du skriva for, period, atLeast, from, criteria eller law. Ta annars bort raden.",
    ],
    [
      '/purposes/sale/retention/zzz: There is no key "zzz" here. In "retention" you can write for, period, atLeast, from, criteria or law. Otherwise remove the line.',
    ],
  ],
  [
    "purposes:\n  sale: { retention: [a] }",
    [
      "/purposes/sale/retention/0: Punkt 1 i ”retention” ska vara en grupp med egna nycklar, inte ”a”. Skriv till exempel { period: P12M, from: avslutad rekryteringsprocess }",
    ],
    [
      '/purposes/sale/retention/0: Item 1 of "retention" must be a group with keys of its own, not "a". Write for example { period: P12M, from: avslutad rekryteringsprocess }',
    ],
  ],
  [
    "supervisoryAuthority: { namn: x }",
    ["/supervisoryAuthority/namn: Nyckeln ”namn” finns inte här. Menade du ”name”?"],
    ['/supervisoryAuthority/namn: There is no key "namn" here. Did you mean "name"?'],
  ],
  [
    "supervisoryAuthority: [imy, IMY]",
    ["/supervisoryAuthority/1: ”IMY” passar inte i punkt 2 i ”supervisoryAuthority”. Menade du ”imy”?"],
    ['/supervisoryAuthority/1: "IMY" does not fit in item 2 of "supervisoryAuthority". Did you mean "imy"?'],
  ],
  [
    "dataProtectionOfficer: { epost: a@example.se }",
    ["/dataProtectionOfficer/epost: Nyckeln ”epost” finns inte här. Det som heter E-post skrivs ”email”."],
    ['/dataProtectionOfficer/epost: There is no key "epost" here. Write "email".'],
  ],
  [
    "dataProtectionOfficer: { zzz: x }",
    [
      "/dataProtectionOfficer/zzz: Nyckeln ”zzz” finns inte här. I ”dataProtectionOfficer” kan du skriva name, email, phone, website, address eller note. Ta annars bort raden.",
    ],
    [
      '/dataProtectionOfficer/zzz: There is no key "zzz" here. In "dataProtectionOfficer" you can write name, email, phone, website, address or note. Otherwise remove the line.',
    ],
  ],
  [
    "review: { cykle: P1Y }",
    ["/review/cykle: Nyckeln ”cykle” finns inte här. Menade du ”cycle”?"],
    ['/review/cykle: There is no key "cykle" here. Did you mean "cycle"?'],
  ],
  [
    "transfers: { a: 5 }",
    [
      "/transfers/a: ”a” ska vara en grupp med egna nycklar, inte ”5”. Skriv till exempel a: { country: US, mechanism: standard-contractual-clauses, copy: Mejla oss så skickar vi en kopia. }",
    ],
    [
      '/transfers/a: "a" must be a group with keys of its own, not "5". Write for example a: { country: US, mechanism: standard-contractual-clauses, copy: Mejla oss så skickar vi en kopia. }',
    ],
  ],
  [
    "transfers: { Ett: { country: US } }",
    [
      "/transfers/Ett: Kortnamnet ”Ett” får bara ha gemener a–z, siffror och bindestreck, och ska börja med en bokstav. Skriv till exempel ett",
    ],
    [
      '/transfers/Ett: The id "Ett" may only have lower-case a–z, digits and hyphens, and must start with a letter. Write for example ett',
    ],
  ],
  [
    "cookies: { a: }",
    [
      "/cookies/a: ”a” är tomt. Skriv till exempel a: { name: cart_id, purpose: minns varukorgen, category: necessary, duration: P30D }",
    ],
    [
      '/cookies/a: "a" is empty. Write for example a: { name: cart_id, purpose: minns varukorgen, category: necessary, duration: P30D }',
    ],
  ],
  [
    "purposes: { 'två ord': 5 }",
    [
      "/purposes/två ord: Kortnamnet ”två ord” får bara ha gemener a–z, siffror och bindestreck, och ska börja med en bokstav. Skriv till exempel tva-ord",
      "/purposes/två ord: ”två ord” ska vara en grupp med egna nycklar, inte ”5”. Skriv till exempel två ord: { name: Rekrytering, legalBasis: consent }",
    ],
    [
      '/purposes/två ord: The id "två ord" may only have lower-case a–z, digits and hyphens, and must start with a letter. Write for example tva-ord',
      '/purposes/två ord: "två ord" must be a group with keys of its own, not "5". Write for example två ord: { name: Rekrytering, legalBasis: consent }',
    ],
  ],
  [
    "purposes: { Sale: { legalBasis: magi } }",
    [
      "/purposes/Sale: Kortnamnet ”Sale” får bara ha gemener a–z, siffror och bindestreck, och ska börja med en bokstav. Skriv till exempel sale",
      "/purposes/Sale/legalBasis: ”magi” går inte att använda för ”legalBasis”. Skriv consent, contract, legal-obligation, vital-interests, public-task, legitimate-interests eller undecided.",
    ],
    [
      '/purposes/Sale: The id "Sale" may only have lower-case a–z, digits and hyphens, and must start with a letter. Write for example sale',
      '/purposes/Sale/legalBasis: "magi" cannot be used for "legalBasis". Write consent, contract, legal-obligation, vital-interests, public-task, legitimate-interests or undecided.',
    ],
  ],
  [
    "rights: { information: 5 }",
    [
      "/rights/information: ”information” ska vara en grupp med egna nycklar, inte ”5”. Skriv till exempel information: {}",
    ],
    [
      '/rights/information: "information" must be a group with keys of its own, not "5". Write for example information: {}',
    ],
  ],
  [
    "rights: 5",
    [
      "/rights: ”rights” ska vara en grupp med egna nycklar, inte ”5”. Skriv till exempel rights: { access: {}, rectification: {}, erasure: {} }",
    ],
    [
      '/rights: "rights" must be a group with keys of its own, not "5". Write for example rights: { access: {}, rectification: {}, erasure: {} }',
    ],
  ],
  [
    "rights: { acess: 5 }",
    ["/rights/acess: Nyckeln ”acess” finns inte här. Menade du ”access”?"],
    ['/rights/acess: There is no key "acess" here. Did you mean "access"?'],
  ],
  [
    "rightz: { access: {} }",
    ["/rightz: Nyckeln ”rightz” finns inte här. Menade du ”rights”?"],
    ['/rightz: There is no key "rightz" here. Did you mean "rights"?'],
  ],
];

test.each(SAID)("%j", async (yaml, sv, en) => expect(await said(yaml)).toEqual({ sv, en }));
