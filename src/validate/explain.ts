import type { ErrorObject } from "ajv";
import { type Diagnostic, newDiagnostic } from "../model/diagnostic.js";
import { child, keys, valueAt } from "../model/pointer.js";
import { rangeAt, type Source, spanOf } from "../model/source.js";
import type { Text } from "../model/text.js";
import { besideValue } from "./beside-value.js";
import { meantAddress } from "./explain-address.js";
import { explainForm } from "./explain-form.js";
import { asId, explainId, explainName } from "./explain-id.js";
import { explainMissing, explainUnknown, suggestKey } from "./explain-key.js";
import { explainSeveral } from "./explain-several.js";
import { explainAlternatives, explainValue, suggestWord } from "./explain-value.js";
import { hiddenByHash } from "./hidden-by-hash.js";
import { linesForList } from "./lines-for-list.js";
import { meantWord } from "./meant-word.js";
import { explainMisplaced, MISPLACED, withMisplaced } from "./misplaced.js";
import { withMisspeltRights } from "./misspelt-right.js";
import { capitalised } from "./phrase.js";
import { relevantErrors } from "./relevant-errors.js";
import type { SchemaError } from "./schema-error.js";
import { allowsKind, describe, type SchemaNode, wordsOf } from "./schema-node.js";
import { shorthand } from "./shorthand.js";
import { explainWithoutId, WITHOUT_ID, withLostIds } from "./without-id.js";

export { policySchema, settingsSchema } from "./schemas.js";

/** More errors than this in one file help nobody; the last one says how many there were. */
const MAX_FINDINGS = 100;

/** Ajv's errors against the schema as diagnostics, in the order of the file. */
export function explain(
  source: Source,
  errors: readonly ErrorObject[],
  schema: SchemaNode,
): readonly [Diagnostic, ...Diagnostic[]] {
  const relevant = relevantErrors(
    source,
    withMisplaced(source, withLostIds(source, withMisspeltRights(errors), schema), schema),
    schema,
  );
  const diagnostics = relevant.map((error) => diagnose(source, error, schema));
  const unique = new Map(diagnostics.map((found) => [`${found.path}\n${found.message.en}`, found]));
  const [first, ...others] = [...unique.values()].sort(
    (a, b) => a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column,
  );
  // Without any message, a refused policy would look like one without errors.
  if (first === undefined) throw new Error(`The schema refuses ${source.file} and gives no reason`);
  const sorted = [first, ...others] as const;
  if (sorted.length <= MAX_FINDINGS) return sorted;
  const last = sorted[MAX_FINDINGS - 1] as Diagnostic;
  const rest = sorted.length - MAX_FINDINGS;
  const more: Text = {
    sv: `${last.message.sv} (Ytterligare ${rest} fel visas inte; rätta de här först.)`,
    en: `${last.message.en} (${rest} more ${rest === 1 ? "error is" : "errors are"} not shown; correct these first.)`,
  };
  return [first, ...sorted.slice(1, MAX_FINDINGS - 1), { ...last, message: more }];
}

// What is said of a value, and not of which keys a group has.
const VALUES: ReadonlySet<string> = new Set(["type", "enum", "const", "anyOf", "pattern", "format"]);

// Not a word that is almost one of those that can be written.
function describesGroup(schema: SchemaNode, { path, value }: SchemaError): boolean {
  return meantWord(value, wordsOf(schema, describe(schema, path))) === undefined;
}

function diagnose(source: Source, error: ErrorObject, schema: SchemaNode): Diagnostic {
  const { path, aim, message, suggestion } = place(source, error, schema);
  return newDiagnostic({
    file: source.file,
    range: rangeAt(source.lineStarts, spanOf(source, path, aim)),
    rule: "schema",
    message: capitalised(message),
    path,
    ...(suggestion === undefined ? {} : { suggestion }),
  });
}

/** The words of the list that can be written here. */
function wordsInList(schema: SchemaNode, path: readonly string[]): readonly string[] {
  return allowsKind(schema, path, []) ? (describe(schema, [...path, "0"]).enum ?? []) : [];
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
  const beside = VALUES.has(error.keyword)
    ? besideValue(schema, found.path, found.value, error.params.allowedValues ?? [])
    : undefined;
  if (beside) return { path: at, aim: "value", ...beside };
  switch (error.keyword) {
    case WITHOUT_ID:
      return { path: at, aim: "key", message: explainWithoutId(found.path.at(-1) ?? "", error.params.home) };
    case "required":
    case "dependentRequired":
      return { path: at, aim: "key", message: explainMissing(schema, found) };
    case MISPLACED:
      return {
        path: at,
        aim: "key",
        message: explainMisplaced(found.path, error.params.home, error.params.lost),
      };
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
      const message =
        (found.value === null ? hiddenByHash(source, at) : undefined) ??
        explainSeveral(
          source,
          at,
          found.value,
          error.params.allowedValues ?? wordsInList(schema, found.path),
        ) ??
        linesForList(source, at, error.params.type) ??
        (describesGroup(schema, found) ? shorthand(found.path, found.value) : undefined) ??
        (error.keyword === "anyOf" ? explainAlternatives : explainValue)(schema, found);
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
    default: {
      const id = explainName(source.data, at, found.value);
      const message = explainSeveral(source, at, found.value) ?? explainForm(schema, found);
      const suggestion =
        typeof found.value === "string" ? meantAddress(describe(schema, found.path), found.value) : undefined;
      return { path: at, aim: "value", suggestion, ...(id ?? { message }) };
    }
  }
}
