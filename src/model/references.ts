import { child, valueAt } from "./pointer.js";

/** The groups whose entries other parts of a policy refer to by id. */
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
  transfers: { recipients: "recipients", categories: "categories" },
  automatedDecisions: { purpose: "purposes" },
  profiling: { purpose: "purposes" },
  aiSystems: { purpose: "purposes" },
  cookies: { purposes: "purposes", provider: "recipients" },
  devicePermissions: { recipients: "recipients" },
  jointControllers: { purposes: "purposes" },
  otherControllers: { purposes: "purposes" },
  rights: { notApplicableTo: "purposes" },
  "rights/further": { purposes: "purposes" },
};

/** The group that a path (its keys from the root, `*` for list items) refers to by id. */
export function referredAt(path: readonly string[]): Referred | undefined {
  const keys = path.at(-1) === "*" ? path.slice(0, -1) : path;
  const referring = USES[keys.slice(0, -2).join("/")];
  const key = keys.at(-1) ?? "";
  return referring && Object.hasOwn(referring, key) ? referring[key] : undefined;
}

/** Keys that hold an id or, where there is no such id, a text. */
const ID_OR_TEXT = new Set(["provider"]);

/**
 * Every use of an id, in any data: an editor asks before the shape is right too. Words that leave a question open
 * (`undecided`) are not ids.
 */
export function usesOf(data: unknown): Use[] {
  const uses: Use[] = [];
  for (const [owner, referring] of Object.entries(USES)) {
    const map = valueAt(data, owner.split("/"));
    for (const [id, entry] of Object.entries(typeof map === "object" && map !== null ? map : {})) {
      const at = child(`/${owner}`, id);
      for (const [key, value] of entriesOf(entry)) {
        const group = Object.hasOwn(referring, key) ? referring[key] : undefined;
        if (group === undefined || (ID_OR_TEXT.has(key) && !isId(value, group, data))) continue;
        uses.push(...usesIn(value, group, child(at, key)));
      }
    }
  }
  return uses;
}

function isId(value: unknown, group: Referred, data: unknown): boolean {
  return typeof value === "string" && valueAt(data, [group, value]) !== undefined;
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
