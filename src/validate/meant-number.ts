import { bodies, type SchemaNode } from "./schema-node.js";

/**
 * The number that was meant by a value that is no number, or by a number that stands where a group with one number in
 * it is asked for (`ageLimit: 15`), as the value to write. Undefined where there is not one number in what is written.
 */
export function meantNumber(root: SchemaNode, node: SchemaNode, value: unknown): unknown {
  if (node.type === "integer") return numberIn(value, node);
  for (const { properties = {}, required = [] } of bodies(root, node)) {
    const [key, ...others] = required;
    const only = key === undefined || others.length > 0 ? undefined : properties[key];
    const number = only?.type === "integer" ? numberIn(value, only) : undefined;
    if (key !== undefined && number !== undefined) return { [key]: number };
  }
  return undefined;
}

function numberIn(value: unknown, { minimum = 0, maximum = Number.MAX_SAFE_INTEGER }: SchemaNode) {
  const digits = ["number", "string"].includes(typeof value) && /^[^\d-]*(\d{1,9})\D*$/.exec(String(value));
  const number = digits ? Number(digits[1]) : Number.NaN;
  return number >= minimum && number <= maximum ? number : undefined;
}
