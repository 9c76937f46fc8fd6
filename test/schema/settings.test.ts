import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";

type Node = { readonly [key: string]: unknown };

const schema = JSON.parse(readFileSync("schema/config.schema.json", "utf8")) as Node;
const properties = Object.entries(schema.properties as { [key: string]: Node });
const ajv = new Ajv2020.default({ strict: true });
const check = ajv.compile(schema);

describe.each(properties)("%s", (key, node) => {
  test("explains itself in both languages", () => {
    expect(node.title).toMatch(/\S/);
    expect(node.description).toMatch(/^\S.* · \S/);
  });

  test("has examples that it allows", () => {
    for (const example of node.examples as unknown[])
      expect([example, check({ [key]: example })]).toEqual([example, true]);
  });
});

test.each(["../policy/*.yaml", "/etc/passwd", "a/../../b", "..", "C:\\x", "~/x", "\\\\server\\x"])(
  "a path that leads out of the folder is refused: %s",
  (path) => expect(check({ files: [path] })).toBe(false),
);

test.each(["policy/*.yaml", "a..b/c.yaml", "policy/**/*.{yaml,yml}"])(
  "a path within the folder is allowed: %s",
  (path) => {
    expect(check({ files: [path] })).toBe(true);
  },
);

test("the documentation shows settings that are allowed, and every one of them", async () => {
  const { parse } = await import("yaml");
  const shown = /```yaml\n([\s\S]*?)```/.exec(readFileSync("docs/settings.md", "utf8"))?.[1] ?? "";
  const settings = parse(shown) as Node;
  expect(check(settings)).toBe(true);
  expect(Object.keys(settings).sort()).toEqual(
    properties
      .map(([key]) => key)
      .filter((key) => key !== "$schema")
      .sort(),
  );
});
