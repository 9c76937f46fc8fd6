import type * as lsp from "vscode-languageserver";
import type { Span } from "../model/source.js";
import type { CheckedDocument } from "./checked-document.js";
import { occurrencesAt } from "./ids.js";
import { offsetOf, rangeOf } from "./positions.js";

/** Where the id at the position is explained: its key. */
export function definitionAt(checked: CheckedDocument, position: lsp.Position): lsp.Location | undefined {
  const { source, mark } = checked;
  if (!source) return undefined;
  const definition = occurrencesAt(source, offsetOf(source, position, mark))?.definition;
  return definition && { uri: checked.uri, range: rangeOf(source, definition, mark) };
}

/** Everywhere that the id at the position is used and, if asked for, where it is explained. */
export function referencesAt(
  checked: CheckedDocument,
  position: lsp.Position,
  withDefinition: boolean,
): lsp.Location[] {
  const { source, mark, uri } = checked;
  if (!source) return [];
  const found = occurrencesAt(source, offsetOf(source, position, mark));
  if (!found) return [];
  const definition = withDefinition && found.definition ? [found.definition] : [];
  return [...definition, ...found.uses].map((span: Span) => ({ uri, range: rangeOf(source, span, mark) }));
}
