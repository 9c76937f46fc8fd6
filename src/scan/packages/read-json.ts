import { walkJson } from "../json/walk.js";

/** A package's name and the line that it is on. */
export interface Named {
  readonly name: string;
  readonly line: number;
}

const DIRECT = new Set(["dependencies", "devDependencies", "optionalDependencies"]);

/**
 * The packages that a `package.json` asks for. Those for development count: what is bundled is often among them.
 * @throws NotJson
 */
export function readPackageJson(bytes: Uint8Array): Named[] {
  return named(bytes, (path) =>
    path.length === 2 && DIRECT.has(String(path[0])) ? String(path[1]) : undefined,
  );
}

/**
 * The packages that an npm lockfile has, of any version of its format.
 * @throws NotJson
 */
export function readNpmLock(bytes: Uint8Array): Named[] {
  return named(bytes, (path) => {
    if (path[0] === "packages" && path.length === 2) return folderName(String(path[1]));
    if (path[0] !== "dependencies" || path.length % 2 === 1) return undefined;
    return path.every((key, index) => index % 2 === 1 || key === "dependencies")
      ? String(path.at(-1))
      : undefined;
  });
}

type Path = readonly (string | number)[];

/** The names that `nameAt` finds among the keys, each replaced by the package's own where it has been given another. */
function named(bytes: Uint8Array, nameAt: (path: Path) => string | undefined): Named[] {
  const found: { name: string; line: number }[] = [];
  const lineAt = lineCounter(bytes);
  const walk = walkJson({
    key(path, offset) {
      const name = nameAt(path);
      if (name !== undefined) found.push({ name, line: lineAt(offset) });
    },
    value(path, value) {
      const last = found.at(-1);
      if (!last || typeof value !== "string") return;
      const alias = nameAt(path) === undefined ? undefined : /^npm:((?:@[^/@]+\/)?[^/@]+)/.exec(value)?.[1];
      if (alias !== undefined) last.name = alias;
      // An entry of a lockfile has the package's own name where the folder has another.
      else if (
        path[0] === "packages" &&
        path.length === 3 &&
        path[2] === "name" &&
        folderName(String(path[1])) !== undefined
      )
        last.name = value;
    },
  });
  walk.write(bytes);
  walk.end();
  return found;
}

function folderName(folder: string): string | undefined {
  const at = folder.lastIndexOf("node_modules/");
  return at < 0 ? undefined : folder.slice(at + "node_modules/".length);
}

/** Offsets are asked for in rising order, so that each line break is counted once. */
function lineCounter(bytes: Uint8Array): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    for (let next = bytes.indexOf(10, at); next >= 0 && next < offset; next = bytes.indexOf(10, at)) {
      line++;
      at = next + 1;
    }
    return line;
  };
}
