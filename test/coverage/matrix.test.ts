import { describe, expect, test } from "vitest";
import { type Coverage, cover } from "../../src/coverage/coverage.js";
import type { Policy } from "../../src/model/policy.generated.js";
import { checkText, fixture } from "../support.js";
import { repositoryFile } from "./run.js";

const SIGN = { told: "+", missing: "-", "not-applicable": "." };

async function coverageOf(text: string): Promise<Coverage> {
  return cover((await checkText(text)).policy as Policy);
}

/** Each row's cells as signs, in the order of the purposes. */
const matrix = ({ rows }: Coverage) =>
  Object.fromEntries(rows.map(({ id, cells }) => [id, cells.map(({ status }) => SIGN[status]).join("")]));

const missing = ({ rows }: Coverage) =>
  rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.status === "missing" ? [cell.path] : [])));

test("the clean policy tells everything", async () => {
  const coverage = await coverageOf(fixture("clean.yaml"));
  expect(coverage.purposes).toEqual([
    { id: "orders", name: "Beställningar", origin: "both", path: "/purposes/orders" },
    { id: "bookkeeping", name: "Bokföring", origin: "person", path: "/purposes/bookkeeping" },
  ]);
  expect(matrix(coverage)).toEqual({
    controller: "+",
    "data-protection-officer": "+",
    "legal-basis": "++",
    "legitimate-interest": "..",
    categories: "+.",
    recipients: "++",
    transfers: "++",
    retention: "++",
    rights: "++",
    withdrawal: "..",
    complaint: "+",
    provision: "++",
    source: "+.",
    "automated-decisions": "++",
    "new-purpose": "+",
    timing: ".",
  });
  expect(coverage.totals).toEqual({ told: 20, missing: 0, notApplicable: 7, percent: 100 });
});

test("what MAILIT's policy leaves out, it waives openly", async () => {
  const text = repositoryFile("policy/integritetspolicy.yaml");
  const { diagnostics } = await checkText(text);
  const waived = new Set(diagnostics.filter((found) => found.waived && found.gap).map(({ path }) => path));
  const left = missing(await coverageOf(text));
  expect(left.length).toBeGreaterThan(0);
  expect(left.filter((path) => !waived.has(path) && !/\/categories$/.test(path))).toEqual([]);
});

test("the seed as it stands leaves most of it out", async () => {
  const coverage = await coverageOf(fixture("seed-as-it-stands.yaml"));
  expect(coverage.purposes.map(({ origin }) => origin)).toEqual(Array(4).fill("undecided"));
  expect(matrix(coverage)).toEqual({
    controller: "+",
    "data-protection-officer": "-",
    "legal-basis": "+-+-",
    "legitimate-interest": "..+.",
    categories: "----",
    recipients: "++++",
    transfers: "++++",
    retention: "---+",
    rights: "----",
    withdrawal: "....",
    complaint: "-",
    provision: "----",
    source: "----",
    "automated-decisions": "----",
    "new-purpose": ".",
    timing: ".",
  });
  expect(coverage.totals).toEqual({ told: 13, missing: 27, notApplicable: 9, percent: 32 });
});

describe("policies that a lawyer would accept", () => {
  test.each(["webbutik", "forening", "skola", "klinik", "programvara"])("%s misses nothing", async (name) => {
    const coverage = await coverageOf(fixture(`clean/${name}.yaml`));
    expect(missing(coverage)).toEqual([]);
    expect(coverage.totals.percent).toBe(100);
  });

  test("what does not apply in the software company's depends on the purpose", async () => {
    // Purposes: service, sole-traders, credit-check, sales, webinars, bookkeeping, recruitment.
    expect(matrix(await coverageOf(fixture("clean/programvara.yaml")))).toMatchObject({
      "legitimate-interest": "+..+..+",
      categories: "+.++.+.",
      transfers: "++.....",
      provision: "+++.+++",
      source: "+.++.+.",
      "automated-decisions": "..+....",
    });
  });
});

test("the totals count every cell once", async () => {
  for (const name of ["clean.yaml", "full.yaml", "seed-as-it-stands.yaml"]) {
    const { rows, totals } = await coverageOf(fixture(name));
    const cells = rows.flatMap((row) => row.cells);
    expect(totals.told + totals.missing + totals.notApplicable).toBe(cells.length);
    expect(cells.filter(({ status }) => status === "told")).toHaveLength(totals.told);
    expect(cells.filter(({ status }) => status === "missing")).toHaveLength(totals.missing);
  }
});

test("a hundred per cent means that nothing is missing", async () => {
  const purposes = Array.from(
    { length: 60 },
    (_, number) =>
      `  p${number}: { name: P, legalBasis: contract, dataSubjects: [customer], categories: [order-details], sources: [data-subject], recipients: [], retention: { criteria: så länge du är kund }, provision: { required: voluntary, consequence: Inget händer. } }`,
  );
  const text = fixture("clean.yaml")
    .replace(/^purposes:[\s\S]*?^(?=recipients:)/m, `purposes:\n${purposes.join("\n")}\n`)
    .replace("dataProtectionOfficer: none", "dataProtectionOfficer: undecided");
  const { totals } = await coverageOf(text);
  expect(totals).toMatchObject({ missing: 1, percent: 99 });
});

// Were each purpose compared with each transfer, this would run into the time limit of a test.
test("ten thousand purposes and a thousand transfers are told apart", async () => {
  const { policy } = await checkText(fixture("clean.yaml"));
  const { orders } = (policy as Policy).purposes;
  const numbered = <T>(count: number, value: T) =>
    Object.fromEntries(Array.from({ length: count }, (_, number) => [`n${number}`, value]));
  const { totals } = cover({
    ...(policy as Policy),
    purposes: numbered(10_000, orders as Policy["purposes"][string]),
    transfers: { ...numbered(1000, { country: "US" }), named: { country: "IN", recipients: ["carrier"] } },
    automatedDecisions: numbered(1000, { name: "D" }),
  });
  expect(totals.missing).toBe(20_000);
});
