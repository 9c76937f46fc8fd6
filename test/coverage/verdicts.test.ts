import { describe, expect, test } from "vitest";
import { cover } from "../../src/coverage/coverage.js";
import type { Policy } from "../../src/model/policy.generated.js";
import { checkText, withExample } from "../support.js";

/** The verdict on a row, for the policy's only purpose: its status and pointer. */
async function verdict(row: string, yaml: string, without?: readonly (keyof Policy)[]) {
  const { policy, diagnostics } = await checkText(withExample({ yaml, ...(without ? { without } : {}) }));
  if (!policy) throw new Error(diagnostics.map(({ message }) => message.en).join("\n"));
  const cells = cover(policy).rows.find(({ id }) => id === row)?.cells ?? [];
  expect(cells).toHaveLength(1);
  const cell = cells[0];
  return cell && [cell.status, cell.path];
}

/** One purpose, with the lines given and what the schema needs. */
const purpose = (...lines: readonly string[]) =>
  [
    "purposes:",
    "  orders:",
    "    name: Beställningar",
    "    dataSubjects: [customer]",
    ...lines.map((line) => `    ${line}`),
  ].join("\n");
const CONTRACT = "legalBasis: contract";
const BOTH = "sources: [data-subject, address-register]";
const PERSON = "sources: [data-subject]";
const ELSEWHERE = "sources: [address-register]";

test("nothing is provided by whoever is only observed, and they are told of the purpose as Article 13 asks", async () => {
  const observed = `sources: { camera: { name: kameran, kind: observed } }\n${purpose(CONTRACT, "sources: [camera]")}`;
  expect(await verdict("provision", observed)).toEqual(["not-applicable", "/purposes/orders/sources"]);
  expect(await verdict("source", observed)).toEqual(["not-applicable", "/purposes/orders/sources"]);
});

describe("controller and officer", () => {
  const address = (country: string) =>
    `controller:\n  name: X\n  address: { street: A 1, postalCode: "1", city: B, country: ${country} }`;

  test.each([
    ["controller: { name: X }", ["missing", "/controller/email"]],
    ["controller: { name: X, website: https://example.se }", ["missing", "/controller/email"]],
    ["controller: { name: X, phone: 08-465 004 00 }", ["told", "/controller"]],
    [address("SE"), ["told", "/controller"]],
    [address("US"), ["missing", "/representative"]],
    [`${address("US")}\nrepresentative: { name: Y }`, ["told", "/controller"]],
    [address('"NO"'), ["told", "/controller"]],
  ])("%s", async (yaml, expected) => expect(await verdict("controller", yaml)).toEqual(expected));

  test.each([
    ["none", ["told", "/dataProtectionOfficer"]],
    ["undecided", ["missing", "/dataProtectionOfficer"]],
    ["{ name: Ex Empelsson }", ["missing", "/dataProtectionOfficer/email"]],
    ["{ phone: 08-465 004 00 }", ["told", "/dataProtectionOfficer"]],
  ])("officer: %s", async (value, expected) => {
    expect(await verdict("data-protection-officer", `dataProtectionOfficer: ${value}`)).toEqual(expected);
  });

  test("notice of new purposes", async () => {
    expect(await verdict("new-purpose", "", ["updates"])).toEqual(["not-applicable", undefined]);
    expect(await verdict("timing", "")).toEqual(["not-applicable", undefined]);
  });

  test("complaint", async () => {
    expect(await verdict("complaint", "rights: { access: {} }")).toEqual(["missing", "/rights/complaint"]);
  });
});

describe("the purpose", () => {
  const at = (key: string) => `/purposes/orders/${key}`;

  test.each([
    ["categories", [CONTRACT, PERSON], ["not-applicable", at("sources")]],
    ["categories", [CONTRACT, ELSEWHERE], ["missing", at("categories")]],
    ["categories", [CONTRACT, BOTH, "categories: undecided"], ["missing", at("categories")]],
    ["categories", [CONTRACT, "categories: [order-details]"], ["told", at("categories")]],
    ["provision", [CONTRACT, ELSEWHERE], ["not-applicable", at("sources")]],
    ["provision", [CONTRACT, PERSON], ["missing", at("provision")]],
    ["provision", [CONTRACT, "provision: undecided"], ["missing", at("provision")]],
    ["provision", [CONTRACT, "provision: { required: voluntary }"], ["missing", at("provision/consequence")]],
    [
      "provision",
      [CONTRACT, "provision: { required: voluntary, consequence: Nej. }"],
      ["told", at("provision")],
    ],
    ["source", [CONTRACT, PERSON], ["not-applicable", at("sources")]],
    ["source", [CONTRACT, "sources: undecided"], ["missing", at("sources")]],
    ["source", [CONTRACT], ["missing", at("sources")]],
    ["source", [CONTRACT, BOTH], ["told", at("sources")]],
    ["recipients", [CONTRACT, "recipients: []"], ["told", at("recipients")]],
    ["recipients", [CONTRACT, "recipients: undecided"], ["told", "/recipients"]],
    ["retention", [CONTRACT], ["missing", at("retention")]],
    ["retention", [CONTRACT, "retention: { period: P1Y, from: köpet }"], ["told", at("retention")]],
    [
      "retention",
      [CONTRACT, "retention: { criteria: så länge det är nödvändigt }"],
      ["missing", at("retention/criteria")],
    ],
    ["legal-basis", ["legalBasis: undecided"], ["missing", at("legalBasis")]],
    ["legal-basis", ["legalBasis: vital-interests"], ["told", at("legalBasis")]],
    ["legitimate-interest", ["legalBasis: undecided"], ["not-applicable", at("legalBasis")]],
    ["legitimate-interest", [CONTRACT], ["not-applicable", at("legalBasis")]],
    ["legitimate-interest", ["legalBasis: legitimate-interests"], ["missing", at("legitimateInterest")]],
    [
      "legitimate-interest",
      ["legalBasis: legitimate-interests", "legitimateInterest: { interest: sälja }"],
      ["told", at("legitimateInterest/interest")],
    ],
  ])("%s of %j", async (row, lines, expected) => {
    expect(await verdict(row, purpose(...lines))).toEqual(expected);
  });

  test("a source that does not say whether it is public", async () => {
    const yaml = `sources:\n  address-register: { name: ett register }\n${purpose(CONTRACT, BOTH)}`;
    expect(await verdict("source", yaml)).toEqual(["missing", "/sources/address-register/public"]);
  });
});

describe("rights", () => {
  const four = "access: {}, rectification: {}, erasure: {}, restriction: {}";
  const withRights = (rights: string, ...lines: readonly string[]) =>
    `rights: { ${rights} }\n${purpose(...lines)}`;
  const interests = "legalBasis: legitimate-interests";

  test.each([
    [withRights(four, "legalBasis: legal-obligation"), ["told", "/rights"]],
    [
      withRights("access: {}, erasure: {}, restriction: {}", "legalBasis: undecided"),
      ["missing", "/rights/rectification"],
    ],
    [withRights(four, interests), ["missing", "/rights/objection"]],
    [withRights(four, "legalBasis: public-task"), ["missing", "/rights/objection"]],
    [withRights(four, CONTRACT, "directMarketing: true"), ["missing", "/rights/objection"]],
    [withRights(`${four}, objection: {}`, interests), ["told", "/rights"]],
    [withRights(four, CONTRACT, "automated: true"), ["missing", "/rights/portability"]],
    [withRights(four, CONTRACT, "automated: true", "contract: { party: other }"), ["told", "/rights"]],
    [withRights(four, "legalBasis: consent", "automated: true"), ["missing", "/rights/portability"]],
    [withRights(four, "legalBasis: undecided", "automated: true"), ["told", "/rights"]],
    [withRights(four, CONTRACT, "automated: false"), ["told", "/rights"]],
  ])("%s", async (yaml, expected) => expect(await verdict("rights", yaml)).toEqual(expected));

  test.each([
    [purpose(CONTRACT), ["not-applicable", "/purposes/orders/legalBasis"]],
    [purpose("legalBasis: undecided"), ["not-applicable", "/purposes/orders/legalBasis"]],
    [purpose("legalBasis: consent"), ["missing", "/purposes/orders/consent/withdrawal"]],
    [
      purpose("legalBasis: consent", "consent: { withdrawal: mejla oss }"),
      ["told", "/purposes/orders/consent/withdrawal"],
    ],
    [withRights("withdrawal: {}", "legalBasis: consent"), ["told", "/rights/withdrawal"]],
    [
      purpose("legalBasis: public-task", "specialCategoryGround: explicit-consent"),
      ["missing", "/purposes/orders/consent/withdrawal"],
    ],
  ])("withdrawal: %s", async (yaml, expected) => expect(await verdict("withdrawal", yaml)).toEqual(expected));
});

describe("transfers", () => {
  const recipients = (country: string) =>
    `recipients:\n  carrier: { name: A, role: controller, country: ${country}, purpose: frakta }\n  hosting: { name: B, role: controller, country: SE, purpose: lagra }`;
  const by = (list: string) => purpose(CONTRACT, `recipients: ${list}`);
  const to = (...lines: readonly string[]) => ["transfers:", ...lines.map((line) => `  ${line}`)].join("\n");

  test.each([
    ["nothing leaves", [by("[hosting]"), "transfers: none"], ["told", "/transfers"]],
    ["undecided", [by("[]"), "transfers: undecided"], ["missing", "/transfers"]],
    [
      "said of no one, done by one",
      [by("[carrier]"), recipients("US"), "transfers: none"],
      ["missing", "/recipients/carrier/country"],
    ],
    [
      "someone else's",
      [by("[hosting]"), recipients("US"), to("t: { country: US, recipients: [carrier] }")],
      ["not-applicable", "/purposes/orders/recipients"],
    ],
    [
      "without a ground",
      [by("[hosting, carrier]"), recipients("US"), to("t: { country: US, recipients: [carrier] }")],
      ["missing", "/transfers/t/mechanism"],
    ],
    [
      "clauses without a copy",
      [
        by("[carrier]"),
        recipients("IN"),
        to("t: { country: IN, recipients: [carrier], mechanism: standard-contractual-clauses }"),
      ],
      // The page tells people to ask for one.
      ["told", "/transfers/t"],
    ],
    [
      "clauses with a copy",
      [
        by("[carrier]"),
        recipients("IN"),
        to(
          "t: { country: IN, recipients: [carrier], mechanism: standard-contractual-clauses, copy: Mejla. }",
        ),
      ],
      ["told", "/transfers/t"],
    ],
    [
      "another country than the one described",
      [
        by("[carrier]"),
        recipients("[US, IN]"),
        to("t: { country: US, recipients: [carrier], mechanism: data-privacy-framework }"),
      ],
      ["missing", "/recipients/carrier/country"],
    ],
    [
      "to no one in particular",
      [by("[carrier]"), recipients("US"), to("t: { country: US, mechanism: data-privacy-framework }")],
      ["told", "/transfers/t"],
    ],
    [
      "to no one in particular, and no one receives",
      [by("[]"), recipients("US"), to("t: { country: US }")],
      ["not-applicable", "/purposes/orders/recipients"],
    ],
    [
      "to no one in particular, without a ground, and everything else in order",
      [
        by("[carrier]"),
        recipients("US"),
        to(
          "a: { country: US, recipients: [carrier], mechanism: data-privacy-framework }",
          "b: { country: IN }",
        ),
      ],
      ["missing", "/transfers/b/mechanism"],
    ],
    [
      "recipients undecided",
      [by("undecided"), recipients("US"), to("t: { country: US, recipients: [carrier] }")],
      ["missing", "/transfers/t/mechanism"],
    ],
    [
      "within the EEA",
      [by("[carrier]"), recipients('"NO"'), to('t: { country: "NO", recipients: [carrier] }')],
      ["not-applicable", "/purposes/orders/recipients"],
    ],
  ])("%s", async (_, parts, expected) => {
    expect(await verdict("transfers", parts.join("\n"))).toEqual(expected);
  });
});

describe("automated decisions", () => {
  const decision = (...lines: readonly string[]) =>
    ["automatedDecisions:", ...lines.map((line) => `  ${line}`), purpose(CONTRACT)].join("\n");

  test.each([
    [`automatedDecisions: none\n${purpose(CONTRACT)}`, ["told", "/automatedDecisions"]],
    [`automatedDecisions: undecided\n${purpose(CONTRACT)}`, ["missing", "/automatedDecisions"]],
    [decision("d: { name: D, purpose: orders }"), ["missing", "/automatedDecisions/d/logic"]],
    [decision("d: { name: D, logic: L. }"), ["missing", "/automatedDecisions/d/consequences"]],
    [
      decision("d: { name: D, purpose: orders, logic: L., consequences: C. }"),
      ["told", "/automatedDecisions/d"],
    ],
    [
      decision(
        "c: { name: C, purpose: orders, logic: L., consequences: C. }",
        "d: { name: D, purpose: orders }",
      ),
      ["missing", "/automatedDecisions/d/logic"],
    ],
    [
      decision("c: { name: C, purpose: orders, logic: L., consequences: C. }", "d: { name: D }"),
      ["missing", "/automatedDecisions/d/logic"],
    ],
    [decision("d: { name: D, purpose: other }"), ["not-applicable", "/automatedDecisions"]],
  ])("%s", async (yaml, expected) => expect(await verdict("automated-decisions", yaml)).toEqual(expected));
});
