import { child, pointer } from "../model/pointer.js";
import { REFERRED, type Referred, usesOf } from "../model/references.js";
import type { Source, Span } from "../model/source.js";

/** The groups whose keys are ids that the editor of the policy has chosen. */
const GROUPS = [...REFERRED, "collectionPoints", "transfers", "automatedDecisions"] as const;

export type Group = Referred | (typeof GROUPS)[number];

/** An id, and every place where it is. */
export interface Occurrences {
  readonly group: Group;
  readonly id: string;
  /** The key that it is as; undefined for an id that is used and nowhere explained. */
  readonly definition: Span | undefined;
  readonly uses: readonly Span[];
}

/** Every occurrence of the id that is at the offset; undefined if there is none. */
export function occurrencesAt(source: Source, offset: number): Occurrences | undefined {
  const within = ([start, end]: Span) => start <= offset && offset <= end;
  const uses = usesOf(source.data).flatMap(({ group, id, path }) => {
    const place = source.places.get(path);
    return place ? [{ group, id, span: unquoted(source, place.value) }] : [];
  });
  const found =
    definitionsIn(source).find(({ span }) => within(span)) ?? uses.find(({ span }) => within(span));
  if (!found) return undefined;
  const { group, id } = found;
  const same = uses.filter((use) => use.group === group && use.id === id);
  return { group, id, definition: definitionOf(source, group, id), uses: same.map(({ span }) => span) };
}

/** The ids of a group, in the order of the file. */
export function idsOf(source: Source, group: Group): string[] {
  const entries = isMap(source.data) ? source.data[group] : undefined;
  return isMap(entries) ? Object.keys(entries) : [];
}

function definitionsIn(source: Source): { group: Group; id: string; span: Span }[] {
  return GROUPS.flatMap((group) =>
    idsOf(source, group).flatMap((id) => {
      const span = definitionOf(source, group, id);
      return span ? [{ group, id, span }] : [];
    }),
  );
}

function definitionOf(source: Source, group: Group, id: string): Span | undefined {
  const key = source.places.get(child(pointer(group), id))?.key;
  return key && unquoted(source, key);
}

/** The characters between the quotation marks, if there are any. */
export function unquoted(source: Source, [start, end]: Span): Span {
  const first = source.text.charAt(start);
  return (first === '"' || first === "'") && end - start > 1 ? [start + 1, end - 1] : [start, end];
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
