import { expect, it } from "vitest";
import { HOMES, homeOf } from "../../src/model/homes.js";
import { describe as describeNode } from "../../src/validate/schema-node.js";
import { policySchema as schema } from "../../src/validate/schemas.js";

it.each(HOMES)("$key has the keys that the schema gives it", ({ key, under, entries, signs, others }) => {
  const above = under === undefined ? [] : under === "controller" ? [under] : [under, "x"];
  const path = [...above, key, ...(entries ? ["x"] : [])];
  expect(Object.keys(describeNode(schema, path).properties ?? {})).toEqual(
    expect.arrayContaining([...signs, ...others]),
  );
});

it("is not guessed from keys that are written in many places", () => {
  expect(homeOf(["name", "description"])).toBeUndefined();
  expect(homeOf(["name", "role", "unknown"])).toBeUndefined();
  expect(homeOf(["name", "role"])?.key).toBe("recipients");
});
