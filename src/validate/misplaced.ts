import type { ErrorObject } from "ajv";
import { type Home, homeOf } from "../model/homes.js";
import { child, keys, valueAt } from "../model/pointer.js";
import type { Source } from "../model/source.js";
import type { Text } from "../model/text.js";
import { suggestKey } from "./explain-key.js";
import { placeName } from "./phrase.js";
import { describe, type SchemaNode } from "./schema-node.js";

/** The keyword of an error that Ajv does not have: a whole block in the wrong place. */
export const MISPLACED = "misplaced";

/**
 * The errors, with one in place of all that are about a block of another kind: a recipient among the purposes would
 * otherwise be told what a purpose needs, key by key.
 */
export function withMisplaced(
  source: Source,
  errors: readonly ErrorObject[],
  schema: SchemaNode,
): readonly ErrorObject[] {
  const found = new Map<string, ErrorObject>();
  for (const error of errors) {
    if (error.keyword !== "additionalProperties") continue;
    const key: string = error.params.additionalProperty;
    const object = valueAt(source.data, keys(error.instancePath));
    // The block's own key has no place here, or keys within it have none.
    const below = child(error.instancePath, key);
    const candidates = suggestKey(schema, error, object) ? [error.instancePath] : [below, error.instancePath];
    const path = candidates.find((each) => homeElsewhere(source, each, schema));
    const home = path === undefined ? undefined : homeElsewhere(source, path, schema);
    if (path && home && !found.has(path))
      found.set(path, { ...error, instancePath: path, keyword: MISPLACED, params: { home } });
  }
  if (found.size === 0) return errors;
  const emptied = new Set([...found.values()].map(({ params }) => child("", params.home.key)));
  const lost = lostHeadings(source, [...found.values()]);
  const isWithin = ({ instancePath, keyword, params }: ErrorObject) =>
    [...found.keys()].some(
      (path) =>
        instancePath === path ||
        instancePath.startsWith(`${path}/`) ||
        // The place is empty since what belongs in it is here.
        (emptied.has(instancePath) && valueAt(source.data, keys(instancePath)) === null) ||
        (keyword === "required" && instancePath === "" && lost.has(params.missingProperty)) ||
        (keyword === "additionalProperties" && child(instancePath, params.additionalProperty) === path),
    );
  const told = [...found.values()].flatMap((error) => {
    const { key } = error.params.home as Home;
    const first = lost.get(key);
    if (first === undefined) return [error];
    return first === error.instancePath ? [{ ...error, params: { ...error.params, lost: true } }] : [];
  });
  return [...errors.filter((error) => !isWithin(error)), ...told];
}

/** The keys of the top level that are not there, though entries for them are: the first of these, by the key. */
function lostHeadings(source: Source, found: readonly ErrorObject[]): ReadonlyMap<string, string> {
  const top = source.data as Readonly<Record<string, unknown>>;
  const lost = new Map<string, string>();
  const inOrder = [...found].sort(
    (a, b) => offsetOf(source, a.instancePath) - offsetOf(source, b.instancePath),
  );
  for (const { instancePath, params } of inOrder) {
    const { key, under, entries } = params.home as Home;
    if (entries && !under && !Object.hasOwn(top, key) && !lost.has(key) && keys(instancePath).length === 2)
      lost.set(key, instancePath);
  }
  return lost;
}

function offsetOf({ places }: Source, path: string): number {
  return places.get(path)?.key?.[0] ?? 0;
}

/** The place that a block of two keys or more comes from, unless it is there. */
function homeElsewhere(source: Source, path: string, schema: SchemaNode): Home | undefined {
  const at = keys(path);
  const value = valueAt(source.data, at);
  if (at.length === 0 || typeof value !== "object" || value === null || Array.isArray(value))
    return undefined;
  const written = Object.keys(value);
  const home = written.length < 2 ? undefined : homeOf(written);
  if (home === undefined) return undefined;
  const isThere = home.entries ? at.length === 2 && at[0] === home.key : at.at(-1) === home.key;
  const own = describe(schema, at).properties ?? {};
  return isThere || written.every((key) => Object.hasOwn(own, key)) ? undefined : home;
}

/** What a block looks like, and where it belongs. */
export function explainMisplaced(path: readonly string[], home: Home, lost = false): Text {
  const block = placeName(path);
  if (lost)
    return {
      sv: `${block.sv} ser ut som ${home.one.sv}, men raden ”${home.key}:” saknas. Skriv den på en egen rad ovanför, helt utan indrag.`,
      en: `${block.en} looks like ${home.one.en}, but the line "${home.key}:" is missing. Write it on a line of its own above, with no indentation.`,
    };
  const where: Text = home.under
    ? { sv: `”${home.key}” under ”${home.under}”`, en: `"${home.key}" under "${home.under}"` }
    : { sv: `”${home.key}”`, en: `"${home.key}"` };
  return home.entries
    ? {
        sv: `${block.sv} ser ut som ${home.one.sv}. Flytta raderna till ${where.sv}, indragna ett steg.`,
        en: `${block.en} looks like ${home.one.en}. Move the lines to ${where.en}, indented one step.`,
      }
    : {
        sv: `Raderna under ${block.sv} ser ut som ${home.one.sv}. De hör hemma i ${where.sv}.`,
        en: `The lines under ${block.en} look like ${home.one.en}. They belong in ${where.en}.`,
      };
}
