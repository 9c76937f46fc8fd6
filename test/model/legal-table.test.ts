import { expect, test } from "vitest";
import { dueForCheck, type LegalDatum, legalTable } from "../../src/model/legal/table.js";

test("every legal fact has a name, a source and a day it was read", () => {
  const table = legalTable();
  expect(table.length).toBeGreaterThan(35);
  expect(new Set(table.map(({ name }) => name.en)).size).toBe(table.length);
  for (const { name, source, asOf, expires } of table) {
    expect([name.sv, name.en, source].map((text) => text?.length ?? 0)).not.toContain(0);
    expect(asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    if (expires !== undefined) expect(expires).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});

test("nothing is due on the day that all was read, and all is due two years later", () => {
  expect(dueForCheck("2026-11-25")).toEqual([]);
  expect(dueForCheck("2028-11-25")).toHaveLength(legalTable().length);
});

test("a fact is due after its last day, and a year after it was read", () => {
  const datum: LegalDatum = { name: { sv: "a", en: "b" }, source: "c", asOf: "2026-11-25" };
  expect(dueForCheck("2027-11-25", [datum])).toEqual([]);
  expect(dueForCheck("2027-11-26", [datum])).toEqual([datum]);
  const ending = { ...datum, expires: "2026-12-31" };
  expect(dueForCheck("2026-12-31", [ending])).toEqual([]);
  expect(dueForCheck("2027-01-01", [ending])).toEqual([ending]);
});

test("a decision on adequacy has its number, last day and appeal, and one without these has none", () => {
  const table = legalTable();
  const of = (where: string) => table.find(({ name }) => name.en.startsWith(`Adequacy: ${where},`));
  const source = "European Commission, list of adequacy decisions under art. 45 GDPR";
  const asOf = of("US")?.asOf;
  expect(of("US")).toEqual({
    name: { sv: "Adekvat skyddsnivå: US, 2023-07-10", en: "Adequacy: US, 2023-07-10" },
    source,
    asOf,
    underAppeal: "C-703/25 P",
  });
  expect(of("GB")?.expires).toBe("2031-12-27");
  expect(of("BR")?.source).toBe(`${source}: (EU) 2026/179`);
  expect(Object.keys(of("European Patent Organisation") ?? {})).toEqual(["name", "source", "asOf"]);
  expect(Object.keys(table.find(({ name }) => name.en === "The states of the EEA") ?? {})).toEqual([
    "name",
    "source",
    "asOf",
  ]);
});
