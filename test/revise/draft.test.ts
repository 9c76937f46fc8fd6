import { expect, test } from "vitest";
import type { Answers } from "../../src/revise/draft/answers.js";
import { draft } from "../../src/revise/draft/draft.js";
import type { Kind } from "../../src/revise/draft/kind.js";

const kind: Kind = {
  id: "club",
  name: { sv: "klubb", en: "club" },
  publicAuthority: true,
  scope: ["när du är medlem, eller blir det"],
  dataSubjects: { member: { name: "medlemmar" } },
  categories: { contact: { name: "Kontaktuppgifter", examples: ["namn, adress"] } },
  sources: { register: { name: "registret" } },
  purposes: {
    fees: {
      name: "Avgifter",
      description: "för att ta in avgifter",
      legalBasis: "contract",
      law: "lagen (2000:1)",
      contract: { party: "data-subject" },
      specialCategoryGround: "health-or-social-care",
      specialCategoryLaw: "lagen (2000:2)",
      dataSubjects: ["member"],
      categories: ["contact"],
      sources: ["data-subject", "register"],
      retention: { period: "P7Y", from: "årets slut" },
      directMarketing: false,
    },
    news: { name: "Nyheter", dataSubjects: ["member"], categories: ["contact"] },
  },
};
const answers: Answers = {
  kind,
  name: "Klubben: Å\u2028B",
  email: "info@example.se",
  organisationNumber: "802000-0000",
  address: { street: "Gatan 1", postalCode: "12345", city: "Orten", country: "SE" },
  website: "https://example.se",
  dataProtectionOfficer: { email: "dso@example.se" },
};

/** The lines of a draft that are no comments. */
const facts = (text: string) => text.split("\n").filter((line) => line !== "" && !/^ *#/.test(line));

test("a draft has every answer in quotes and every proposal in its place", () => {
  expect(facts(draft(answers, "./s.json", "sv"))).toEqual(
    `schemaVersion: 1
title: Integritetspolicy
language: sv
version: "0.1.0"
review:
  cycle: P1Y
controller:
  name: "Klubben: Å\\u2028B"
  organisationNumber: "802000-0000"
  address:
    street: "Gatan 1"
    postalCode: "12345"
    city: "Orten"
    country: "SE"
  email: "info@example.se"
  website: "https://example.se"
  publicAuthority: true
dataProtectionOfficer:
  email: "dso@example.se"
scope:
  - när du är medlem, eller blir det
dataSubjects:
  member:
    name: medlemmar
categories:
  contact:
    name: Kontaktuppgifter
    examples:
      - namn, adress
sources:
  register:
    name: registret
purposes:
  fees:
    name: Avgifter
    description: för att ta in avgifter
    legalBasis: contract
    law: lagen (2000:1)
    contract:
      party: data-subject
    specialCategoryGround: health-or-social-care
    specialCategoryLaw: lagen (2000:2)
    dataSubjects: [member]
    categories: [contact]
    sources: [data-subject, register]
    recipients: undecided
    retention:
      period: P7Y
      from: årets slut
    provision: undecided
    directMarketing: false
  news:
    name: Nyheter
    legalBasis: undecided
    dataSubjects: [member]
    categories: [contact]
    sources: [data-subject]
    recipients: undecided
    retention: undecided
    provision: undecided
recipients: {}
transfers: undecided
automatedDecisions: undecided
rights:
  request:
    email: "info@example.se"
    answerWithin: P1M
    free: true
  information: {}
  access: {}
  rectification: {}
  erasure: {}
  restriction: {}
  portability: {}
  objection: {}
  breachNotification: {}
  complaint: {}
  damages: {}
supervisoryAuthority: imy`.split("\n"),
  );
});

test("what was not answered is left out", () => {
  const few: Answers = { kind, name: "K", email: "info@example.se", dataProtectionOfficer: "none" };
  const text = draft(few, "./s.json", "en");
  expect(text).toMatch(
    /^controller:\n {2}name: "K"\n {2}email: "info@example\.se"\n {2}publicAuthority: true\n/m,
  );
  expect(text).toMatch(/^dataProtectionOfficer: none$/m);
});

test("a draft begins with its schema, and a line keeps the purposes apart", () => {
  for (const lang of ["sv", "en"] as const) {
    const text = draft({ ...answers, name: "x".repeat(200) }, "./s.json", lang);
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\/s\.json\n# \S/);
    expect(text).toMatch(/\n\nschemaVersion: 1\n/);
    expect(text).toMatch(/directMarketing: false\n\n {2}news:/);
    expect(text).toMatch(/\n\n(?:# [^\n]+\n)+purposes:\n {2}fees:/);
    expect(text).toContain(`  name: "${"x".repeat(200)}"\n`);
    expect(text).toMatch(/supervisoryAuthority: imy\n\n# [^\n]+(?:\n#[^\n]*)*\n$/);
  }
});
