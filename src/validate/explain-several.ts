import { useAt } from "../model/id-index.js";
import { keys, parent, valueAt } from "../model/pointer.js";
import { DATA_SUBJECT, entriesOf } from "../model/references.js";
import type { Source } from "../model/source.js";
import type { Text } from "../model/text.js";
import { both, inYaml } from "./phrase.js";

const BETWEEN = /\s*[,;/|+&.]\s*|\s+(?:och|eller|samt|and|or)\s+|\s+|(?<=\w)\.(?=\w)/;
const ID = /^[a-z][a-z0-9-]*$/;

/** Two ids or more where there is room for one: the comma between them is missing, or is another sign. */
export function explainSeveral(
  source: Source,
  path: string,
  value: unknown,
  allowed: readonly string[] = [],
): Text | undefined {
  if (typeof value !== "string" || value.length > 200) return undefined;
  const bracketed = /^[({<]\s*(.+?)\s*[)}>]$/s.exec(value.trim())?.[1];
  const parts = (bracketed ?? value.trim()).split(BETWEEN);
  const known = [...allowed, ...idsFor(source, path)];
  if (
    parts.length < 2 ||
    !parts.every((part) => ID.test(part)) ||
    !parts.some((part) => known.includes(part))
  )
    return undefined;
  const [first = "", second = ""] = parts;
  const list = valueAt(source.data, keys(parent(path) ?? ""));
  const place = source.places.get(path);
  const isItem =
    place !== undefined && /(?:^|[\r\n])[ \t]*-[ \t]+$/.test(source.text.slice(0, place.value[0]));
  if (isItem)
    return {
      sv: `”${first}” och ”${second}” står på samma rad. Skriv dem på var sin rad, med ”- ” före.`,
      en: `"${first}" and "${second}" are on the same line. Write them on a line each, with "- " before.`,
    };
  if (bracketed !== undefined || (!Array.isArray(list) && /,/.test(value)))
    return both`${{
      sv: "En lista på en rad står inom hakparenteser. Skriv",
      en: "A list on one line stands in square brackets. Write",
    }} ${inYaml(parts)}`;
  const items = Array.isArray(list) ? list.flatMap((item) => (item === value ? parts : [item])) : parts;
  return both`${{
    sv: `Det saknas ett kommatecken mellan ”${first}” och ”${second}”. Skriv`,
    en: `A comma is missing between "${first}" and "${second}". Write`,
  }} ${inYaml(items)}`;
}

function idsFor(source: Source, path: string): string[] {
  const use = useAt(source.data, path);
  if (!use) return [];
  const ids = entriesOf((source.data as Readonly<Record<string, unknown>>)[use.group]).map(([id]) => id);
  return use.group === "sources" ? [...ids, DATA_SUBJECT] : ids;
}
