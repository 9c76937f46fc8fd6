import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { everyText, freeTexts } from "../../src/lint/facts/policy-texts.js";
import { child } from "../../src/model/pointer.js";
import type { Policy } from "../../src/model/policy.generated.js";

interface Node {
  readonly $ref?: string;
  readonly anyOf?: readonly Node[];
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: Node | boolean;
}
type Schema = Node & { readonly $defs: Readonly<Record<string, Node>> };

const schema = JSON.parse(
  readFileSync(new URL("../../schema/policy.schema.json", import.meta.url), "utf8"),
) as Schema;

// A policy that has every key of the schema, and the pointers to its texts.
const texts: string[] = [];
const whole = fill(schema, "") as Policy;

function fill(node: Node, path: string): unknown {
  if (node.$ref === "#/$defs/text") {
    texts.push(path);
    return "word";
  }
  if (node.$ref) return fill(schema.$defs[node.$ref.slice("#/$defs/".length)] as Node, path);
  // The alternative that has the most to say: a list or a map before a word.
  if (node.anyOf && !node.properties) return fill(node.anyOf.at(-1) as Node, path);
  if (node.items) return [fill(node.items, child(path, 0))];
  if (typeof node.additionalProperties === "object" && !node.properties)
    return { id: fill(node.additionalProperties, child(path, "id")) };
  if (!node.properties) return "word";
  return Object.fromEntries(
    Object.entries(node.properties).map(([key, value]) => [key, fill(value, child(path, key))]),
  );
}

describe("texts", () => {
  test("are those that the schema says are texts, all of them and no other string", () => {
    expect(texts.length).toBeGreaterThan(80);
    expect(everyText(whole).map(([, path]) => path)).toEqual(texts);
  });

  test("that the controller words are not statutes, addresses, reviews or history", () => {
    const prose = freeTexts(whole).map(([, path]) => path);
    expect(prose).toContain("/purposes/id/description");
    expect(prose).toContain("/rights/access/how");
    expect(prose.filter((path) => /\/(?:law|street|city|careOf|postalCode)$/.test(path))).toEqual([]);
    expect(prose.filter((path) => /^\/(?:review|history)\//.test(path))).toEqual([]);
    expect(texts.filter((path) => !prose.includes(path)).length).toBeLessThan(60);
  });
});
