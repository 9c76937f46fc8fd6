import { child } from "./pointer.js";

/** The groups whose entries other parts of a policy name by id. */
export const REFERRED = ["dataSubjects", "categories", "sources", "purposes", "recipients"] as const;

export type Referred = (typeof REFERRED)[number];

/** The person concerned: a source that every policy has without listing it. */
export const DATA_SUBJECT = "data-subject";

/** One place that names an entry of a group by its id. */
export interface Use {
  readonly group: Referred;
  readonly id: string;
  /** JSON Pointer to the id. */
  readonly path: string;
}

/** Which keys of the entries of each group name entries of another, one or a list of them. */
const USES: Readonly<Record<string, Readonly<Record<string, Referred>>>> = {
  purposes: {
    dataSubjects: "dataSubjects",
    categories: "categories",
    sources: "sources",
    recipients: "recipients",
  },
  collectionPoints: { sources: "sources", purposes: "purposes" },
  transfers: { recipients: "recipients" },
  automatedDecisions: { purpose: "purposes" },
};

/**
 * Every use of an id, in any data: an editor asks before the shape is right too. Words that leave a question open
 * (`undecided`) are not ids.
 */
export function usesOf(data: unknown): Use[] {
  const uses: Use[] = [];
  if (typeof data !== "object" || data === null) return uses;
  for (const [owner, keys] of Object.entries(USES)) {
    for (const [id, entry] of entriesOf((data as Readonly<Record<string, unknown>>)[owner])) {
      const at = child(child("", owner), id);
      for (const [key, value] of entriesOf(entry)) {
        const group = Object.hasOwn(keys, key) ? keys[key] : undefined;
        if (group !== undefined) uses.push(...usesIn(value, group, child(at, key)));
      }
    }
  }
  return uses;
}

function usesIn(value: unknown, group: Referred, path: string): Use[] {
  if (typeof value === "string") return value === "undecided" ? [] : [{ group, id: value, path }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((id: unknown, index) =>
    typeof id === "string" ? [{ group, id, path: child(path, index) }] : [],
  );
}

export function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}
