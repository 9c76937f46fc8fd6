import { expect, test } from "vitest";
import { placeAt } from "../../src/validate/places.js";

const BASES = ["consent", "contract", "legal-obligation", "vital-interests", "public-task"];

test("a place has its title, its description and the keys that can be written there", () => {
  const review = placeAt(["review"]);
  expect(review?.title).toBe("Granskning");
  expect(review?.description.sv).not.toBe(review?.description.en);
  expect(review?.keys.map(({ name }) => name)).toEqual([
    "cycle",
    "promised",
    "lastReviewed",
    "reviewedBy",
    "log",
  ]);
  expect(review?.words).toEqual([]);
  expect(review?.keys[0]).toEqual(
    expect.objectContaining({ name: "cycle", title: "Intervall", group: false }),
  );
  expect(review?.keys[0]?.description.en).toMatch(/\S/);
});

test.each([
  ["purposes/x/legalBasis", [...BASES, "legitimate-interests", "undecided"]],
  ["purposes/x/directMarketing", ["true", "false"]],
  ["transfers", ["none", "undecided"]],
  ["supervisoryAuthority", ["imy"]],
  ["language", ["sv"]],
  ["title", []],
])("at %s these words can be written", (path, words) =>
  expect([...(placeAt(path.split("/"))?.words ?? [])].sort()).toEqual([...words].sort()),
);

test("a group is told from a key with a value, also where a word would do", () => {
  const group = Object.fromEntries((placeAt([])?.keys ?? []).map((key) => [key.name, key.group]));
  expect(group).toMatchObject({
    controller: true,
    purposes: true,
    rights: true,
    links: true,
    title: false,
    transfers: false,
    history: false,
    schemaVersion: false,
    effectiveFrom: false,
  });
});

test("there is no place at a key that the format does not have", () => {
  expect(placeAt(["zzz"])).toBeUndefined();
  expect(placeAt(["title", "sv", "x"])).toBeUndefined();
});
