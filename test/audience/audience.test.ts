import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { audiencesOf, policyFor } from "../../src/audience/audience.js";
import { blocksBuild } from "../../src/commands/shared/rules.js";
import { type Cell, cover } from "../../src/coverage/coverage.js";
import type { Policy } from "../../src/model/policy.generated.js";
import { render } from "../../src/render/render.js";
import { checkText, fixture } from "../support.js";

async function read(text: string): Promise<Policy> {
  const { policy } = await checkText(text);
  return policy as Policy;
}

const mailit = await read(readFileSync("policy/integritetspolicy.yaml", "utf8"));
const full = await read(fixture("full.yaml"));
const webshop = await read(fixture("clean/webbutik.yaml"));
const policies = [
  ["mailit", mailit] as const,
  ["full", full] as const,
  ["webbutik", webshop] as const,
  ...(await Promise.all(
    ["forening", "klinik", "programvara", "skola"].map(
      async (name) => [name, await read(fixture(`clean/${name}.yaml`))] as const,
    ),
  )),
];
const parts = policies.flatMap(([name, whole]) =>
  Object.keys(whole.dataSubjects).map((id) => [`${name}: ${id}`, id, whole] as const),
);

test("there are parts to look at", () => {
  expect(parts.length).toBeGreaterThan(18);
  for (const [, whole] of policies) expect(audiencesOf(whole)).toEqual(Object.keys(whole.dataSubjects));
});

describe.each(parts)("%s", (_, id, whole) => {
  const part = policyFor(id, whole);
  const theirs = Object.entries(whole.purposes).filter(([, { dataSubjects }]) => dataSubjects.includes(id));
  const others = Object.entries(whole.purposes).filter(([, { dataSubjects }]) => !dataSubjects.includes(id));
  const name = whole.dataSubjects[id]?.name ?? "";
  const rendered = render(part, { part: { audience: name, wholeFile: "policy.html" } });

  test("is a policy that can be built, with every reference intact", async () => {
    const { diagnostics } = await checkText(stringify(part));
    expect(diagnostics.filter(blocksBuild).map(({ path, message }) => [path, message.en])).toEqual([]);
  });

  test("tells of each of their purposes all that the whole tells", () => {
    const before = cover(whole).rows;
    const after = cover(part).rows;
    const changed = before.flatMap(({ id: row, cells }, index) =>
      cells.flatMap((cell) => {
        if (cell.purpose && !theirs.some(([purpose]) => purpose === cell.purpose)) return [];
        const now = after[index]?.cells.find(({ purpose }) => purpose === cell.purpose);
        return holds(cell, now) ? [] : [`${row} ${cell.purpose}: ${cell.status} → ${now?.status}`];
      }),
    );
    expect(changed).toEqual([]);
  });

  test("has their purposes and no other's", async () => {
    const { markdown, html } = await rendered;
    expect(theirs.length).toBeGreaterThan(0);
    for (const [purpose] of theirs) expect(html).toContain(`<section id="purposes-${purpose}"`);
    for (const [purpose, { name: title }] of others) {
      expect(html).not.toContain(`purposes-${purpose}"`);
      expect(markdown).not.toMatch(new RegExp(`^### ${title}$|\\[${title}\\]|\\*\\*${title}\\.?\\*\\*`, "m"));
    }
  });

  test("has the recipients of their purposes, all where one is left open", () => {
    const named = theirs.map(([, { recipients }]) => recipients);
    const open = named.some((each) => !Array.isArray(each));
    const used = Object.values(whole.purposes).flatMap(({ recipients }) => recipients ?? []);
    const expected = Object.keys(whole.recipients).filter(
      (each) => open || named.flat().includes(each) || !used.includes(each),
    );
    expect(Object.keys(part.recipients)).toEqual(expected);
  });

  test("says whom it is for, and leads to the whole", async () => {
    const { markdown, html } = await rendered;
    expect(markdown).toMatch(new RegExp(`^# .*: ${name}\n`));
    expect(markdown).toContain(`gäller ${name}. [Läs hela policyn](./policy.html)`);
    expect(html).toContain('<a href="./policy.html">Läs hela policyn</a>');
  });

  test("has no link without a goal", async () => {
    const { html } = await rendered;
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]));
    const goals = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    expect(goals.filter((goal) => !ids.has(goal))).toEqual([]);
  });
});

// What did not apply may now be told: that there are none.
function holds(before: Cell, now: Cell | undefined): boolean {
  return before.status === "not-applicable" ? now?.status !== "missing" : before.status === now?.status;
}

describe("what concerns others is left out", () => {
  test("in the webshop, of customers", () => {
    const part = policyFor("customer", webshop);
    expect(Object.keys(part.collectionPoints ?? {})).toEqual(["checkout", "customer-service"]);
    expect(part.recipients).not.toHaveProperty("email-tool");
    expect([part.transfers, part.sources]).toEqual(["none", {}]);
    // Nothing of theirs rests on consent.
    expect(part.rights.withdrawal).toBeUndefined();
    expect(part.rights.portability).toEqual({});
  });

  test("in the webshop, of subscribers", () => {
    const part = policyFor("subscriber", webshop);
    expect(Object.keys(part.recipients)).toEqual(["email-tool"]);
    expect(part.transfers).toEqual(webshop.transfers);
    expect(part.rights.withdrawal).toEqual(webshop.rights.withdrawal);
  });

  test("of job applicants, but not what is left open", async () => {
    const part = policyFor("job-applicant", mailit);
    const { markdown } = await render(part);
    for (const { name } of Object.values(mailit.purposes).slice(0, 3)) expect(markdown).not.toContain(name);
    expect(Object.keys(part.collectionPoints ?? {})).toEqual(["job-application"]);
    expect(Object.keys(part.sources)).toEqual(["public-registers"]);
    expect([part.recipients, part.categories]).toEqual([mailit.recipients, mailit.categories]);
  });

  test("of decisions", () => {
    expect(policyFor("patient", full).automatedDecisions).toEqual(full.automatedDecisions);
    expect(policyFor("applicant", full).automatedDecisions).toBe("none");
  });
});

describe("what may concern them stays", () => {
  test("transfers and decisions that do not say whose they are", () => {
    const support = { country: "IN" };
    const profile = { name: "Profilering" };
    const part = policyFor("customer", {
      ...webshop,
      transfers: { support },
      automatedDecisions: { profile },
    });
    expect(part).toMatchObject({ transfers: { support }, automatedDecisions: { profile } });
  });

  test("a recipient abroad without a transfer is not passed off as within the EEA", () => {
    const { carrier } = webshop.recipients;
    const recipients = { ...webshop.recipients, carrier: { name: "x", ...carrier, country: "US" } };
    expect(policyFor("customer", { ...webshop, recipients }).transfers).toBe("undecided");
  });

  test("an occasion without a purpose, where the source agrees", () => {
    expect(Object.keys(policyFor("supplier-contact", mailit).collectionPoints ?? {})).toEqual(["messages"]);
  });
});

describe("rights that depend on the purposes", () => {
  const { orders } = webshop.purposes as Required<Policy["purposes"]>;
  const rightsOf = (purpose: object, policy: Partial<Policy> = {}) =>
    Object.keys(
      policyFor("customer", {
        ...webshop,
        purposes: { orders: { ...orders, ...purpose } as never },
        ...policy,
      }).rights,
    );

  test.each([
    ["a contract, by automated means", { legalBasis: "contract", automated: true }, ["portability"]],
    ["a contract, by hand", { legalBasis: "contract", automated: false }, []],
    ["consent", { legalBasis: "consent", automated: true }, ["portability", "withdrawal"]],
    [
      "explicit consent",
      { legalBasis: "public-task", specialCategoryGround: "explicit-consent" },
      ["portability", "withdrawal"],
    ],
    ["what is undecided", { legalBasis: "undecided", automated: undefined }, ["portability", "withdrawal"]],
    ["a legal obligation", { legalBasis: "legal-obligation", automated: true }, []],
  ])("%s", (_, purpose, expected) => {
    const rights = rightsOf(purpose);
    expect(rights.filter((right) => right === "portability" || right === "withdrawal").sort()).toEqual(
      expected,
    );
    expect(rights).toEqual(
      expect.arrayContaining(["access", "rectification", "erasure", "objection", "complaint"]),
    );
  });

  test.each<[string, Partial<Policy>]>([
    ["a decision", { automatedDecisions: { credit: { name: "Kredit" } } }],
    ["decisions that are undecided", { automatedDecisions: "undecided" }],
    ["transfers that are undecided", { transfers: "undecided" }],
    ["a transfer on consent", { transfers: { trip: { country: "TH", mechanism: "explicit-consent" } } }],
  ])("consent may carry %s", (_, policy) => {
    expect(rightsOf({}, policy)).toContain("withdrawal");
  });
});

test("the whole is left as it was", () => {
  const before = structuredClone(full);
  for (const id of audiencesOf(full)) policyFor(id, full);
  expect(full).toEqual(before);
});

test("a group that no purpose concerns has no part", () => {
  const policy = { ...mailit, dataSubjects: { ...mailit.dataSubjects, visitor: { name: "besökare" } } };
  expect(audiencesOf(policy)).not.toContain("visitor");
  expect(() => policyFor("visitor", policy)).toThrow("visitor");
  expect(() => policyFor("toString", policy)).toThrow("toString");
});
