import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** A document's file, and the open folder that contains it. */
export interface Located {
  /** The file's own path; undefined for a document that is no file. */
  readonly file: string | undefined;
  readonly folder: string | undefined;
  /** From that folder, with forward slashes; undefined for a document that is no file, or in none of the folders. */
  readonly path: string | undefined;
}

/** The folders that are open in the editor. */
export class Folders {
  readonly #paths = new Set<string>();

  add(uris: readonly string[]): void {
    for (const uri of uris) {
      const path = pathOf(uri);
      if (path !== undefined) this.#paths.add(path);
    }
  }

  remove(uris: readonly string[]): void {
    for (const uri of uris) this.#paths.delete(pathOf(uri) ?? "");
  }

  /** The file and folder of a document. Of nested folders, the innermost counts. */
  locate(uri: string): Located {
    const file = pathOf(uri);
    if (file === undefined) return { file, folder: undefined, path: undefined };
    const inside = [...this.#paths].flatMap((folder) => {
      const path = relative(folder, file).split(sep).join("/");
      return path.startsWith("../") || path === ".." || /^(?:[A-Za-z]:|\/)/.test(path)
        ? []
        : [{ file, folder, path }];
    });
    const [innermost] = inside.sort((a, b) => a.path.length - b.path.length);
    return innermost ?? { file, folder: undefined, path: undefined };
  }
}

// Not every document is a file: one that has never been saved has another URI scheme.
function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
