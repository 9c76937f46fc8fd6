/** JSON Pointer (RFC 6901) to the child `key` of `parent`. */
export function child(parent: string, key: string | number): string {
  // Almost no key has anything to escape, and every path of every policy goes through here.
  if (typeof key === "number" || !(key.includes("~") || key.includes("/"))) return `${parent}/${key}`;
  return `${parent}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** JSON Pointer of the given keys, from the root. */
export function pointer(...keys: readonly (string | number)[]): string {
  return keys.reduce<string>(child, "");
}

/** The parent's pointer; undefined for the root. */
export function parent(path: string): string | undefined {
  return path === "" ? undefined : path.slice(0, path.lastIndexOf("/"));
}

/** The keys of a JSON Pointer, unescaped. */
export function keys(path: string): string[] {
  if (path === "") return [];
  const found = path.slice(1).split("/");
  if (!path.includes("~")) return found;
  return found.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The value under the keys in plain data; undefined where there is none. */
export function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined,
    data,
  );
}
