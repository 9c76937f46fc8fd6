import type { ErrorObject } from "ajv";
import { child, keys, parent, valueAt } from "../model/pointer.js";
import type { Source } from "../model/source.js";
import { suggestKey } from "./explain-key.js";
import { allowsKind, type SchemaNode } from "./schema-node.js";

/** The error that explains the same problem better, if there is one. */
export type Better = (error: ErrorObject) => ErrorObject | undefined;

// They hold for texts only: for an object they are about one of its keys, though Ajv does not always say which.
const OF_TEXTS: ReadonlySet<string> = new Set(["pattern", "minLength", "maxLength", "format"]);

// `required` in one of several alternatives.
const CHOICE = /^(.*\/anyOf)\/(\d+)\/required$/;

/** Finds, among all errors of a file, the one that explains the same problem better. */
export function betterErrors(source: Source, errors: readonly ErrorObject[], schema: SchemaNode): Better {
  const at = byPath(errors);
  const below = firstBelow(errors);
  const misspelt = misspeltKeys(source, errors, schema);

  return (error) => {
    const { instancePath } = error;
    const others = at.get(instancePath) ?? [];
    const value = valueAt(source.data, keys(instancePath));
    const structured = typeof value === "object" && value !== null;
    // A missing key that is misspelt, or one of several of which one is needed: that is reported once, for all of them.
    const choices = choicesWith(error, others);
    for (const { params: wanted } of choices) {
      const key = misspelt.get(child(instancePath, wanted.missingProperty));
      if (key) return key;
    }
    if (choices.length > 1 && choices[0] !== error) return choices[0];
    // What is wrong with a key itself, and not with the object that has it, `propertyNames` says with the key's name.
    if (structured && OF_TEXTS.has(error.keyword)) {
      const name = others.find(({ keyword }) => keyword === "propertyNames");
      if (name) return name;
    }
    // Of another kind than it should be, it cannot be the right word or number.
    if (error.keyword === "const") {
      const kind = others.find(({ keyword }) => keyword === "type");
      if (kind) return kind;
    }
    // Each alternative is some words, or one kind of structure: the value's own kind says which was meant.
    const alternatives = others.find((other) => other.keyword === "anyOf");
    if (alternatives === undefined) return undefined;
    const inside =
      structured && allowsKind(schema, keys(instancePath), value)
        ? (others.find(isOwn) ?? below.get(instancePath))
        : undefined;
    if (inside === undefined) return error === alternatives ? undefined : alternatives;
    return isOwn(error) ? undefined : inside;
  };
}

// The errors of missing keys of which any one would do, this one among them. Keys of one alternative are all needed.
function choicesWith(error: ErrorObject, others: readonly ErrorObject[]): ErrorObject[] {
  if (error.params.missingProperty === undefined) return [];
  const [, choice, own] = CHOICE.exec(error.schemaPath) ?? [];
  if (choice === undefined) return [error];
  const same = others.filter((other) => CHOICE.exec(other.schemaPath)?.[1] === choice);
  return same.filter((each) => each === error || CHOICE.exec(each.schemaPath)?.[2] !== own);
}

// Of a structure itself, and not of which alternative it is.
function isOwn({ keyword }: ErrorObject): boolean {
  return keyword !== "type" && keyword !== "enum" && keyword !== "anyOf";
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

function byPath(errors: readonly ErrorObject[]): ReadonlyMap<string, ErrorObject[]> {
  const found = new Map<string, ErrorObject[]>();
  for (const error of errors) {
    const list = found.get(error.instancePath);
    if (list) list.push(error);
    else found.set(error.instancePath, [error]);
  }
  return found;
}

/** For each path the first error deeper down. */
function firstBelow(errors: readonly ErrorObject[]): ReadonlyMap<string, ErrorObject> {
  const found = new Map<string, ErrorObject>();
  for (const error of errors) {
    for (let path = parent(error.instancePath); path !== undefined; path = parent(path)) {
      if (!found.has(path)) found.set(path, error);
    }
  }
  return found;
}
