import type { ErrorObject } from "ajv";
import { keys, valueAt } from "../model/pointer.js";
import type { Source } from "../model/source.js";
import { type Better, betterErrors } from "./better-errors.js";
import { describe, isText, type SchemaNode } from "./schema-node.js";

/**
 * The errors to report: without those that only repeat another, or that follow from an alternative that was not meant.
 * An error is left out only for another that is reported instead, so that at least one always remains.
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

// Follows the chain to its end. In a circle each error waits for another: then none of them may be left out.
function isReported(error: ErrorObject, better: Better): boolean {
  const seen = new Set<ErrorObject>();
  for (let at: ErrorObject | undefined = error; at !== undefined; at = better(at)) {
    if (seen.has(at)) return false;
    seen.add(at);
  }
  return true;
}

// A group of keys in place of a text, none of them a language: not a translated text that lacks its Swedish. All its
// errors become one.
function plainTexts(source: Source, errors: readonly ErrorObject[], schema: SchemaNode): ErrorObject[] {
  const groups = new Set<string>();
  return errors.flatMap((error) => {
    const { instancePath } = error;
    if (!isGroupForText(source, keys(instancePath), schema)) return [error];
    if (groups.has(instancePath)) return [];
    groups.add(instancePath);
    return [{ ...error, keyword: "type", params: { type: "string" } }];
  });
}

function isGroupForText(source: Source, path: readonly string[], schema: SchemaNode): boolean {
  const value = valueAt(source.data, path);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  if (!isText(describe(schema, path))) return false;
  const written = Object.keys(value);
  return written.length > 0 && !written.some((key) => /^(?:sv|en|sw|eng|swe)/i.test(key));
}
