import type { ErrorObject } from "ajv";
import { expect, it } from "vitest";
import { suggestKey } from "../../src/validate/explain-key.js";
import { describe as nodeAt, type SchemaNode } from "../../src/validate/schema-node.js";
import { policySchema as schema } from "../../src/validate/schemas.js";
import { numbers, typo } from "./random.js";

/** Every object of the schema that has keys of its own: where it is, and the keys. */
function objects(path: readonly string[] = []): { path: readonly string[]; keys: string[] }[] {
  const node = nodeAt(schema, path);
  const keys = Object.keys(node.properties ?? {}).filter((key) => key !== "$schema");
  const below = keys.flatMap((key) => objects([...path, key]));
  const items = [node.additionalProperties, node.items].some(
    (each) => typeof each === "object" && each !== null,
  )
    ? objects([...path, "0"])
    : [];
  return [...(keys.length > 0 ? [{ path, keys }] : []), ...below, ...items];
}

const suggested = (path: readonly string[], key: string) =>
  suggestKey(
    schema,
    {
      instancePath: path.map((part) => `/${part}`).join(""),
      params: { additionalProperty: key },
    } as unknown as ErrorObject,
    { [key]: "x" },
  )?.key;

it("suggests the right key for a slip of the finger in any key", () => {
  const next = numbers(2026);
  const missed: string[] = [];
  let tried = 0;
  for (const { path, keys } of objects()) {
    for (const key of keys) {
      for (let time = 0; time < 10; time++) {
        const slip = typo(next, key);
        if (keys.includes(slip)) continue;
        tried++;
        const guess = suggested(path, slip);
        if (guess !== key) missed.push(`${path.join("/")}: ${slip} for ${key}, suggested ${guess}`);
      }
    }
  }
  expect(tried).toBeGreaterThan(1500);
  expect(missed.length / tried, missed.slice(0, 20).join("\n")).toBeLessThanOrEqual(0.05);
});

it("suggests the key whose Swedish title was written", () => {
  const missed = objects().flatMap(({ path, keys }) =>
    keys.flatMap((key) => {
      const title = (nodeAt(schema, [...path, key]) as SchemaNode).title ?? "";
      const guess = suggested(path, title.toLowerCase());
      if (title.toLowerCase() === key) return [];
      // Two keys with one title cannot both be meant.
      const same = keys.filter((other) => nodeAt(schema, [...path, other]).title === title);
      return same.includes(guess ?? "") ? [] : [`${path.join("/")}: ${title} for ${key}, suggested ${guess}`];
    }),
  );
  expect(missed).toEqual([]);
});

it("does not guess at what is like nothing", () => {
  for (const key of ["", "x", "cookies", "constructor", "__proto__", "zzzzzzzz", "å".repeat(5000)])
    expect(suggested([], key), key).toBeUndefined();
});
