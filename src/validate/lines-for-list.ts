import { keys } from "../model/pointer.js";
import type { Source } from "../model/source.js";
import type { Text } from "../model/text.js";
import { both, placeName } from "./phrase.js";

// What Word and Excel put before an item: a letter for a bullet, a number.
const MARKER = /^(?:[o§*•·–—]|\d{1,2}[.)])\s+/u;

/** Lines or cells without hyphens where a list is asked for: YAML made one text of them. */
export function linesForList(source: Source, path: string, type: unknown): Text | undefined {
  const place = source.places.get(path);
  if (type !== "array" || place?.kind !== "scalar") return undefined;
  const written = source.text.slice(...place.value);
  if (/^["'|>]/.test(written)) return undefined;
  const parts = written.split(/[\r\n\t]+/).map((part) => part.trim().replace(MARKER, ""));
  const [first = "", second = ""] = parts.filter((part) => part !== "");
  if (second === "" || first.startsWith("-")) return undefined;
  return both`${placeName(keys(path))} ${{
    sv: `ska vara en lista. Skriv varje punkt på en egen rad, med bindestreck och mellanslag före: ”- ${first}”, och på nästa rad ”- ${second}”.`,
    en: `must be a list. Write each item on a line of its own, with a hyphen and a space before it: "- ${first}", and on the next line "- ${second}".`,
  }}`;
}
