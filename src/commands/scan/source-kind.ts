import { Failure } from "../../model/failure.js";
import type { Io } from "../../model/io.js";
import { visible } from "../../model/visible.js";

/** What a source is, and so how it is read. */
export type SourceKind = "site" | "har" | "pages" | "packages" | "csv" | "xlsx";

const PACKAGES =
  /(?:^|[/\\])(?:package\.json|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.ya?ml|yarn\.lock)$/i;

const BY_EXTENSION: Readonly<Record<string, SourceKind>> = {
  har: "har",
  json: "har",
  html: "pages",
  htm: "pages",
  csv: "csv",
  tsv: "csv",
  txt: "csv",
  xlsx: "xlsx",
};

// `example.se/om` lacks what makes it an address.
const LIKE_AN_ADDRESS = /^[\w-]+(?:\.[\w-]+)+(?:\/|$)/;

/**
 * The kind of a source, by its name and whether it is a folder.
 * @throws Failure if it cannot be scanned
 */
export function sourceKind(source: string, io: Pick<Io, "isFolder" | "exists" | "readFile">): SourceKind {
  if (/^https?:\/\//i.test(source)) return "site";
  if (io.isFolder(source)) return "pages";
  if (PACKAGES.test(source)) return "packages";
  const kind = BY_EXTENSION[/\.([a-z0-9]+)$/i.exec(source)?.[1]?.toLowerCase() ?? ""];
  if (kind) return kind;
  // Says that it is missing, as for any file.
  if (!LIKE_AN_ADDRESS.test(source) && !io.exists(source)) io.readFile(source, 0);
  const name = visible(source);
  throw new Failure({
    sv: `”${name}” är ingen källa som går att läsa. Ange en webbadress (https://…), en HAR-fil (.har), en mapp med byggda sidor, package.json eller en låsfil, eller ett register (.csv, .xlsx).`,
    en: `"${name}" is not a source that can be read. Name a web address (https://…), a HAR file (.har), a folder of built pages, package.json or a lockfile, or a register (.csv, .xlsx).`,
  });
}
