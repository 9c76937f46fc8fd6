import { expect, test } from "vitest";
import { said } from "./said.js";

/** A key that has no place here, and what is said of it. */
const SAID: readonly (readonly [yaml: string, sv: readonly string[], en: readonly string[]])[] = [
  [
    "controller: { adress: x }",
    ["/controller/adress: Nyckeln ”adress” finns inte här. Menade du ”address”?"],
    ['/controller/adress: There is no key "adress" here. Did you mean "address"?'],
  ],
  [
    "controller: { koncern: x }",
    ["/controller/koncern: Nyckeln ”koncern” finns inte här. Det som heter Koncern skrivs ”group”."],
    ['/controller/koncern: There is no key "koncern" here. Write "group".'],
  ],
  [
    "kakor: x",
    [
      "/kakor: Nyckeln ”kakor” finns inte här. Sådant skrivs i ”cookies” (Kakor och annan lagring) på översta nivån, till exempel cookies: none",
    ],
    [
      '/kakor: There is no key "kakor" here. Such facts are written in "cookies" at the top level, such as cookies: none',
    ],
  ],
  [
    "purposes:\n  sale: { lagringstid: ett år }",
    [
      "/purposes/sale/lagringstid: Nyckeln ”lagringstid” finns inte här. Det som heter Lagringstid skrivs ”retention”.",
    ],
    ['/purposes/sale/lagringstid: There is no key "lagringstid" here. Write "retention".'],
  ],
  [
    "recipients:\n  it: { domän: x }",
    [
      "/recipients/it/domän: Nyckeln ”domän” finns inte här. Sådant skrivs i ”domains” (Domäner) under ”recipients”, kortnamnet, till exempel domains: [example.com]",
    ],
    [
      '/recipients/it/domän: There is no key "domän" here. Such facts are written in "domains" under "recipients", the id, such as domains: [example.com]',
    ],
  ],
  [
    "avgift: 5",
    [
      "/avgift: Nyckeln ”avgift” finns inte här. Sådant skrivs i ”furtherCopies” (Fler kopior) under ”rights”, ”request”, till exempel furtherCopies: För fler kopior tar vi ut vår kostnad.",
    ],
    [
      '/avgift: There is no key "avgift" here. Such facts are written in "furtherCopies" under "rights", "request", such as furtherCopies: För fler kopior tar vi ut vår kostnad.',
    ],
  ],
  [
    "zzz: 1",
    [
      "/zzz: Nyckeln ”zzz” finns inte här. På översta nivån kan du skriva bland annat schemaVersion, title, language, translations, version, effectiveFrom, lastUpdated eller adopted. Ta annars bort raden.",
    ],
    [
      '/zzz: There is no key "zzz" here. At the top level you can write schemaVersion, title, language, translations, version, effectiveFrom, lastUpdated or adopted, among others. Otherwise remove the line.',
    ],
  ],
  [
    "controller: { zzz: 1 }",
    [
      "/controller/zzz: Nyckeln ”zzz” finns inte här. I ”controller” kan du skriva bland annat name, shortName, organisationNumber, description, responsibleFor, group, brands eller publicAuthority. Ta annars bort raden.",
    ],
    [
      '/controller/zzz: There is no key "zzz" here. In "controller" you can write name, shortName, organisationNumber, description, responsibleFor, group, brands or publicAuthority, among others. Otherwise remove the line.',
    ],
  ],
  [
    "controller: { legalBasis: consent }",
    [
      "/controller/legalBasis: Nyckeln ”legalBasis” finns inte här. Den skrivs för ett ändamål, i ”purposes”.",
    ],
    [
      '/controller/legalBasis: There is no key "legalBasis" here. It is written for a purpose, in "purposes".',
    ],
  ],
  [
    "purposes:\n  sale: { organisationNumber: 5 }",
    [
      "/purposes/sale/organisationNumber: Nyckeln ”organisationNumber” finns inte här. Den skrivs i ”controller”.",
    ],
    [
      '/purposes/sale/organisationNumber: There is no key "organisationNumber" here. It is written in "controller".',
    ],
  ],
  [
    "legalBasis: consent",
    ["/legalBasis: Nyckeln ”legalBasis” finns inte här. Den skrivs för ett ändamål, i ”purposes”."],
    ['/legalBasis: There is no key "legalBasis" here. It is written for a purpose, in "purposes".'],
  ],
  [
    "street: x",
    ["/street: Nyckeln ”street” finns inte här. Den skrivs i ”address” under ”controller”."],
    ['/street: There is no key "street" here. It is written in "address" under "controller".'],
  ],
  [
    "controller: { address: { gatuadress: x } }",
    [
      "/controller/address/gatuadress: Nyckeln ”gatuadress” finns inte här. Det som heter Gatuadress skrivs ”street”.",
    ],
    ['/controller/address/gatuadress: There is no key "gatuadress" here. Write "street".'],
  ],
  [
    "controller: { address: { box: x } }",
    ["/controller/address/box: Nyckeln ”box” finns inte här. Det som heter box skrivs ”street”."],
    ['/controller/address/box: There is no key "box" here. Write "street".'],
  ],
  [
    "supervisoryAuthority: { name: Y, zzz: 1 }",
    [
      "/supervisoryAuthority/zzz: Nyckeln ”zzz” finns inte här. I ”supervisoryAuthority” kan du skriva email, phone, website, address eller note. Ta annars bort raden.",
    ],
    [
      '/supervisoryAuthority/zzz: There is no key "zzz" here. In "supervisoryAuthority" you can write email, phone, website, address or note. Otherwise remove the line.',
    ],
  ],
  [
    "Cookie  Settings: {}",
    [
      "/Cookie  Settings: Nyckeln ”Cookie  Settings” finns inte här. Sådant skrivs i ”cookieChoice” (Val om kakor) på översta nivån, till exempel cookieChoice: { how: Du ändrar valet under Kakor längst ner på sidan. }",
    ],
    [
      '/Cookie  Settings: There is no key "Cookie  Settings" here. Such facts are written in "cookieChoice" at the top level, such as cookieChoice: { how: Du ändrar valet under Kakor längst ner på sidan. }',
    ],
  ],
  [
    "minAge: 5",
    [
      "/minAge: Nyckeln ”minAge” finns inte här. Sådant skrivs i ”ageLimit” (Åldersgräns) på översta nivån, till exempel ageLimit: { age: 13 }",
    ],
    [
      '/minAge: There is no key "minAge" here. Such facts are written in "ageLimit" at the top level, such as ageLimit: { age: 13 }',
    ],
  ],
  [
    "min_age: 5",
    [
      "/min_age: Nyckeln ”min_age” finns inte här. Sådant skrivs i ”ageLimit” (Åldersgräns) på översta nivån, till exempel ageLimit: { age: 13 }",
    ],
    [
      '/min_age: There is no key "min_age" here. Such facts are written in "ageLimit" at the top level, such as ageLimit: { age: 13 }',
    ],
  ],
  [
    "ai: x",
    [
      "/ai: Nyckeln ”ai” finns inte här. Sådant skrivs i ”aiSystems” (AI-system) på översta nivån, till exempel aiSystems: none",
    ],
    [
      '/ai: There is no key "ai" here. Such facts are written in "aiSystems" at the top level, such as aiSystems: none',
    ],
  ],
  [
    "kak: x",
    [
      "/kak: Nyckeln ”kak” finns inte här. På översta nivån kan du skriva bland annat schemaVersion, title, language, translations, version, effectiveFrom, lastUpdated eller adopted. Ta annars bort raden.",
    ],
    [
      '/kak: There is no key "kak" here. At the top level you can write schemaVersion, title, language, translations, version, effectiveFrom, lastUpdated or adopted, among others. Otherwise remove the line.',
    ],
  ],
  [
    "kakorna: x",
    [
      "/kakorna: Nyckeln ”kakorna” finns inte här. Sådant skrivs i ”cookies” (Kakor och annan lagring) på översta nivån, till exempel cookies: none",
    ],
    [
      '/kakorna: There is no key "kakorna" here. Such facts are written in "cookies" at the top level, such as cookies: none',
    ],
  ],
  [
    "mechanism: scc",
    [
      "/mechanism: Nyckeln ”mechanism” finns inte här. Sådant skrivs i ”mechanism” (Stöd för överföringen) under ”transfers”, kortnamnet, till exempel mechanism: standard-contractual-clauses",
    ],
    [
      '/mechanism: There is no key "mechanism" here. Such facts are written in "mechanism" under "transfers", the id, such as mechanism: standard-contractual-clauses',
    ],
  ],
  [
    "ageLimit: { age: 13, zzz: 1, note: x }",
    ["/ageLimit/zzz: Nyckeln ”zzz” finns inte här. I ”ageLimit” kan du skriva kind. Ta annars bort raden."],
    [
      '/ageLimit/zzz: There is no key "zzz" here. In "ageLimit" you can write kind. Otherwise remove the line.',
    ],
  ],
  [
    "rights: { acess: {} }",
    ["/rights/acess: Nyckeln ”acess” finns inte här. Menade du ”access”?"],
    ['/rights/acess: There is no key "acess" here. Did you mean "access"?'],
  ],
  [
    "rights: { acess: { zzz: 1 } }",
    ["/rights/acess: Nyckeln ”acess” finns inte här. Menade du ”access”?"],
    ['/rights/acess: There is no key "acess" here. Did you mean "access"?'],
  ],
  [
    "rights: { access: { zzz: 1 } }",
    [
      "/rights/access/zzz: Nyckeln ”zzz” finns inte här. I ”access” kan du skriva how, note, notApplicable eller notApplicableTo. Ta annars bort raden.",
    ],
    [
      '/rights/access/zzz: There is no key "zzz" here. In "access" you can write how, note, notApplicable or notApplicableTo. Otherwise remove the line.',
    ],
  ],
  [
    "rights: { special: {} }",
    [
      "/rights/special: ”special” är tomt. Skriv till exempel special: { name: Loggutdrag, description: Du har rätt att få veta vilka som har läst din journal. }",
    ],
    [
      '/rights/special: "special" is empty. Write for example special: { name: Loggutdrag, description: Du har rätt att få veta vilka som har läst din journal. }',
    ],
  ],
  [
    "links: { terms: { name: Villkor, url: https://example.se, zzz: 1 } }",
    [
      "/links/terms/zzz: Nyckeln ”zzz” finns inte här. I ”terms” kan du skriva description. Ta annars bort raden.",
    ],
    [
      '/links/terms/zzz: There is no key "zzz" here. In "terms" you can write description. Otherwise remove the line.',
    ],
  ],
  [
    "title: { zzz: x }",
    [
      "/title: ”title” ska vara en text, inte en grupp med nycklar. Skriv till exempel title: Integritetspolicy",
    ],
    ['/title: "title" must be a text, not a group of keys. Write for example title: Integritetspolicy'],
  ],
  [
    "title: { sv: x, zzz: y }",
    ["/title/zzz: Nyckeln ”zzz” finns inte här. I ”title” kan du skriva en. Ta annars bort raden."],
    ['/title/zzz: There is no key "zzz" here. In "title" you can write en. Otherwise remove the line.'],
  ],
  [
    "cookieChoice: { how: x, url: https://example.se, zzz: 1 }",
    ["/cookieChoice/zzz: Nyckeln ”zzz” finns inte här. Ta bort raden."],
    ['/cookieChoice/zzz: There is no key "zzz" here. Remove the line.'],
  ],
  [
    "sources:\n  a: { name: x, public: true, zzz: 1 }",
    ["/sources/a/zzz: Nyckeln ”zzz” finns inte här. I ”a” kan du skriva kind. Ta annars bort raden."],
    ['/sources/a/zzz: There is no key "zzz" here. In "a" you can write kind. Otherwise remove the line.'],
  ],
  [
    "dataSubjects:\n  a: { name: x, description: y, zzz: 1 }",
    [
      "/dataSubjects/a/zzz: Nyckeln ”zzz” finns inte här. I ”a” kan du skriva children. Ta annars bort raden.",
    ],
    [
      '/dataSubjects/a/zzz: There is no key "zzz" here. In "a" you can write children. Otherwise remove the line.',
    ],
  ],
];

test.each(SAID)("%j", async (yaml, sv, en) => expect(await said(yaml)).toEqual({ sv, en }));
