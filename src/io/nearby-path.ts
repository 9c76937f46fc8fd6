import { lstatSync, readdirSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { closestMatch } from "leven";
import { attempt } from "./errors.js";

/**
 * An existing path like `path`, which does not exist: each part that is missing is exchanged for the name that is
 * nearest to it in spelling. Undefined if nothing is near enough to be meant.
 */
export function nearbyPath(path: string): string | undefined {
  let found = isAbsolute(path) ? "/" : "";
  for (const part of path.split(/[/\\]/)) {
    if (part === "") continue;
    const name = exists(join(found, part)) ? part : nearest(part, found || ".");
    if (name === undefined) return undefined;
    found = found === "" ? name : join(found, name);
  }
  return found.replaceAll("\\", "/");
}

function nearest(name: string, folder: string): string | undefined {
  // A suggestion is a courtesy: where nothing can be read there is none.
  const names = (attempt(() => readdirSync(folder)) ?? []).filter((other) => !other.startsWith("."));
  return closestMatch(name, names.sort(), { maxDistance: Math.max(1, Math.floor(name.length / 3)) });
}

function exists(path: string): boolean {
  return attempt(() => lstatSync(path)) !== undefined;
}
