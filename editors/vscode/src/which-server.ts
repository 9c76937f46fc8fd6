import { join } from "node:path";

/** What decides which server is run. */
export interface Situation {
  /** The folders that are open. */
  readonly folders: readonly string[];
  /** Whether the user trusts them: a program of a folder may only be run then. */
  readonly trusted: boolean;
  /** The setting `policy.useBundledServer`. */
  readonly bundledOnly: boolean;
  /** The setting `policy.language`. */
  readonly language: string;
  /** Where the extension is installed. */
  readonly extension: string;
  readonly exists: (file: string) => boolean;
}

/** A program for Node, and its arguments. */
export interface Server {
  readonly module: string;
  readonly args: readonly string[];
}

/** The package of the first folder that has it installed, so that the editor says what CI says; else our own copy. */
export function whichServer({
  folders,
  trusted,
  bundledOnly,
  language,
  extension,
  exists,
}: Situation): Server {
  const installed = folders
    .map((folder) => join(folder, "node_modules", "integritetspolicy", "dist", "bin", "policy.js"))
    .filter(exists);
  const [own] = trusted && !bundledOnly ? installed : [];
  const asked = language === "sv" || language === "en" ? ["--lang", language] : [];
  return { module: own ?? join(extension, "dist", "server.mjs"), args: ["lsp", ...asked] };
}
