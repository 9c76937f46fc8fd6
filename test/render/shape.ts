import Handlebars from "handlebars";

/** What a view can hold at a place: keys, items, a value, or nothing yet seen but null. */
export type Shape =
  | { readonly keys: Map<string, Shape> }
  | { readonly items: Shape | undefined }
  | "value"
  | "null";

/** The shape of a view; of several, what any of them has. */
export function shapeOf(value: unknown): Shape {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value))
    return {
      items: value.map(shapeOf).reduce<Shape | undefined>((a, b) => (a ? merge(a, b) : b), undefined),
    };
  if (typeof value !== "object") return "value";
  return { keys: new Map(Object.entries(value).map(([key, each]) => [key, shapeOf(each)])) };
}

export function merge(a: Shape, b: Shape): Shape {
  if (a === "null") return b;
  if (b === "null" || typeof a === "string" || typeof b === "string") return a;
  if ("items" in a)
    return {
      items:
        a.items && "items" in b && b.items
          ? merge(a.items, b.items)
          : (a.items ?? ("items" in b ? b.items : undefined)),
    };
  const keys = new Map(a.keys);
  if ("keys" in b)
    for (const [key, shape] of b.keys)
      keys.set(key, keys.has(key) ? merge(keys.get(key) as Shape, shape) : shape);
  return { keys };
}

/** What is wrong with a template's paths, and which of the view's keys it read. */
export interface Reading {
  readonly unknown: string[];
  readonly read: Set<string>;
}

/**
 * Follows every path of a template's syntax tree through the view's shape. Handlebars' strict mode does not look at
 * `{{#if typo}}` or `{{#each typo}}`: a paragraph could vanish in silence.
 */
export function readTemplate(source: string, view: Shape, parts: ReadonlyMap<string, string>): Reading {
  const reading: Reading = { unknown: [], read: new Set() };
  visit(Handlebars.parse(source), view, "", parts, reading);
  return reading;
}

type Node = hbs.AST.Node;

function visit(
  node: Node,
  view: Shape,
  at: string,
  parts: ReadonlyMap<string, string>,
  reading: Reading,
): void {
  const follow = (expression: Node) => resolve(expression as hbs.AST.PathExpression, view, at, reading);
  switch (node.type) {
    case "Program":
      for (const each of (node as hbs.AST.Program).body) visit(each, view, at, parts, reading);
      break;
    case "MustacheStatement": {
      const found = follow((node as hbs.AST.MustacheStatement).path);
      if (found && typeof found.shape === "object")
        reading.unknown.push(`${found.at}: an object or a list as text`);
      break;
    }
    case "BlockStatement": {
      const block = node as hbs.AST.BlockStatement;
      const helper = (block.path as hbs.AST.PathExpression).original as string;
      const found = follow(block.params[0] as Node);
      if (helper !== "if" && helper !== "each") reading.unknown.push(`#${helper}`);
      const inner =
        helper === "each" && found && typeof found.shape === "object" && "items" in found.shape
          ? found.shape.items
          : undefined;
      if (helper === "each" && !inner) reading.unknown.push(`${found?.at}: not a list with items`);
      visit(block.program, inner ?? view, inner ? `${found?.at}[]` : at, parts, reading);
      if (block.inverse) visit(block.inverse, view, at, parts, reading);
      break;
    }
    case "PartialStatement": {
      const partial = node as hbs.AST.PartialStatement;
      const name = (partial.name as hbs.AST.PathExpression).original as string;
      const found = partial.params[0] ? follow(partial.params[0]) : { shape: view, at };
      const source = parts.get(name);
      if (source === undefined) reading.unknown.push(`> ${name}`);
      else if (found) visit(Handlebars.parse(source), found.shape, found.at, parts, reading);
      break;
    }
  }
}

function resolve(
  path: hbs.AST.PathExpression,
  view: Shape,
  at: string,
  reading: Reading,
): { shape: Shape; at: string } | undefined {
  let shape = view;
  let where = at;
  if (path.depth > 0 || path.data) reading.unknown.push(`${path.original}: only the view itself may be read`);
  for (const key of path.parts as string[]) {
    where = where === "" ? key : `${where}.${key}`;
    reading.read.add(where);
    const next = typeof shape === "object" && "keys" in shape ? shape.keys.get(key) : undefined;
    if (next === undefined) {
      reading.unknown.push(where);
      return undefined;
    }
    shape = next;
  }
  return { shape, at: where };
}

/** Every path of a shape, as templates write them; `[]` for the items of a list. */
export function pathsOf(shape: Shape, at = ""): string[] {
  if (typeof shape === "string") return at === "" ? [] : [at];
  if ("items" in shape)
    return [
      at,
      ...(shape.items && typeof shape.items === "object" ? pathsOf(shape.items, `${at}[]`).slice(0) : []),
    ];
  return [
    ...(at === "" || at.endsWith("[]") ? [] : [at]),
    ...[...shape.keys].flatMap(([key, each]) => pathsOf(each, at === "" ? key : `${at}.${key}`)),
  ];
}
