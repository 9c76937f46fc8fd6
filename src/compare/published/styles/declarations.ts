/** What a declaration says about whether an element is seen. */
export interface Declared {
  readonly property: "display" | "visibility";
  readonly hides: boolean;
  readonly important: boolean;
}

const COMMENT = /\/\*[\s\S]*?(?:\*\/|$)/g;

/** The declarations of a `style` attribute that say whether the element is seen, in their order. */
export function declaredIn(style: string): Declared[] {
  return style
    .replace(COMMENT, " ")
    .split(";")
    .flatMap((each) => declared(each) ?? []);
}

/** What one declaration, without comments, says; undefined if nothing, or if a browser does not know its value. */
export function declared(declaration: string): Declared | undefined {
  const colon = declaration.indexOf(":");
  if (colon < 0) return undefined;
  const property = declaration.slice(0, colon).trim().toLowerCase();
  if (property !== "display" && property !== "visibility") return undefined;
  const given = declaration.slice(colon + 1).toLowerCase();
  const value = given.replace(/!\s*important\s*$/, "");
  const hides = hidesBy(property, value.trim());
  return hides === undefined ? undefined : { property, hides, important: value !== given };
}

function hidesBy(property: Declared["property"], value: string): boolean | undefined {
  if (property === "display") return /^[a-z][a-z -]*$/.test(value) ? value === "none" : undefined;
  if (value === "hidden" || value === "collapse") return true;
  return value === "visible" || value === "initial" ? false : undefined;
}
