import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { usesOf } from "../../src/model/references.js";

const ID = "#/$defs/id";

/** The keys of a schema whose values are ids, one or a list; keys that are ids themselves do not count. */
function keysOfIds(node: unknown, key = ""): string[] {
  if (typeof node !== "object" || node === null) return [];
  if ("$ref" in node && node.$ref === ID) return [key];
  return Object.entries(node).flatMap(([name, value]) =>
    name === "propertyNames"
      ? []
      : name === "properties"
        ? Object.entries(value as object).flatMap(([property, each]) => keysOfIds(each, property))
        : keysOfIds(value, key),
  );
}

test("every key that the schema gives an id is known as a use", () => {
  const { $defs } = JSON.parse(readFileSync("schema/policy.schema.json", "utf8")) as {
    $defs: Record<string, unknown>;
  };
  const owners = {
    purpose: "purposes",
    collectionPoint: "collectionPoints",
    transfer: "transfers",
    automatedDecision: "automatedDecisions",
    profilingActivity: "profiling",
    aiSystem: "aiSystems",
    cookie: "cookies",
    devicePermission: "devicePermissions",
    jointController: "jointControllers",
    otherController: "otherControllers",
    right: "rights",
    furtherRight: "rights/further",
  };
  const inSchema = Object.entries($defs).flatMap(([name, node]) =>
    keysOfIds(node).map((key) => ({ owner: owners[name as keyof typeof owners], key })),
  );
  expect(inSchema.length).toBeGreaterThan(15);
  for (const { owner, key } of inSchema) {
    const entries = { one: { [key]: "an-id" }, two: { [key]: ["a", "b"] } };
    const [group = "", inner] = owner.split("/");
    const uses = usesOf({ [group]: inner === undefined ? entries : { [inner]: entries } });
    expect(uses.map(({ id, path }) => [id, path])).toEqual([
      ["an-id", `/${owner}/one/${key}`],
      ["a", `/${owner}/two/${key}/0`],
      ["b", `/${owner}/two/${key}/1`],
    ]);
  }
});

const without: readonly unknown[] = [
  undefined,
  null,
  "text",
  [],
  { purposes: null },
  { purposes: "x" },
  { purposes: { a: null } },
  { purposes: { a: { categories: { b: 1 } } } },
  { purposes: { a: { categories: [1, null, ["b"]] } } },
  { purposes: { a: { categories: "undecided", constructor: "b" } } },
];

test.each(without.map((data) => ({ data })))("there are none in $data", ({ data }) => {
  expect(usesOf(data)).toEqual([]);
});
