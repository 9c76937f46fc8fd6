import { expect, test } from "vitest";
import { said } from "./said.js";

/** A list, a text or a bare entry where a group is asked for, and what is said of it. */
const SAID: readonly (readonly [yaml: string, sv: readonly string[], en: readonly string[]])[] = [
  [
    "purposes: [sale]",
    [
      "/purposes: ”purposes” är ingen lista: skriv ett kortnamn och kolon i stället för bindestrecket, till exempel ”sale:”, och uppgifterna om ett ändamål indragna under.",
    ],
    [
      '/purposes: "purposes" is no list: write an id and a colon in place of the hyphen, such as "sale:", and the facts about a purpose indented under it.',
    ],
  ],
  [
    "purposes: []",
    [
      "/purposes: ”purposes” ska vara en grupp med egna nycklar, inte en lista. Skriv till exempel purposes: { recruitment: { name: Rekrytering, legalBasis: undecided, dataSubjects: [job-applicant] } }",
    ],
    [
      '/purposes: "purposes" must be a group with keys of its own, not a list. Write for example purposes: { recruitment: { name: Rekrytering, legalBasis: undecided, dataSubjects: [job-applicant] } }',
    ],
  ],
  [
    "purposes:\n  - sale\n  - news",
    [
      "/purposes: ”purposes” är ingen lista: skriv ett kortnamn och kolon i stället för bindestrecket, till exempel ”sale:”, och uppgifterna om ett ändamål indragna under.",
    ],
    [
      '/purposes: "purposes" is no list: write an id and a colon in place of the hyphen, such as "sale:", and the facts about a purpose indented under it.',
    ],
  ],
  [
    "recipients:\n  - name: Värd AB\n  - name: Labbet",
    [
      "/recipients: ”recipients” är ingen lista: skriv ett kortnamn och kolon i stället för bindestrecket, till exempel ”vard-ab:”, och uppgifterna om en mottagare indragna under.",
    ],
    [
      '/recipients: "recipients" is no list: write an id and a colon in place of the hyphen, such as "vard-ab:", and the facts about a recipient indented under it.',
    ],
  ],
  [
    "categories:\n  - contact: { name: x }",
    [
      "/categories: ”categories” är ingen lista: skriv ett kortnamn och kolon i stället för bindestrecket, till exempel ”contact:”, och uppgifterna om en kategori av uppgifter indragna under.",
    ],
    [
      '/categories: "categories" is no list: write an id and a colon in place of the hyphen, such as "contact:", and the facts about a category of data indented under it.',
    ],
  ],
  [
    "categories:\n  - contact:\n    name: x",
    [
      "/categories: ”categories” är ingen lista: skriv ett kortnamn och kolon i stället för bindestrecket, till exempel ”contact:”, och uppgifterna om en kategori av uppgifter indragna under.",
    ],
    [
      '/categories: "categories" is no list: write an id and a colon in place of the hyphen, such as "contact:", and the facts about a category of data indented under it.',
    ],
  ],
  [
    "controller:\n  - name: x",
    [
      "/controller: ”controller” ska vara en grupp med egna nycklar, inte en lista. Skriv till exempel controller: { name: Exempel AB, email: info@example.se }",
    ],
    [
      '/controller: "controller" must be a group with keys of its own, not a list. Write for example controller: { name: Exempel AB, email: info@example.se }',
    ],
  ],
  [
    "rights:\n  - access\n  - erasure",
    [
      "/rights: ”rights” ska vara en grupp med egna nycklar, inte en lista. Skriv till exempel rights: { access: {}, rectification: {}, erasure: {} }",
    ],
    [
      '/rights: "rights" must be a group with keys of its own, not a list. Write for example rights: { access: {}, rectification: {}, erasure: {} }',
    ],
  ],
  [
    "security: [lås, larm]",
    [
      "/security: ”security” har en lista direkt under sig, men listan ska stå under en egen nyckel. Skriv protectsAgainst:, areas: eller measures: på en egen rad ovanför listan.",
    ],
    [
      '/security: "security" has a list right under it, but the list stands under a key of its own. Write protectsAgainst:, areas: or measures: on a line of its own above the list.',
    ],
  ],
  [
    "security: []",
    [
      "/security: ”security” ska vara en grupp med egna nycklar, inte en lista. Skriv till exempel security: { measures: [dokumenterade instruktioner till personalen] }",
    ],
    [
      '/security: "security" must be a group with keys of its own, not a list. Write for example security: { measures: [dokumenterade instruktioner till personalen] }',
    ],
  ],
  [
    "security:\n  - lås\n  - 5",
    [
      "/security: ”security” ska vara en grupp med egna nycklar, inte en lista. Skriv till exempel security: { measures: [dokumenterade instruktioner till personalen] }",
    ],
    [
      '/security: "security" must be a group with keys of its own, not a list. Write for example security: { measures: [dokumenterade instruktioner till personalen] }',
    ],
  ],
  [
    "review: [P1Y]",
    [
      "/review: ”review” ska vara en grupp med egna nycklar, inte en lista. Skriv till exempel review: { cycle: P1Y, lastReviewed: 2026-11-22 }",
    ],
    [
      '/review: "review" must be a group with keys of its own, not a list. Write for example review: { cycle: P1Y, lastReviewed: 2026-11-22 }',
    ],
  ],
  [
    "links: [{ name: Villkor }, { name: Mer }]",
    [
      "/links: ”links” ska vara en grupp med egna nycklar, inte en lista. Skriv till exempel links: { terms: { name: Köpvillkor, url: https://www.example.se/kopvillkor } }",
    ],
    [
      '/links: "links" must be a group with keys of its own, not a list. Write for example links: { terms: { name: Köpvillkor, url: https://www.example.se/kopvillkor } }',
    ],
  ],
  [
    "purposes:\n  name: Köp\n  legalBasis: consent",
    [
      "/purposes/name: Under ”purposes” ska varje uppgift ha ett kortnamn, men här står ”name” direkt. Skriv en rad ovanför med ett kortnamn och kolon, till exempel ”kortnamn:”, och dra in raderna för ett ändamål ett steg under den.",
    ],
    [
      '/purposes/name: Under "purposes" each entry has an id, but here is "name" at once. Write a line above with an id and a colon, such as "my-id:", and indent the lines of a purpose one step under it.',
    ],
  ],
  [
    "recipients:\n  name: X\n  role: processor",
    [
      "/recipients/name: Under ”recipients” ska varje uppgift ha ett kortnamn, men här står ”name” direkt. Skriv en rad ovanför med ett kortnamn och kolon, till exempel ”kortnamn:”, och dra in raderna för en mottagare ett steg under den.",
    ],
    [
      '/recipients/name: Under "recipients" each entry has an id, but here is "name" at once. Write a line above with an id and a colon, such as "my-id:", and indent the lines of a recipient one step under it.',
    ],
  ],
  [
    "categories:\n  name: X\n  examples: [a]\n  contact: { name: Y }",
    [
      "/categories/name: Under ”categories” ska varje uppgift ha ett kortnamn, men här står ”name” direkt. Skriv en rad ovanför med ett kortnamn och kolon, till exempel ”kortnamn:”, och dra in raderna för en kategori av uppgifter ett steg under den.",
    ],
    [
      '/categories/name: Under "categories" each entry has an id, but here is "name" at once. Write a line above with an id and a colon, such as "my-id:", and indent the lines of a category of data one step under it.',
    ],
  ],
  [
    "sources:\n  name: X\n  public: true",
    [
      "/sources/name: Under ”sources” ska varje uppgift ha ett kortnamn, men här står ”name” direkt. Skriv en rad ovanför med ett kortnamn och kolon, till exempel ”kortnamn:”, och dra in raderna för en källa ett steg under den.",
    ],
    [
      '/sources/name: Under "sources" each entry has an id, but here is "name" at once. Write a line above with an id and a colon, such as "my-id:", and indent the lines of a source one step under it.',
    ],
  ],
  [
    "dataProtectionOfficer: info@example.se",
    [
      "/dataProtectionOfficer: ”dataProtectionOfficer” ska ha texten under en egen nyckel. Skriv till exempel dataProtectionOfficer: { email: info@example.se }",
    ],
    [
      '/dataProtectionOfficer: "dataProtectionOfficer" takes the text under a key of its own. Write for example dataProtectionOfficer: { email: info@example.se }',
    ],
  ],
  [
    "dataProtectionOfficer: Anna Ek",
    [
      "/dataProtectionOfficer: ”dataProtectionOfficer” ska ha texten under en egen nyckel. Skriv till exempel dataProtectionOfficer: { name: Anna Ek, email: dso@example.se }",
    ],
    [
      '/dataProtectionOfficer: "dataProtectionOfficer" takes the text under a key of its own. Write for example dataProtectionOfficer: { name: Anna Ek, email: dso@example.se }',
    ],
  ],
  [
    "review: P1Y",
    ["/review: ”review” ska ha texten under en egen nyckel. Skriv till exempel review: { cycle: P1Y }"],
    ['/review: "review" takes the text under a key of its own. Write for example review: { cycle: P1Y }'],
  ],
  [
    "review: ' två år '",
    ["/review: ”review” ska ha texten under en egen nyckel. Skriv till exempel review: { cycle: P2Y }"],
    ['/review: "review" takes the text under a key of its own. Write for example review: { cycle: P2Y }'],
  ],
  [
    "review: '---'",
    [
      "/review: ”review” ska vara en grupp med egna nycklar, inte ”---”. Skriv till exempel review: { cycle: P1Y, lastReviewed: 2026-11-22 }",
    ],
    [
      '/review: "review" must be a group with keys of its own, not "---". Write for example review: { cycle: P1Y, lastReviewed: 2026-11-22 }',
    ],
  ],
  [
    "controller: Exempel AB",
    [
      "/controller: ”controller” ska vara en grupp med egna nycklar, inte ”Exempel AB”. Skriv till exempel controller: { name: Exempel AB, email: info@example.se }",
    ],
    [
      '/controller: "controller" must be a group with keys of its own, not "Exempel AB". Write for example controller: { name: Exempel AB, email: info@example.se }',
    ],
  ],
  [
    "ageLimit: 15",
    ["/ageLimit: ”ageLimit” ska vara en grupp med egna nycklar, inte ”15”. Skriv ageLimit: { age: 15 }"],
    ['/ageLimit: "ageLimit" must be a group with keys of its own, not "15". Write ageLimit: { age: 15 }'],
  ],
  [
    "cookieChoice: längst ner",
    [
      "/cookieChoice: ”cookieChoice” ska vara en grupp med egna nycklar, inte ”längst ner”. Skriv till exempel cookieChoice: { how: Du ändrar valet under Kakor längst ner på sidan. }",
    ],
    [
      '/cookieChoice: "cookieChoice" must be a group with keys of its own, not "längst ner". Write for example cookieChoice: { how: Du ändrar valet under Kakor längst ner på sidan. }',
    ],
  ],
];

test.each(SAID)("%j", async (yaml, sv, en) => expect(await said(yaml)).toEqual({ sv, en }));
