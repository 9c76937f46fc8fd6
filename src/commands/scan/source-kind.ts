import { Failure } from "../../model/failure.js";
import { visible } from "../../model/visible.js";

/** What a source is, and so how it is read. */
export type SourceKind = "har";

/**
 * The kind of a source, by its name and whether it is a folder.
 * @throws Failure if it cannot be scanned
 */
export function sourceKind(source: string): SourceKind {
  if (/^https?:\/\//i.test(source)) throw new Failure(ADDRESS);
  const extension = /\.([a-z0-9]+)$/i.exec(source)?.[1]?.toLowerCase();
  if (extension === "har" || extension === "json") return "har";
  const name = visible(source);
  throw new Failure({
    sv: `”${name}” är ingen källa som går att läsa. Ange en HAR-fil (.har).`,
    en: `"${name}" is no source that can be read. Name a HAR file (.har).`,
  });
}

const ADDRESS = {
  sv: "Ange en fil eller mapp i stället för en adress: spara webbplatsens trafik som HAR-fil från webbläsarens nätverksflik och kör policy scan på filen.",
  en: "Name a file or folder instead of an address: save the website's traffic as a HAR file from the network tab of the browser and run policy scan on the file.",
};
