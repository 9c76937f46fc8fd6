import type { ErrorObject } from "ajv";
import { type Diagnostic, documentationUrl } from "../model/diagnostic.js";
import { child, keys } from "../model/pointer.js";
import { rangeAt, type Source, spanOf } from "../model/source.js";
import type { Text } from "../model/text.js";
import { explainForm } from "./explain-form.js";
import { asId, explainId } from "./explain-id.js";
import { explainMissing, explainUnknown, suggestKey } from "./explain-key.js";
import { explainAlternatives, explainValue, suggestWord } from "./explain-value.js";
import { capitalised } from "./phrase.js";
import type { SchemaError } from "./schema-error.js";
import { describe, isText, type SchemaNode } from "./schema-node.js";

/** More than this many in one file help no one; the last one says how many there were. */
const MOST = 100;

/** Ajv's errors against the schema as diagnostics, in the order of the file. */
export function explain(source: Source, errors: readonly ErrorObject[], schema: SchemaNode): Diagnostic[] {
  const relevant = withoutEchoes(source, plainTexts(source, errors, schema), schema);
  const diagnostics = relevant.map((error) => diagnose(source, error, schema));
  const unique = new Map(diagnostics.map((found) => [`${found.path}\n${found.message.en}`, found]));
  const sorted = [...unique.values()].sort(
    (a, b) => a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column,
  );
  if (sorted.length <= MOST) return sorted;
  const last = sorted[MOST - 1] as Diagnostic;
  const rest = sorted.length - MOST;
  const more: Text = {
    sv: `${last.message.sv} (Ytterligare ${rest} fel visas inte; rätta de här först.)`,
    en: `${last.message.en} (${rest} more ${rest === 1 ? "error is" : "errors are"} not shown; correct these first.)`,
  };
  return [...sorted.slice(0, MOST - 1), { ...last, message: more }];
}

function diagnose(source: Source, error: ErrorObject, schema: SchemaNode): Diagnostic {
  const { path, aim, message, suggestion } = place(source, error, schema);
  return {
    file: source.file,
    range: rangeAt(source.lineStarts, spanOf(source, path, aim)),
    severity: "error",
    rule: "schema",
    message: capitalised(message),
    path,
    legal: [],
    url: documentationUrl("schema"),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

function place(
  source: Source,
  error: ErrorObject,
  schema: SchemaNode,
): { path: string; aim: "key" | "value"; message: Text; suggestion?: string | undefined } {
  const at = error.instancePath;
  const found: SchemaError = {
    error,
    path: keys(at),
    value: valueAt(source.data, keys(at)),
    written: source.plain.get(at),
  };
  switch (error.keyword) {
    case "required":
    case "dependentRequired":
      return { path: at, aim: "key", message: explainMissing(schema, found) };
    case "additionalProperties":
      return {
        path: child(at, error.params.additionalProperty),
        aim: "key",
        message: explainUnknown(schema, found),
        suggestion: suggestKey(schema, error, found.value)?.key,
      };
    case "type":
    case "enum":
    case "const":
    case "anyOf": {
      const message = (error.keyword === "anyOf" ? explainAlternatives : explainValue)(schema, found);
      return { path: at, aim: "value", message, suggestion: suggestWord(schema, found) };
    }
    case "propertyNames": {
      const id: string = error.params.propertyName;
      return { path: child(at, id), aim: "key", message: explainId(id), suggestion: asId(id) };
    }
    case "uniqueItems": {
      // Ajv gives the two items in either order.
      const later = child(at, Math.max(error.params.i, error.params.j));
      return { path: later, aim: "value", message: explainForm(schema, { ...found, path: keys(later) }) };
    }
    default:
      return { path: at, aim: "value", message: explainForm(schema, found) };
  }
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

/** Drops errors that only repeat another: the branches of an alternative, and a missing key that is misspelt. */
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

function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined,
    data,
  );
}
