import type { ErrorObject } from "ajv";
import { HOMES, type Home } from "../model/homes.js";
import { child, keys, valueAt } from "../model/pointer.js";
import type { Source } from "../model/source.js";
import type { Text } from "../model/text.js";
import { describe, type SchemaNode } from "./schema-node.js";

/** The keyword of an error of our own: the keys of an entry stand where ids belong. */
export const WITHOUT_ID = "withoutId";

const FEWEST = 2;

/**
 * The errors, with one in place of all about a group whose first entry has lost the line with its id: each of its keys
 * would otherwise be taken for an entry.
 */
export function withLostIds(
  source: Source,
  errors: readonly ErrorObject[],
  schema: SchemaNode,
): readonly ErrorObject[] {
  const lost = HOMES.filter(({ entries, under }) => entries && !under).flatMap((home) => {
    const first = firstWithoutId(source, home, schema);
    return first === undefined ? [] : [{ home, first }];
  });
  if (lost.length === 0) return errors;
  const within = ({ instancePath }: ErrorObject) =>
    lost.some(({ home }) => keys(instancePath)[0] === home.key);
  const told = lost.flatMap(({ home, first }): ErrorObject[] => {
    const [error] = errors.filter(({ instancePath }) => keys(instancePath)[0] === home.key);
    const instancePath = child(child("", home.key), first);
    return error ? [{ ...error, instancePath, keyword: WITHOUT_ID, params: { home } }] : [];
  });
  return [...errors.filter((error) => !within(error)), ...told];
}

function firstWithoutId(source: Source, home: Home, schema: SchemaNode): string | undefined {
  const group = valueAt(source.data, [home.key]);
  if (typeof group !== "object" || group === null || Array.isArray(group)) return undefined;
  const own = describe(schema, [home.key, "x"]).properties ?? {};
  const found = Object.entries(group).filter(([key]) => Object.hasOwn(own, key));
  // An entry may be called like a key; then it has an entry's keys under it.
  const plain = found.filter(([, value]) => typeof value !== "object" || value === null);
  return found.length >= FEWEST && plain.length > 0 ? found[0]?.[0] : undefined;
}

/** That the line with the id is missing. */
export function explainWithoutId(key: string, { key: group, one }: Home): Text {
  return {
    sv: `Under ”${group}” ska varje uppgift ha ett kortnamn, men här står ”${key}” direkt. Skriv en rad ovanför med ett kortnamn och kolon, till exempel ”kortnamn:”, och dra in raderna för ${one.sv} ett steg under den.`,
    en: `Under "${group}" each entry has an id, but here is "${key}" at once. Write a line above with an id and a colon, such as "my-id:", and indent the lines of ${one.en} one step under it.`,
  };
}
