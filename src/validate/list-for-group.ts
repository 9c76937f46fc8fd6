import { HOMES } from "../model/homes.js";
import { oneOf } from "../model/suggestion.js";
import type { Text } from "../model/text.js";
import { asId } from "./explain-id.js";
import { both, placeName } from "./phrase.js";
import type { SchemaNode } from "./schema-node.js";

/** A list where entries with ids, or a group of keys, are asked for; undefined where there is no more to say than that. */
export function listForGroup(
  path: readonly string[],
  node: SchemaNode,
  value: readonly unknown[],
): Text | undefined {
  const home =
    path.length === 1
      ? HOMES.find(({ key, entries, under }) => key === path[0] && entries && !under)
      : undefined;
  const name = nameOf(value[0]);
  if (home && name !== undefined)
    return both`${placeName(path)} ${{
      sv: `är ingen lista: skriv ett kortnamn och kolon i stället för bindestrecket, till exempel ”${name}:”, och uppgifterna om ${home.one.sv} indragna under.`,
      en: `is no list: write an id and a colon in place of the hyphen, such as "${name}:", and the facts about ${home.one.en} indented under it.`,
    }}`;
  const lists = Object.entries(node.properties ?? {}).flatMap(([key, property]) =>
    takesList(property) ? [key] : [],
  );
  if (
    home ||
    lists.length === 0 ||
    node.required !== undefined ||
    !value.every((item) => typeof item === "string")
  )
    return undefined;
  const choice = oneOf(lists.slice(0, 5).map((key) => `${key}:`));
  return both`${placeName(path)} ${{
    sv: `har en lista direkt under sig, men listan ska stå under en egen nyckel. Skriv ${choice.sv} på en egen rad ovanför listan.`,
    en: `has a list right under it, but the list stands under a key of its own. Write ${choice.en} on a line of its own above the list.`,
  }}`;
}

function takesList(node: SchemaNode): boolean {
  return node.type === "array" || (node.anyOf ?? []).some(({ type }) => type === "array");
}

// `- carrier:` has its id, `- name: Transportbolaget` and `- Transportbolaget` a name that can become one.
function nameOf(item: unknown): string | undefined {
  if (typeof item === "string") return asId(item);
  if (typeof item !== "object" || item === null) return undefined;
  const named = (item as Readonly<Record<string, unknown>>).name;
  const first = Object.keys(item)[0];
  const isId = first !== undefined && Object.values(item)[0] === null;
  return asId(isId ? first : typeof named === "string" ? named : (first ?? ""));
}
