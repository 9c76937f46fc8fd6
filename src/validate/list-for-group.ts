import { HOMES, type Home } from "../model/homes.js";
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
  const id = home && idOf(value[0], home);
  if (home && id)
    return both`${placeName(path)} ${{
      sv: `är ingen lista: skriv ett kortnamn och kolon i stället för bindestrecket, till exempel ”${id.sv}:”, och uppgifterna om ${home.one.sv} indragna under.`,
      en: `is no list: write an id and a colon in place of the hyphen, such as "${id.en}:", and the facts about ${home.one.en} indented under it.`,
    }}`;
  const lists = Object.entries(node.properties ?? {}).flatMap(([key, property]) =>
    takesList(property) ? [key] : [],
  );
  if (
    home ||
    lists.length === 0 ||
    value.length === 0 ||
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

// `- carrier:` has its id, `- name: Transportbolaget` and `- Transportbolaget` a name that can become one; `- role: x`
// has neither.
function idOf(item: unknown, { signs, others }: Home): Text | undefined {
  if (typeof item === "string") return sameInBoth(asId(item));
  if (typeof item !== "object" || item === null) return undefined;
  const [first] = Object.entries(item);
  if (first === undefined) return undefined;
  const own = signs.includes(first[0]) || others.includes(first[0]);
  const named = (item as Readonly<Record<string, unknown>>).name;
  if (typeof named === "string" && (own || first[1] !== null)) return sameInBoth(asId(named));
  return own ? { sv: "kortnamn", en: "my-id" } : sameInBoth(asId(first[0]));
}

function sameInBoth(id: string | undefined): Text | undefined {
  return id === undefined ? undefined : { sv: id, en: id };
}
