import type { Text } from "../model/text.js";

/** Any text: its description says nothing that a message needs. */
const TEXT = "#/$defs/text";

/** The parts of a JSON Schema that messages quote. */
export interface SchemaNode {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly required?: readonly string[];
  readonly $ref?: string;
  readonly anyOf?: readonly SchemaNode[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  readonly [keyword: string]: unknown;
}

/**
 * What the schema says of the value at `path`: the property's own title, description and examples, else those of
 * the definition it refers to.
 */
export function describe(root: SchemaNode, path: readonly string[]): SchemaNode {
  let node = root;
  for (const key of path) {
    const body = bodies(root, node);
    const next =
      firstOf(body, (candidate) =>
        Object.hasOwn(candidate.properties ?? {}, key) ? candidate.properties?.[key] : undefined,
      ) ?? firstOf(body, (candidate) => asNode(candidate.additionalProperties) ?? asNode(candidate.items));
    if (!next) return {};
    node = next;
  }
  return Object.assign({}, ...bodies(root, node).reverse(), node);
}

/** What the schema says of values of this form in general, where the value is of a form with a name. */
export function formOf(root: SchemaNode, node: SchemaNode): SchemaNode {
  const form = node.$ref === undefined || isText(node) ? undefined : definition(root, node.$ref);
  return form ?? node;
}

/** Whether values here are texts for people, which can be written in several languages. */
export function isText(node: SchemaNode): boolean {
  return node.$ref === TEXT;
}

/** The two languages of a schema's description, which are kept as `svenska · English`. */
export function descriptionOf(node: SchemaNode): Text {
  const [sv = "", en = sv] = (node.description ?? "").split(" · ");
  return { sv, en };
}

// The node itself, what it refers to and its alternatives: wherever its properties may be written.
export function bodies(root: SchemaNode, node: SchemaNode): SchemaNode[] {
  const target = node.$ref ? definition(root, node.$ref) : undefined;
  return [
    node,
    ...(target ? bodies(root, target) : []),
    ...(node.anyOf ?? []).flatMap((alternative) => bodies(root, alternative)),
  ];
}

/** Whether a structure of the value's kind, a list or a group, may be written at `path`. */
export function allowsKind(root: SchemaNode, path: readonly string[], value: object): boolean {
  const kind = Array.isArray(value) ? "array" : "object";
  return bodies(root, describe(root, path)).some(({ type }) => [type].flat().includes(kind));
}

/** Whether a text or a word may be written at `path`. */
export function allowsText(root: SchemaNode, path: readonly string[]): boolean {
  return bodies(root, describe(root, path)).some(
    ({ type, enum: words }) => [type].flat().includes("string") || words,
  );
}

/** Whether a period is one of the alternatives at `path`. */
export function allowsPeriod(root: SchemaNode, path: readonly string[]): boolean {
  return (describe(root, path).anyOf ?? []).some(({ $ref }) => $ref === "#/$defs/period");
}

/** The words that can be written here, where a value is one of some words or something else. */
export function wordsOf(root: SchemaNode, node: SchemaNode): string[] {
  const words = (node.anyOf ?? []).flatMap((alternative) =>
    bodies(root, alternative).flatMap((body) => body.enum ?? []),
  );
  return [...new Set(words)];
}

function definition(root: SchemaNode, ref: string): SchemaNode | undefined {
  return root.$defs?.[ref.slice(ref.lastIndexOf("/") + 1)];
}

function asNode(value: unknown): SchemaNode | undefined {
  return typeof value === "object" && value !== null ? (value as SchemaNode) : undefined;
}

function firstOf(nodes: readonly SchemaNode[], pick: (node: SchemaNode) => SchemaNode | undefined) {
  for (const node of nodes) {
    const found = pick(node);
    if (found) return found;
  }
  return undefined;
}
