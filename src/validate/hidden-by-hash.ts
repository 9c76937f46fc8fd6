import { keys } from "../model/pointer.js";
import type { Source } from "../model/source.js";
import type { Text } from "../model/text.js";
import { emptiness } from "./phrase.js";

const REMARK = /^#+\s*(?:policy-waive|TODO|FIXME|XXX)\b/i;

/** That a value looks empty since it begins with a number sign, which makes it a comment; undefined where it does not. */
export function hiddenByHash(source: Source, path: string): Text | undefined {
  const place = source.places.get(path);
  if (place?.kind !== "scalar") return undefined;
  const from = place.key?.[1] ?? place.value[0];
  const comment = source.comments.find(({ span }) => span[0] >= from);
  if (!comment || REMARK.test(comment.text)) return undefined;
  if (!/^["']?[ \t]*:?[ \t]*$/.test(source.text.slice(from, comment.span[0]))) return undefined;
  const empty = emptiness(keys(path));
  const key = /^\d+$/.test(keys(path).at(-1) ?? "") ? "- " : `${keys(path).at(-1)}: `;
  const written = `${key}${JSON.stringify(comment.text)}`;
  return {
    sv: `${empty.sv} Det som följer efter # räknas som kommentar. Om det hör till texten, sätt citattecken runt: ${written}`,
    en: `${empty.en} What follows after # counts as a comment. If it belongs to the text, put quotes round it: ${written}`,
  };
}
