import { isTranslated, LANGUAGES, ORIGINAL, type Translated } from "../../model/edition.js";
import { partMeaningOf } from "../../model/meaning.js";
import { child, keys } from "../../model/pointer.js";
import { entriesOf } from "../../model/references.js";
import type { Change } from "./change.js";
import { type Renames, renamesIn, withNewIds } from "./renames.js";
import { pairUp, similarity } from "./similar.js";

/** How much of a list's item must be the same for it to be the same item, changed. */
const SAME_ITEM = 0.4;

/** The keys that tell the items of a list apart, the first that both have. */
const IDENTITY = ["name", "for", "version", "date", "basis", "mechanism", "url", "text"] as const;

/** The groups of a policy whose entries have ids: maps of maps directly under the root. */
function groupsOf(data: unknown): string[] {
  return entriesOf(data)
    .filter(([, group]) => {
      const items = entriesOf(group);
      return items.length > 0 && !isTranslated(group) && items.every(([, item]) => isMap(item));
    })
    .map(([key]) => key)
    .filter((key) => !FIXED_KEYS.has(key));
}

/** Maps of maps whose keys are the format's own words. */
const FIXED_KEYS = new Set(["rights", "translations", "review"]);

/**
 * What means something else in the newer policy's data, in the order of the newer one, and then what is gone. The
 * order of keys and of lists, layout and comments mean nothing. An entry with another id is a renamed one.
 */
export function changesBetween(before: unknown, after: unknown): Change[] {
  const renamed = new Map<string, Renames>(
    groupsOf(after).map((group) => [group, renamesIn(entryOf(before, group), entryOf(after, group))]),
  );
  const renames = [...renamed].flatMap(([group, ids]) =>
    [...ids].map(([old, id]): Change => {
      return { kind: "renamed", path: child(child("", group), id), before: old, after: id };
    }),
  );
  return [...renames, ...compare(withNewIds(before, renamed), after, "")].flatMap(eachEntry);
}

/** A whole group that was added or removed, as one change for each entry, since people are informed of entries. */
function eachEntry(change: Change): Change[] {
  const { kind, path, before, after } = change;
  const group = kind === "added" ? after : before;
  if (kind === "changed" || kind === "renamed" || keys(path).length !== 1) return [change];
  if (groupsOf({ [keys(path)[0] as string]: group }).length === 0) return [change];
  return entriesOf(group).map(([id, entry]) => ({
    kind,
    path: child(path, id),
    ...(kind === "added" ? { after: entry } : { before: entry }),
  }));
}

function compare(before: unknown, after: unknown, path: string): Change[] {
  if (before === undefined) return after === undefined ? [] : [{ kind: "added", path, after }];
  if (after === undefined) return [{ kind: "removed", path, before }];
  if (partMeaningOf(before) === partMeaningOf(after)) return [];
  if (isTranslated(before) || isTranslated(after)) return compareTexts(before, after, path);
  if (Array.isArray(before) || Array.isArray(after)) {
    // `undecided` and `none` replace a whole list: that is another answer, not another item.
    if (isAnswer(before) || isAnswer(after)) return [{ kind: "changed", path, before, after }];
    return compareLists(asList(before), asList(after), path);
  }
  if (isMap(before) && isMap(after)) return compareMaps(before, after, path);
  return [{ kind: "changed", path, before, after }];
}

function compareMaps(before: Data, after: Data, path: string): Change[] {
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  return [...Object.keys(after), ...gone].flatMap((key) =>
    compare(entryOf(before, key), entryOf(after, key), child(path, key)),
  );
}

function compareLists(before: readonly unknown[], after: readonly unknown[], path: string): Change[] {
  const older = before.map((value, index) => ({ value, index, meaning: partMeaningOf(value) }));
  const newer = after.map((value, index) => ({ value, index, meaning: partMeaningOf(value) }));
  const same = pairUp(older, newer, (a, b) => (a.meaning === b.meaning ? 1 : 0), 1);
  const matched = new Set<unknown>(same.flat());
  const gone = older.filter((item) => !matched.has(item));
  const fresh = newer.filter((item) => !matched.has(item));
  const changed = pairUp(gone, fresh, (a, b) => likeness(a.value, b.value), SAME_ITEM);
  const paired = new Map(changed.map(([a, b]) => [b, a]));
  const kept = new Set(paired.values());
  return [
    ...fresh.flatMap((item) => compare(paired.get(item)?.value, item.value, child(path, item.index))),
    ...gone
      .filter((item) => !kept.has(item))
      .flatMap((item) => compare(item.value, undefined, child(path, item.index))),
  ];
}

// A single word in a list is an id or a separate fact: another word is a new item, not a rewording.
function likeness(a: unknown, b: unknown): number {
  if (typeof a === "string" && typeof b === "string")
    return /\s/.test(a) && /\s/.test(b) ? similarity(a, b) : 0;
  if (!isMap(a) || !isMap(b)) return isTranslated(a) && isTranslated(b) ? similarity(a, b) : 0;
  const key = IDENTITY.find((name) => a[name] !== undefined && b[name] !== undefined);
  if (key !== undefined) return partMeaningOf(a[key]) === partMeaningOf(b[key]) ? 1 : similarity(a, b) / 2;
  return similarity(a, b);
}

/** A text in each of its languages. The original's own place is the text's. */
function compareTexts(before: unknown, after: unknown, path: string): Change[] {
  const [one, other] = [inLanguages(before), inLanguages(after)];
  if (!one || !other) return [{ kind: "changed", path, before, after }];
  return LANGUAGES.flatMap((language) =>
    compare(one[language], other[language], language === ORIGINAL ? path : child(path, language)),
  );
}

function inLanguages(value: unknown): Translated | undefined {
  if (typeof value === "string") return { [ORIGINAL]: value };
  return isTranslated(value) ? value : undefined;
}

type Data = Readonly<Record<string, unknown>>;

function isMap(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isAnswer(value: unknown): boolean {
  return value === "undecided" || value === "none";
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function entryOf(data: unknown, key: string): unknown {
  return isMap(data) && Object.hasOwn(data, key) ? data[key] : undefined;
}
