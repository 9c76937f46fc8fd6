/** What a view can hold at a place. `maybe` where it may also be null. */
export type Shape = (TextShape | FlagShape | ObjectShape | ListShape) & { readonly maybe?: true };

/** Words that can stand in the text: escaped, or a link. */
export interface TextShape {
  readonly kind: "text";
}

/** Yes or no, to be asked for with `{{#if}}`. */
export interface FlagShape {
  readonly kind: "flag";
}

export interface ObjectShape {
  readonly kind: "object";
  readonly keys: Readonly<Record<string, Shape>>;
}

export interface ListShape {
  readonly kind: "list";
  readonly items: Shape;
}

/** The shape of a view, or undefined where it only has null or an empty list and so does not tell. */
export function shapeOf(value: unknown): Shape | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "boolean") return { kind: "flag" };
  if (Array.isArray(value)) {
    const items = value.map(shapeOf).reduce(merge, undefined);
    return items && { kind: "list", items };
  }
  if (typeof value !== "object") return { kind: "text" };
  return objectOf(Object.keys(value), (key) => seen((value as Record<string, unknown>)[key]));
}

/** What one of two views of the same template may have. Undefined stands for a view that does not tell. */
export function merge(a: Shape | undefined, b: Shape | undefined): Shape | undefined {
  if (!a || !b) return a ?? b;
  const maybe = a.maybe || b.maybe ? ({ maybe: true } as const) : {};
  if (a.kind === "list" && b.kind === "list") {
    return { kind: "list", items: merge(a.items, b.items) as Shape, ...maybe };
  }
  if (a.kind === "object" && b.kind === "object") {
    const keys = [...new Set([...Object.keys(a.keys), ...Object.keys(b.keys)])];
    return { ...objectOf(keys, (key) => merge(a.keys[key], b.keys[key])), ...maybe };
  }
  // A key that is no in one view and has words in another has words.
  return { ...(a.kind === "flag" ? b : a), ...maybe };
}

/** What two places both have: what a part may read that is called at both. */
export function common(a: Shape, b: Shape): Shape {
  if (a.kind !== "object" || b.kind !== "object") return merge(a, b) as Shape;
  const keys = Object.keys(a.keys).filter((key) => Object.hasOwn(b.keys, key));
  const maybe = a.maybe || b.maybe ? ({ maybe: true } as const) : {};
  return { ...objectOf(keys, (key) => common(a.keys[key] as Shape, b.keys[key] as Shape)), ...maybe };
}

/** Every path of a shape, as templates write them; `[]` for the items of a list. */
export function pathsOf(shape: Shape, at = ""): string[] {
  const own = at === "" || at.endsWith("[]") ? [] : [at];
  if (shape.kind === "list") return [...own, ...pathsOf(shape.items, `${at}[]`)];
  if (shape.kind !== "object") return own;
  return [...own, ...Object.entries(shape.keys).flatMap(([key, each]) => pathsOf(each, below(at, key)))];
}

/** The path of a key of what stands at another path. */
export function below(at: string, key: string): string {
  return at === "" ? key : `${at}.${key}`;
}

// Null and an empty list are as good as no, until another view tells what can stand there.
function seen(value: unknown): Shape {
  return shapeOf(value) ?? { kind: "flag", ...(value === null ? { maybe: true } : {}) };
}

function objectOf(keys: readonly string[], shape: (key: string) => Shape | undefined): ObjectShape {
  return { kind: "object", keys: Object.fromEntries(keys.map((key) => [key, shape(key) as Shape])) };
}
