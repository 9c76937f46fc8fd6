import type { ErrorObject } from "ajv";
import { child, keys, valueAt } from "../model/pointer.js";
import type { Source } from "../model/source.js";
import { suggestKey } from "./explain-key.js";
import { describe, isText, type SchemaNode } from "./schema-node.js";

/** The errors that tell something: without those that only repeat another, or come of what was not meant. */
export function relevantErrors(
  source: Source,
  errors: readonly ErrorObject[],
  schema: SchemaNode,
): ErrorObject[] {
  return withoutEchoes(source, plainTexts(source, errors, schema), schema);
}

// A group of keys in place of a text, none of them a language: not a translated text that lacks its Swedish.
function plainTexts(source: Source, errors: readonly ErrorObject[], schema: SchemaNode): ErrorObject[] {
  return errors.flatMap((error) => {
    const path = keys(error.instancePath);
    const value = valueAt(source.data, path);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return [error];
    if (!isText(describe(schema, path))) return [error];
    const written = Object.keys(value);
    if (written.length === 0 || written.some((key) => /^(?:sv|en|sw|eng|swe)/i.test(key))) return [error];
    return error.keyword === "required" ? [{ ...error, keyword: "type", params: { type: "string" } }] : [];
  });
}

// The branches of an alternative, and a missing key that is misspelt.
function withoutEchoes(source: Source, errors: readonly ErrorObject[], schema: SchemaNode): ErrorObject[] {
  const alternatives = new Set(
    errors.filter((error) => error.keyword === "anyOf").map((error) => error.instancePath),
  );
  const meant = new Set<string>();
  for (const error of errors) {
    if (error.keyword !== "additionalProperties") continue;
    const object = valueAt(source.data, keys(error.instancePath));
    const suggestion = suggestKey(schema, error, object);
    if (suggestion) meant.add(child(error.instancePath, suggestion.key));
  }
  return errors.filter((error) => {
    // What is wrong with a key itself, and not with the object that has it, `propertyNames` says with the key's name.
    if (
      ["pattern", "maxLength"].includes(error.keyword) &&
      typeof valueAt(source.data, keys(error.instancePath)) === "object"
    )
      return false;
    if (meant.has(child(error.instancePath, error.params.missingProperty ?? ""))) return false;
    // An empty text breaks the length and the pattern at once.
    if (error.keyword === "pattern" && valueAt(source.data, keys(error.instancePath)) === "") return false;
    if (!alternatives.has(error.instancePath)) return true;
    // Each alternative is some words, or one kind of structure: the value's own kind tells which was meant.
    const structured = typeof valueAt(source.data, keys(error.instancePath)) === "object";
    const own = error.keyword !== "type" && error.keyword !== "enum" && error.keyword !== "anyOf";
    return structured && inSomeBranch(source, errors, error.instancePath) ? own : error.keyword === "anyOf";
  });
}

// Whether the structure is of a kind that an alternative allows: then its own errors, deeper down, say what is wrong.
function inSomeBranch(source: Source, errors: readonly ErrorObject[], path: string): boolean {
  const value = valueAt(source.data, keys(path));
  if (value === null) return false;
  const kind = Array.isArray(value) ? "array" : "object";
  return !errors.some(
    (error) =>
      error.instancePath === path &&
      error.keyword === "type" &&
      ["array", "object"].includes(error.params.type) &&
      error.params.type !== kind,
  );
}
