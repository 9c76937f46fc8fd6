import type * as lsp from "vscode-languageserver";
import { child } from "../model/pointer.js";
import type { Source } from "../model/source.js";
import { visible } from "../model/visible.js";
import type { CheckedDocument } from "./checked-document.js";
import { rangeOf } from "./positions.js";

// The protocol's numbers: a module for a section, a key for an entry of it.
const SECTION = 2;
const ENTRY = 20;
const LONGEST_DETAIL = 60;

/** The sections of the policy, and under each the entries that have a name of their own. */
export function outlineOf(checked: CheckedDocument): lsp.DocumentSymbol[] {
  const { source } = checked;
  if (!source) return [];
  return keysOf(source.data).flatMap((key) => {
    const value = (source.data as Readonly<Record<string, unknown>>)[key];
    const path = child("", key);
    const entries = keysOf(value).flatMap((id) => {
      const entry = (value as Readonly<Record<string, unknown>>)[id];
      return keysOf(entry).length > 0
        ? symbol(checked, source, child(path, id), id, entryName(entry), ENTRY)
        : [];
    });
    const detail = typeof value === "string" ? value : "";
    return symbol(checked, source, path, key, detail, SECTION).map((each) => ({
      ...each,
      children: entries,
    }));
  });
}

function symbol(
  { mark }: CheckedDocument,
  source: Source,
  path: string,
  key: string,
  detail: string,
  kind: lsp.SymbolKind,
): lsp.DocumentSymbol[] {
  const place = source.places.get(path);
  if (!place?.key) return [];
  return [
    {
      // The protocol asks for a name, and YAML allows an empty key.
      name: visible(key) || "…",
      detail: visible([...detail].slice(0, LONGEST_DETAIL).join("")),
      kind,
      range: rangeOf(source, [place.key[0], Math.max(place.key[1], place.value[1])], mark),
      selectionRange: rangeOf(source, place.key, mark),
    },
  ];
}

function keysOf(value: unknown): string[] {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}

function entryName(entry: unknown): string {
  const { name } = entry as { name?: unknown };
  return typeof name === "string" ? name : "";
}
