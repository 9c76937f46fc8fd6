import { parse as parseYaml } from "yaml";
import type { Policy } from "../../src/model/policy.generated.js";
import { describe as describeNode } from "../../src/validate/schema-node.js";
import { policySchema as schema } from "../../src/validate/schemas.js";
import { fixture } from "../support.js";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const full = parseYaml(fixture("full.yaml")) as Json;

/** A policy that says everything that a policy can say. */
export const fullPolicy = full as unknown as Policy;

/** Every path of the full policy whose value may be any text. */
export const freeTexts: string[][] = [];
(function walk(value: Json, path: string[]) {
  if (typeof value === "string" && describeNode(schema, path).$ref === "#/$defs/text") freeTexts.push(path);
  else if (typeof value === "object" && value !== null)
    for (const [key, each] of Object.entries(value)) walk(each as Json, [...path, key]);
})(full, []);

/** The full policy with the text at each of the paths. */
export function withTexts(paths: readonly string[][], text: string): Policy {
  const copy = structuredClone(full);
  for (const path of paths) {
    const parent = path
      .slice(0, -1)
      .reduce<Json>((at, key) => (at as { [key: string]: Json })[key] as Json, copy);
    (parent as { [key: string]: Json })[path.at(-1) as string] = text;
  }
  return copy as unknown as Policy;
}

/** Elements with their attributes, in order, but for those that carry the value as text or tell how long it is. */
export function structure(html: string): string {
  return [...html.replace(/ (?:data-label|data-running|content|class)="[^"]*"/g, "").matchAll(/<[^>]*>/g)]
    .map(([tag]) => tag)
    .join("\n");
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

/** The text of HTML, as a browser shows it. */
export function decoded(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot));/gi, (_, decimal, hexadecimal, name) =>
      name
        ? (NAMED[name.toLowerCase()] as string)
        : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16)),
    );
}
