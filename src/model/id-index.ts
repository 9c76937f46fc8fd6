import { entriesOf, REFERRED, type Referred, type Use, usesOf } from "./references.js";

/** What can be asked of one policy's ids and names many times: a file can be wrong in as many places as it has lines. */
interface Index {
  readonly uses: ReadonlyMap<string, Use>;
  readonly ids: ReadonlyMap<Referred, ReadonlyMap<string, string>>;
}

const indexes = new WeakMap<object, Index>();

/** The id of the entry that has the text for its name: it is easily written where the id is asked for. */
export function idByName(data: unknown, group: Referred, text: string): string | undefined {
  return indexOf(data)?.ids.get(group)?.get(plain(text));
}

/** The use of an id at this JSON Pointer, if there is one. */
export function useAt(data: unknown, path: string): Use | undefined {
  return indexOf(data)?.uses.get(path);
}

function indexOf(data: unknown): Index | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  const known = indexes.get(data);
  if (known) return known;
  const index = {
    uses: new Map(usesOf(data).map((use) => [use.path, use])),
    ids: new Map(REFERRED.map((group) => [group, idsByName((data as { [key: string]: unknown })[group])])),
  };
  indexes.set(data, index);
  return index;
}

function idsByName(entries: unknown): Map<string, string> {
  return new Map(
    entriesOf(entries).flatMap(([id, entry]) => namesOf(entry).map((name) => [plain(name), id])),
  );
}

function namesOf(entry: unknown): string[] {
  const name = typeof entry === "object" && entry !== null && "name" in entry ? entry.name : undefined;
  const texts = typeof name === "object" && name !== null ? Object.values(name) : [name];
  return texts.filter((text) => typeof text === "string");
}

function plain(text: string): string {
  // A Mac can write å as a and a ring, which looks the same.
  return text.normalize("NFC").trim().toLowerCase();
}
