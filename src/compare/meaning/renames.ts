import { partMeaningOf } from "../../model/meaning.js";
import { keys } from "../../model/pointer.js";
import { entriesOf, usesOf } from "../../model/references.js";
import { pairUp, similarity } from "./similar.js";

/** For one group of entries: the new id of each entry whose id has changed, by its old id. */
export type Renames = ReadonlyMap<string, string>;

/** How much of an entry must be the same for another id to be a new name for it. */
const SAME_ENTRY = 0.5;

/** The entries of one group that have another id in the newer policy, known by what they say. */
export function renamesIn(before: unknown, after: unknown): Renames {
  const [older, newer] = [new Map(entriesOf(before)), new Map(entriesOf(after))];
  const gone = [...older.keys()].filter((id) => !newer.has(id));
  const fresh = [...newer.keys()].filter((id) => !older.has(id));
  const likeness = (a: string, b: string) => {
    const [one, other] = [older.get(a), newer.get(b)];
    return sameName(one, other) ? 1 : similarity(one, other);
  };
  return new Map(pairUp(gone, fresh, likeness, SAME_ENTRY));
}

/** The older policy as it would be with the new ids, in their own places and wherever they are referred to. */
export function withNewIds(data: unknown, renamed: ReadonlyMap<string, Renames>): unknown {
  if (![...renamed.values()].some(({ size }) => size > 0)) return data;
  const places = new Map(usesOf(data).map((use) => [use.path, use]));
  const copy = (value: unknown, path: string): unknown => {
    const use = typeof value === "string" ? places.get(path) : undefined;
    if (use) return renamed.get(use.group)?.get(use.id) ?? value;
    if (Array.isArray(value)) return value.map((item, index) => copy(item, `${path}/${index}`));
    if (typeof value !== "object" || value === null) return value;
    const group = keys(path).length === 1 ? renamed.get(keys(path)[0] as string) : undefined;
    const entries = Object.entries(value).map(([key, item]) => {
      const at = `${path}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      return [group?.get(key) ?? key, copy(item, at)] as const;
    });
    return Object.assign(Object.create(null), Object.fromEntries(entries));
  };
  return copy(data, "");
}

function sameName(one: unknown, other: unknown): boolean {
  const [a, b] = [nameOf(one), nameOf(other)];
  return a !== undefined && a === b;
}

function nameOf(entry: unknown): string | undefined {
  const name = typeof entry === "object" && entry !== null && "name" in entry ? entry.name : undefined;
  return name === undefined ? undefined : partMeaningOf(name);
}
