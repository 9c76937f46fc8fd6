import { expect, test } from "vitest";
import { said } from "./said.js";

/** A list where entries with ids, or a group of keys, are asked for, and what is said of it. */
const SAID: readonly (readonly [yaml: string, sv: readonly string[], en: readonly string[]])[] = [
  [
    "recipients:\n  - role: processor\n    purpose: b",
    [
      "/recipients: ”recipients” är ingen lista: skriv ett kortnamn och kolon i stället för bindestrecket, till exempel ”kortnamn:”, och uppgifterna om en mottagare indragna under.",
    ],
    [
      '/recipients: "recipients" is no list: write an id and a colon in place of the hyphen, such as "my-id:", and the facts about a recipient indented under it.',
    ],
  ],
  [
    "recipients:\n  - name: 12",
    [
      "/recipients: ”recipients” är ingen lista: skriv ett kortnamn och kolon i stället för bindestrecket, till exempel ”kortnamn:”, och uppgifterna om en mottagare indragna under.",
    ],
    [
      '/recipients: "recipients" is no list: write an id and a colon in place of the hyphen, such as "my-id:", and the facts about a recipient indented under it.',
    ],
  ],
  [
    "recipients:\n  - role:\n    name: Värd AB",
    [
      "/recipients: ”recipients” är ingen lista: skriv ett kortnamn och kolon i stället för bindestrecket, till exempel ”vard-ab:”, och uppgifterna om en mottagare indragna under.",
    ],
    [
      '/recipients: "recipients" is no list: write an id and a colon in place of the hyphen, such as "vard-ab:", and the facts about a recipient indented under it.',
    ],
  ],
  [
    "recipients:\n  - it: DHL\n    name: Värd AB",
    [
      "/recipients: ”recipients” är ingen lista: skriv ett kortnamn och kolon i stället för bindestrecket, till exempel ”vard-ab:”, och uppgifterna om en mottagare indragna under.",
    ],
    [
      '/recipients: "recipients" is no list: write an id and a colon in place of the hyphen, such as "vard-ab:", and the facts about a recipient indented under it.',
    ],
  ],
  [
    "recipients:\n  - it: DHL",
    [
      "/recipients: ”recipients” är ingen lista: skriv ett kortnamn och kolon i stället för bindestrecket, till exempel ”it:”, och uppgifterna om en mottagare indragna under.",
    ],
    [
      '/recipients: "recipients" is no list: write an id and a colon in place of the hyphen, such as "it:", and the facts about a recipient indented under it.',
    ],
  ],
  [
    "purposes:\n  - legalBasis: consent",
    [
      "/purposes: ”purposes” är ingen lista: skriv ett kortnamn och kolon i stället för bindestrecket, till exempel ”kortnamn:”, och uppgifterna om ett ändamål indragna under.",
    ],
    [
      '/purposes: "purposes" is no list: write an id and a colon in place of the hyphen, such as "my-id:", and the facts about a purpose indented under it.',
    ],
  ],
  [
    "recipients: [12]",
    [
      "/recipients: ”recipients” ska vara en grupp med egna nycklar, inte en lista. Skriv till exempel recipients: { skatteverket: { name: Skatteverket, role: authority } }",
    ],
    [
      '/recipients: "recipients" must be a group with keys of its own, not a list. Write for example recipients: { skatteverket: { name: Skatteverket, role: authority } }',
    ],
  ],
  [
    "recipients: [{}]",
    [
      "/recipients: ”recipients” ska vara en grupp med egna nycklar, inte en lista. Skriv till exempel recipients: { skatteverket: { name: Skatteverket, role: authority } }",
    ],
    [
      '/recipients: "recipients" must be a group with keys of its own, not a list. Write for example recipients: { skatteverket: { name: Skatteverket, role: authority } }',
    ],
  ],
  [
    "updates: [a]",
    [
      "/updates: ”updates” har en lista direkt under sig, men listan ska stå under en egen nyckel. Skriv reasons: på en egen rad ovanför listan.",
    ],
    [
      '/updates: "updates" has a list right under it, but the list stands under a key of its own. Write reasons: on a line of its own above the list.',
    ],
  ],
  [
    "updates: [1]",
    [
      "/updates: ”updates” ska vara en grupp med egna nycklar, inte en lista. Skriv till exempel updates: { location: vår webbplats }",
    ],
    [
      '/updates: "updates" must be a group with keys of its own, not a list. Write for example updates: { location: vår webbplats }',
    ],
  ],
  [
    "rights: { access: [a] }",
    [
      "/rights/access: ”access” har en lista direkt under sig, men listan ska stå under en egen nyckel. Skriv notApplicableTo: på en egen rad ovanför listan.",
    ],
    [
      '/rights/access: "access" has a list right under it, but the list stands under a key of its own. Write notApplicableTo: on a line of its own above the list.',
    ],
  ],
  [
    "rights: { further: [a] }",
    [
      "/rights/further: ”further” ska vara en grupp med egna nycklar, inte en lista. Skriv till exempel further: { log-extract: { name: Loggutdrag, description: Du har rätt att få veta vilka som har läst din journal. } }",
    ],
    [
      '/rights/further: "further" must be a group with keys of its own, not a list. Write for example further: { log-extract: { name: Loggutdrag, description: Du har rätt att få veta vilka som har läst din journal. } }',
    ],
  ],
  [
    "transfers: { x: [a] }",
    [
      "/transfers/x: ”x” ska vara en grupp med egna nycklar, inte en lista. Skriv till exempel x: { country: US, mechanism: standard-contractual-clauses, copy: Mejla oss så skickar vi en kopia. }",
    ],
    [
      '/transfers/x: "x" must be a group with keys of its own, not a list. Write for example x: { country: US, mechanism: standard-contractual-clauses, copy: Mejla oss så skickar vi en kopia. }',
    ],
  ],
];

test.each(SAID)("%j", async (yaml, sv, en) => expect(await said(yaml)).toEqual({ sv, en }));
