import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { fixture } from "../support.js";

type Node = { [key: string]: unknown };

const schema = JSON.parse(readFileSync("schema/policy.schema.json", "utf8")) as Node;
const definitions = schema.$defs as { [name: string]: Node };

/** Every property, with its path, and every object, wherever they stand in the schema. */
const properties: [string, Node][] = [];
const objects: [string, Node][] = [];
(function walk(node: unknown, at: string) {
  if (typeof node !== "object" || node === null) return;
  const { properties: own, type } = node as Node;
  if (type === "object") objects.push([at, node as Node]);
  for (const [key, value] of Object.entries((own ?? {}) as { [key: string]: Node })) {
    // One that only says which keys are needed repeats the name of a key that is described.
    if (Object.keys(value).length > 0) properties.push([`${at}/${key}`, value]);
  }
  for (const [key, value] of Object.entries(node)) if (key !== "examples") walk(value, `${at}/${key}`);
})(schema, "");

const ajv = new Ajv2020.default({ strict: true, strictTypes: false });
addFormats.default(ajv, ["date"]);
ajv.addSchema(schema, "policy");

describe("every property", () => {
  test("is found", () => expect(properties.length).toBeGreaterThan(120));

  test.each(properties)("%s explains itself in both languages, with examples", (_, node) => {
    expect(node.title).toMatch(/\S/);
    expect(node.description).toMatch(/^\S.* · \S/);
    expect(node.examples).toBeInstanceOf(Array);
  });

  test.each(properties)("%s has examples that it allows", (path, node) => {
    const check = ajv.compile({
      $ref: `policy#${path.replace(/\/([^/]+)$/, "/properties/$1").replace("/properties/properties/", "/properties/")}`,
    });
    for (const example of node.examples as unknown[])
      expect([example, check(example)]).toEqual([example, true]);
  });
});

test.each(objects)("%s refuses unknown keys", (_, node) => {
  const closed = node.additionalProperties === false;
  const map = typeof node.additionalProperties === "object" && node.propertyNames !== undefined;
  expect(closed || map).toBe(true);
});

test.each(Object.entries(definitions))("%s is used", (name) => {
  expect(JSON.stringify(schema)).toContain(`"#/$defs/${name}"`);
});

test("the full fixtures have every property of the schema", () => {
  const used = JSON.stringify(["full.yaml", "bilingual.yaml"].map((name) => parseYaml(fixture(name))));
  const names = new Set(properties.map(([path]) => path.split("/").at(-1)));
  expect([...names].filter((name) => !used.includes(`"${name}":`))).toEqual([]);
});
