import { gather } from "../gather.js";
import { NotJson } from "../json/walk.js";
import { type Named, readNpmLock, readPackageJson } from "./read-json.js";
import { readPnpmLock, readYarnLock } from "./read-lines.js";

/** What one file says of packages. */
export interface PackagesRead {
  readonly traces: ReturnType<typeof gather>["traces"];
  readonly full: boolean;
}

/**
 * The packages that a `package.json` or a lockfile has, by the file's name.
 * @throws NotJson if it is not what its name says
 */
export function readPackages(source: string, bytes: Uint8Array): PackagesRead {
  const found = gather();
  const names = new Set<string>();
  for (const { name, line } of namedIn(source, bytes)) {
    // The same package may be there in several versions.
    if (names.has(name)) continue;
    names.add(name);
    found.add({ kind: "package", source, name, line });
  }
  return { traces: found.traces, full: found.full };
}

function namedIn(source: string, bytes: Uint8Array): readonly Named[] {
  if (/package\.json$/i.test(source)) return readPackageJson(bytes);
  if (/\.json$/i.test(source)) return readNpmLock(bytes);
  const text = new TextDecoder().decode(bytes);
  const found = /yarn\.lock$/i.test(source) ? readYarnLock(text) : readPnpmLock(text);
  if (!found) throw new NotJson("shape");
  return found;
}
