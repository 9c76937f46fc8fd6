import { Failure } from "../../model/failure.js";
import { visible } from "../../model/visible.js";

/** What a source is, and so how it is read. */
export type SourceKind = "site" | "har";

/**
 * The kind of a source, by its name and whether it is a folder.
 * @throws Failure if it cannot be scanned
 */
export function sourceKind(source: string): SourceKind {
  if (/^https?:\/\//i.test(source)) return "site";
  const extension = /\.([a-z0-9]+)$/i.exec(source)?.[1]?.toLowerCase();
  if (extension === "har" || extension === "json") return "har";
  const name = visible(source);
  throw new Failure({
    sv: `”${name}” är ingen källa som går att läsa. Ange en webbadress (https://…) eller en HAR-fil (.har).`,
    en: `"${name}" is no source that can be read. Name a web address (https://…) or a HAR file (.har).`,
  });
}
