import type { Text } from "../model/text.js";
import { bodies, describe, descriptionOf, type SchemaNode } from "./schema-node.js";
import { policySchema } from "./schemas.js";

/** A key that can be written at a place. */
export interface PlaceKey {
  readonly name: string;
  readonly title: string;
  readonly description: Text;
  /** Whether it holds a group of keys and nothing shorter. */
  readonly group: boolean;
}

/** What the schema says about one path of a policy, for an editor. */
export interface Place {
  readonly title: string;
  readonly description: Text;
  readonly keys: readonly PlaceKey[];
  /** The words that can be written as its value, or in its list. */
  readonly words: readonly string[];
}

const ROOT = policySchema;

/** What can be written at the keys from the root; undefined where there is no such place. */
export function placeAt(path: readonly string[]): Place | undefined {
  const node = describe(ROOT, path);
  if (Object.keys(node).length === 0) return undefined;
  const alternatives = bodies(ROOT, node);
  const keys = new Map<string, PlaceKey>();
  for (const { properties } of alternatives)
    for (const [name, given] of Object.entries(properties ?? {}))
      if (!keys.has(name)) keys.set(name, keyOf(name, given));
  const items = alternatives.flatMap((each) => (isNode(each.items) ? bodies(ROOT, each.items) : []));
  const words = [...alternatives, ...items].flatMap(wordsIn);
  return {
    title: node.title ?? "",
    description: descriptionOf(node),
    keys: [...keys.values()],
    words: [...new Set(words)],
  };
}

function keyOf(name: string, given: SchemaNode): PlaceKey {
  const all = bodies(ROOT, given);
  const node: SchemaNode = Object.assign({}, ...[...all].reverse(), given);
  const structures = all.filter(
    ({ properties, additionalProperties }) => properties || isNode(additionalProperties),
  );
  const shorter = all.some(
    ({ type, enum: words, const: only }) => words || only !== undefined || (type && type !== "object"),
  );
  return {
    name,
    title: node.title ?? "",
    description: descriptionOf(node),
    group: structures.length > 0 && !shorter,
  };
}

function wordsIn({ enum: words, const: only, type }: SchemaNode): string[] {
  if (words) return [...words];
  if (typeof only === "string") return [only];
  return type === "boolean" ? ["true", "false"] : [];
}

function isNode(value: unknown): value is SchemaNode {
  return typeof value === "object" && value !== null;
}
