import { expect, test } from "vitest";
import { dueForCheck, type LegalDatum, legalTable } from "../../src/model/legal/table.js";

const table = legalTable();

test("every legal fact has a name, a source and a day it was read", () => {
  expect(table.length).toBeGreaterThan(35);
  for (const { name, source, asOf, expires } of table) {
    expect(name.sv).not.toBe("");
    expect(name.en).not.toBe("");
    expect(source).not.toBe("");
    expect(asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    if (expires !== undefined) expect(expires).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});

test("nothing is due on the day that all was read, and all is due two years later", () => {
  expect(dueForCheck("2026-11-25")).toEqual([]);
  expect(dueForCheck("2028-11-25")).toHaveLength(table.length);
});

test("a fact is due after its last day, and a year after it was read", () => {
  const datum: LegalDatum = { name: { sv: "a", en: "b" }, source: "c", asOf: "2026-11-25" };
  expect(dueForCheck("2027-11-25", [datum])).toEqual([]);
  expect(dueForCheck("2027-11-26", [datum])).toEqual([datum]);
  const ending = { ...datum, expires: "2026-12-31" };
  expect(dueForCheck("2026-12-31", [ending])).toEqual([]);
  expect(dueForCheck("2027-01-01", [ending])).toEqual([ending]);
});

test("the decision on the United States is under appeal, and the one on the United Kingdom ends", () => {
  const of = (code: string) => table.find(({ name }) => name.en.startsWith(`Adequacy: ${code},`));
  expect(of("US")?.underAppeal).toBe("C-703/25 P");
  expect(of("GB")?.expires).toBe("2031-12-27");
  expect(of("BR")?.source).toContain("(EU) 2026/179");
});
