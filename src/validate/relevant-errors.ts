import type { ErrorObject } from "ajv";
import { child, keys, valueAt } from "../model/pointer.js";
import type { Source } from "../model/source.js";
import { suggestKey } from "./explain-key.js";
import { describe, isText, type SchemaNode } from "./schema-node.js";

/**
 * The errors to report: without those that only repeat another, or that follow from what was not meant. An error is
 * left out only for another that is reported in its place, so that of some errors there is always one left.
 */
export function relevantErrors(
  source: Source,
  errors: readonly ErrorObject[],
  schema: SchemaNode,
): ErrorObject[] {
  const meant = plainTexts(source, errors, schema);
  const better = betterErrors(source, meant, schema);
  return meant.filter((error) => {
    const instead = better(error);
    return instead === undefined || !isReported(instead, better);
  });
}

type Better = (error: ErrorObject) => ErrorObject | undefined;

// Follows the chain to its end. In a circle each error waits for another: then none of them may be left out.
function isReported(error: ErrorObject, better: Better): boolean {
  const seen = new Set<ErrorObject>();
  for (let at: ErrorObject | undefined = error; at !== undefined; at = better(at)) {
    if (seen.has(at)) return false;
    seen.add(at);
  }
  return true;
}

// A group of keys in place of a text, none of them a language: not a translated text that lacks its Swedish.
function plainTexts(source: Source, errors: readonly ErrorObject[], schema: SchemaNode): ErrorObject[] {
  const groups = new Map<string, ErrorObject>();
  return errors.flatMap((error) => {
    const { instancePath } = error;
    const path = keys(instancePath);
    const value = valueAt(source.data, path);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return [error];
    if (!isText(describe(schema, path))) return [error];
    const written = Object.keys(value);
    if (written.length === 0 || written.some((key) => /^(?:sv|en|sw|eng|swe)/i.test(key))) return [error];
    // One error for the whole group.
    if (groups.has(instancePath)) return [];
    const instead: ErrorObject = { ...error, keyword: "type", params: { type: "string" } };
    groups.set(instancePath, instead);
    return [instead];
  });
}

/** For each error the one that says the same better, if there is one. */
function betterErrors(source: Source, errors: readonly ErrorObject[], schema: SchemaNode): Better {
  const at = new Map<string, ErrorObject[]>();
  for (const error of errors) at.set(error.instancePath, [...(at.get(error.instancePath) ?? []), error]);
  const misspelt = misspeltKeys(source, errors, schema);

  return (error) => {
    const { instancePath, keyword, params } = error;
    const others = at.get(instancePath) ?? [];
    const value = valueAt(source.data, keys(instancePath));
    const structured = typeof value === "object" && value !== null;
    // A missing key that is misspelt.
    if (keyword === "required") {
      const key = misspelt.get(child(instancePath, params.missingProperty));
      if (key) return key;
    }
    // What is wrong with a key itself, and not with the object that has it, `propertyNames` says with the key's name.
    if (structured && error.propertyName !== undefined) {
      const names = others.find(
        (other) => other.keyword === "propertyNames" && other.params.propertyName === error.propertyName,
      );
      if (names) return names;
    }
    // An empty text breaks the length and the pattern at once.
    if (keyword === "pattern" && value === "") {
      const length = others.find((other) => other.keyword === "minLength");
      if (length) return length;
    }
    // Each alternative is some words, or one kind of structure: the value's own kind tells which was meant.
    const anyOf = others.find((other) => other.keyword === "anyOf");
    if (anyOf === undefined) return undefined;
    const inside = structured ? errorsInside(errors, instancePath, value) : [];
    if (inside.length === 0) return error === anyOf ? undefined : anyOf;
    const own = keyword !== "type" && keyword !== "enum" && keyword !== "anyOf";
    return own ? undefined : inside[0];
  };
}

function misspeltKeys(
  source: Source,
  errors: readonly ErrorObject[],
  schema: SchemaNode,
): ReadonlyMap<string, ErrorObject> {
  const found = new Map<string, ErrorObject>();
  for (const error of errors) {
    if (error.keyword !== "additionalProperties") continue;
    const object = valueAt(source.data, keys(error.instancePath));
    const suggestion = suggestKey(schema, error, object);
    if (suggestion) found.set(child(error.instancePath, suggestion.key), error);
  }
  return found;
}

/**
 * What is wrong within a structure that is of a kind that an alternative allows: its own errors, or those deeper down,
 * say what is wrong with it. Empty where the kind itself is wrong.
 */
function errorsInside(errors: readonly ErrorObject[], path: string, value: object): ErrorObject[] {
  const kind = Array.isArray(value) ? "array" : "object";
  const wrongKind = errors.some(
    ({ instancePath, keyword, params }) =>
      instancePath === path &&
      keyword === "type" &&
      ["array", "object"].includes(params.type) &&
      params.type !== kind,
  );
  if (wrongKind) return [];
  return errors.filter(
    ({ instancePath, keyword }) =>
      instancePath.startsWith(`${path}/`) ||
      (instancePath === path && !["type", "enum", "anyOf"].includes(keyword)),
  );
}
