import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { referredAt, usesOf } from "../../src/model/references.js";

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

test.each([
  ["purposes/sale/categories/*", "categories"],
  ["purposes/sale/categories", "categories"],
  ["transfers/abroad/recipients/*", "recipients"],
  ["aiSystems/bot/purpose", "purposes"],
  ["rights/further/refund/purposes/*", "purposes"],
  ["purposes/sale/name", undefined],
  ["purposes/sale/constructor", undefined],
  ["purposes/categories", undefined],
  ["recipients/carrier/purposes", undefined],
  ["*", undefined],
  ["", undefined],
])("an id at %s is one of %s", (path, group) =>
  expect(referredAt(path === "" ? [] : path.split("/"))).toBe(group),
);

test("the provider of a cookie is an id where a recipient has it, and a name elsewhere", () => {
  const recipients = { shop: { name: "Butiken" } };
  const cookies = { a: { provider: "shop" }, b: { provider: "Google" }, c: { provider: ["shop"] } };
  expect(usesOf({ recipients, cookies })).toEqual([
    { group: "recipients", id: "shop", path: "/cookies/a/provider" },
  ]);
});
