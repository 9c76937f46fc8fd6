import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changesBetween } from "../../../src/compare/meaning/changes.js";
import { comparePolicies } from "../../../src/compare/meaning/compare-policies.js";
import { fingerprintOf } from "../../../src/model/meaning.js";
import { type Data, edited, full } from "./edits.js";

/** The same data with keys and lists in another order, and other white space in texts. */
function reordered(value: unknown, order: (length: number) => number[]): unknown {
  if (typeof value === "string")
    return /\s/.test(value) ? ` ${value.replace(/ /g, "\n  ")} ` : value.normalize("NFD");
  if (Array.isArray(value)) return order(value.length).map((index) => reordered(value[index], order));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(
    order(entries.length).map((index) => {
      const [key, item] = entries[index] as [string, unknown];
      return [key, reordered(item, order)];
    }),
  );
}

/** Every path to a value that is no map or list. */
function leaves(value: unknown, at: readonly string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [[...at]];
  return Object.entries(value).flatMap(([key, item]) => leaves(item, [...at, key]));
}

test("nothing differs between a policy and itself, in whatever order", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), (numbers) => {
      const order = (length: number) =>
        Array.from({ length }, (_, index) => index).sort(
          (a, b) => (numbers[a % 40] ?? 0) - (numbers[b % 40] ?? 0),
        );
      const other = reordered(full(), order);
      expect(changesBetween(full(), other)).toEqual([]);
      expect(fingerprintOf(other)).toBe(fingerprintOf(full()));
    }),
    { numRuns: 50 },
  );
});

test("every single change is found, and named at its place", () => {
  const paths = leaves(full());
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.boolean(), (path, removed) => {
      const at = path.join(".");
      const before = path.reduce<unknown>((value, key) => (value as Data)[key], full());
      const value = removed ? undefined : typeof before === "string" ? `${before} och annat` : "annat";
      const changes = changesBetween(full(), edited(full(), at, value));
      expect(changes.length).toBeGreaterThan(0);
      // An item of a list is named by the list or by its own place.
      const named = changes.some(({ path: found }) => {
        const keys = found.slice(1).split("/");
        return keys.every((key, index) => key === path[index] || /^\d+$/.test(key));
      });
      expect(named, `${at}: ${JSON.stringify(changes)}`).toBe(true);
    }),
    { numRuns: 500 },
  );
});

describe("another id", () => {
  const renamed = (group: string, from: string, to: string): Data => {
    const word = new RegExp(`"${from}"`, "g");
    const data = full();
    const text = JSON.stringify(data).replace(word, `"${to}"`);
    expect(text).not.toBe(JSON.stringify(data));
    expect((data[group] as Data)[from]).toBeDefined();
    return JSON.parse(text);
  };

  test.each([
    ["purposes", "newsletter", "letters"],
    ["recipients", "hosting", "operations"],
    ["categories", "contact-details", "contact"],
    ["dataSubjects", "patient", "customer"],
    ["sources", "registers", "population-register"],
    ["transfers", "swiss", "switzerland"],
  ])("in %s is one renamed entry, and no other change", (group, from, to) => {
    expect(comparePolicies(full(), renamed(group, from, to))).toMatchObject([
      { kind: "renamed", grade: "cosmetic", path: `/${group}/${to}`, before: from, after: to },
    ]);
  });

  test("does not hide a change in the entry", () => {
    const after = edited(
      renamed("purposes", "newsletter", "letters"),
      "purposes.letters.retention.period",
      "P3M",
    );
    expect(comparePolicies(full(), after)).toMatchObject([
      { kind: "changed", grade: "material", path: "/purposes/letters/retention/period" },
      { kind: "renamed", path: "/purposes/letters" },
    ]);
  });

  test("with nothing else in common is another entry", () => {
    const gone = edited(full(), "purposes.emergency", undefined);
    const after = edited(gone, "purposes.statistics", {
      name: "Statistik",
      legalBasis: "consent",
      dataSubjects: ["child"],
    });
    expect(changesBetween(full(), after).map(({ kind, path }) => [kind, path])).toEqual([
      ["added", "/purposes/statistics"],
      ["removed", "/purposes/emergency"],
    ]);
  });
});

test("the fingerprint does not know who reviewed or which version it is, but knows all else", () => {
  const of = (at: string, value: unknown) => fingerprintOf(edited(full(), at, value));
  expect(of("review.log", [])).toBe(fingerprintOf(full()));
  expect(of("version", "9.9.9")).toBe(fingerprintOf(full()));
  expect(of("review.promised", "P2Y")).not.toBe(fingerprintOf(full()));
  expect(of("recipients.hosting.name", "Annan AB")).not.toBe(fingerprintOf(full()));
  // A key of that name elsewhere is no part of the document's own.
  expect(of("purposes.version", { name: "x" })).not.toBe(fingerprintOf(full()));
});
