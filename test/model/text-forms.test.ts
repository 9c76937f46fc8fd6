import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Policy } from "../../src/model/policy.generated.js";
import { framed, framedPatterns, type TextRule, textRuleAt } from "../../src/model/text-forms.js";
import { render } from "../../src/render/render.js";
import { fixture } from "../support.js";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
interface Node {
  readonly $ref?: string;
  readonly [key: string]: unknown;
}

const schema = JSON.parse(readFileSync("schema/policy.schema.json", "utf8")) as Node & {
  readonly $defs: Record<string, Node>;
};

/** The patterns of every text that the schema has: `/purposes/*` for each purpose, `/scope/*` for each item. */
function textPatterns(node: Node, at = "", inside: readonly string[] = []): string[] {
  if (node.$ref) {
    const name = node.$ref.replace("#/$defs/", "");
    if (name === "text") return [at];
    return inside.includes(name) ? [] : textPatterns(schema.$defs[name] as Node, at, [...inside, name]);
  }
  const below = (key: string, to: string) => {
    const child = node[key];
    return typeof child === "object" && child !== null
      ? textPatterns(child as Node, `${at}${to}`, inside)
      : [];
  };
  const each = (key: string) =>
    Object.values((node[key] as Record<string, Node> | undefined) ?? {}).flatMap((child) =>
      textPatterns(child, key === "patternProperties" ? `${at}/*` : at, inside),
    );
  const properties = Object.entries((node.properties as Record<string, Node> | undefined) ?? {});
  return [
    ...properties.flatMap(([key, child]) => textPatterns(child, `${at}/${key}`, inside)),
    ...below("additionalProperties", "/*"),
    ...below("items", "/*"),
    ...["oneOf", "anyOf", "allOf", "patternProperties"].flatMap(each),
  ];
}

const patterns = [...new Set(textPatterns(schema))];

test("there are texts to know the form of", () => expect(patterns.length).toBeGreaterThan(100));

test("every text of the schema has a form", () => {
  expect(patterns.filter((pattern) => textRuleAt(pattern) === undefined)).toEqual([]);
});

test("every frame is of a text that the schema has", () => {
  expect(framedPatterns.filter((pattern) => !patterns.some((each) => sameShape(each, pattern)))).toEqual([]);
});

test("a sentence ends in one full stop", () => {
  expect(framed("Example Inc.", textRuleAt("/sources/a/name") as TextRule)).toEqual({
    sv: "… från Example Inc.",
    en: "… from Example Inc.",
  });
});

describe.each(["sv", "en"] as const)("the page in %s", (language) => {
  test.each(framedPatterns)("goes on from the words of the frame to %s", async (pattern) => {
    const rule = textRuleAt(pattern) as TextRule;
    const [before = "", after = ""] = (rule.frame?.[language] ?? "").replace(/^.*… ?/, "").split("{}");
    expect(after).toBe(".");
    const [written, shown] = rule.form === "reader" ? MARKS[language] : ["kvarn", "kvarn"];
    const lead = before.replace("MAILIT AB", "Exempelkliniken Aktiebolag");
    const pages: string[] = [];
    for (const name of ["full.yaml"]) {
      const policy = parse(fixture(name)) as Json;
      if (put(policy, pattern.split("/").slice(1), written) === 0) continue;
      pages.push((await render({ ...(policy as unknown as Policy), language })).markdown.toLowerCase());
    }
    expect(pages[0]).toBeDefined();
    expect(pages.join("\n")).toContain(`${lead}${shown}`.toLowerCase());
  });
});

const MARKS = { sv: ["du som kvarn", "dig som kvarn"], en: ["you who kvarn", "you if you kvarn"] } as const;

function sameShape(a: string, b: string): boolean {
  const [these, those] = [a.split("/"), b.split("/")];
  return (
    these.length === those.length &&
    these.every((key, index) => key === those[index] || key === "*" || those[index] === "*")
  );
}

/** Puts a text wherever the pattern leads, and tells to how many places. */
function put(value: Json, [key, ...rest]: readonly string[], text: string): number {
  if (typeof value !== "object" || value === null || key === undefined) return 0;
  const keys = key === "*" ? Object.keys(value) : Object.hasOwn(value, key) ? [key] : [];
  const within = value as { [key: string]: Json };
  let places = 0;
  for (const each of keys) {
    if (rest.length > 0) places += put(within[each] as Json, rest, text);
    else if (typeof within[each] === "string") {
      within[each] = text;
      places += 1;
    }
  }
  return places;
}
