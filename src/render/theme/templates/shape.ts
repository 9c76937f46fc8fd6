/** What a view can hold at a place. `maybe` where it may also be null. */
export type Shape = (TextShape | FlagShape | ObjectShape | ListShape) & { readonly maybe?: true };

/** Markdown that is ready for running text: escaped, or a link. */
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

/** What two places both have: what a part may read that is called at both. */
export function common(a: Shape, b: Shape): Shape {
  const maybe = a.maybe || b.maybe ? ({ maybe: true } as const) : {};
  if (a.kind === "list" && b.kind === "list") {
    return { kind: "list", items: common(a.items, b.items), ...maybe };
  }
  // What is text at one place and yes or no at another may be asked for at both.
  if (a.kind !== "object" || b.kind !== "object") return { ...(a.kind === "flag" ? b : a), ...maybe };
  const keys = Object.keys(a.keys).filter((key) => Object.hasOwn(b.keys, key));
  return { ...objectOf(keys, (key) => common(a.keys[key] as Shape, b.keys[key] as Shape)), ...maybe };
}

/** Every path of a shape, as templates write them; `[]` for the items of a list. */
export function pathsOf(shape: Shape, at = ""): string[] {
  const own = at === "" || at.endsWith("[]") ? [] : [at];
  if (shape.kind === "list") return [...own, ...pathsOf(shape.items, `${at}[]`)];
  if (shape.kind !== "object") return own;
  return [...own, ...Object.entries(shape.keys).flatMap(([key, each]) => pathsOf(each, below(at, key)))];
}

/** The path of a key of what is at another path. */
export function below(at: string, key: string): string {
  return at === "" ? key : `${at}.${key}`;
}

function objectOf(keys: readonly string[], shape: (key: string) => Shape): ObjectShape {
  return { kind: "object", keys: Object.fromEntries(keys.map((key) => [key, shape(key)])) };
}
