import type * as lsp from "vscode-languageserver";
import { DATA_SUBJECT, type Referred, referredAt } from "../model/references.js";
import type { Lang, Text } from "../model/text.js";
import { visible } from "../model/visible.js";
import { type Cursor, cursorAt } from "./cursor.js";

/** What can be written at a place, by the schema. */
export interface Place {
  readonly title: string;
  readonly description: Text;
  readonly keys: readonly {
    readonly name: string;
    readonly title: string;
    readonly description: Text;
    readonly group: boolean;
  }[];
  readonly words: readonly string[];
}

export type PlaceAt = (path: readonly string[]) => Place | undefined;

// The protocol's numbers.
const KIND = { key: 10, word: 20, id: 18 } as const;

const PERSON: Text = { sv: "den registrerade själv", en: "the person concerned" };

/** The keys, words and ids that can be written where the cursor is. The text may be broken: it is being typed. */
export function completionsAt(
  text: string,
  position: lsp.Position,
  lang: Lang,
  placeAt: PlaceAt,
): lsp.CompletionItem[] {
  const cursor = cursorAt(text, position);
  if (!cursor) return [];
  const place = placeAt(cursor.path);
  const values = cursor.at === "value" || cursor.path.at(-1) === "*";
  return [
    ...(cursor.at === "key" ? (place?.keys ?? []).flatMap((key) => keyItem(key, cursor, lang)) : []),
    ...(values ? idItems(text, cursor, lang) : []),
    ...(values ? wordItems(placeAt, cursor) : []),
  ];
}

function keyItem(
  { name, title, description, group }: Place["keys"][number],
  { word, beside }: Cursor,
  lang: Lang,
) {
  if (beside.has(name)) return [];
  return [
    {
      label: name,
      kind: KIND.key,
      detail: title,
      documentation: description[lang],
      textEdit: { range: word, newText: group ? `${name}:` : `${name}: ` },
    },
  ];
}

function wordItems(placeAt: PlaceAt, { path, word }: Cursor): lsp.CompletionItem[] {
  // A list's words are those of the key that holds it.
  const listed = path.at(-1) === "*" ? path.slice(0, -1) : path;
  const words = new Set([...(placeAt(path)?.words ?? []), ...(placeAt(listed)?.words ?? [])]);
  return [...words].map((label) => ({ label, kind: KIND.word, textEdit: { range: word, newText: label } }));
}

function idItems(text: string, { path, word }: Cursor, lang: Lang): lsp.CompletionItem[] {
  const group = referredAt(path);
  if (group === undefined) return [];
  const ids = idsInText(text, group);
  if (group === "sources") ids.unshift([DATA_SUBJECT, PERSON[lang]]);
  return ids.map(([label, name]) => ({
    label,
    kind: KIND.id,
    detail: visible(name),
    textEdit: { range: word, newText: label },
  }));
}

/** The ids of a group and their names, read line by line: the text need not be whole. */
function idsInText(text: string, group: Referred): [id: string, name: string][] {
  const lines = text.split(/\r\n|\r|\n/);
  const found: [string, string][] = [];
  let depth: number | undefined;
  for (const line of lines.slice(
    lines.findIndex((each) => new RegExp(`^${group}:\\s*(?:#.*)?$`).test(each)) + 1 || lines.length,
  )) {
    if (/^\S/.test(line) && !line.startsWith("#")) break;
    const [, indent = "", key, value = ""] = /^( +)["']?([\w-]+)["']?:(.*)$/.exec(line) ?? [];
    if (key === undefined) continue;
    depth ??= indent.length;
    if (indent.length === depth) found.push([key, /name:\s*([^,}]+)/.exec(value)?.[1]?.trim() ?? ""]);
    else if (key === "name" && found.length > 0) (found.at(-1) as [string, string])[1] ||= value.trim();
  }
  return found;
}
