import type * as lsp from "vscode-languageserver";
import type { Position, Range } from "../model/diagnostic.js";
import { positionAt, type Source, type Span } from "../model/source.js";

/**
 * Our positions are the protocol's, counted from 1 instead of 0: lines end in LF, CR LF or CR, and columns are UTF-16
 * code units. Only a byte order mark differs: in the editor it is a character of the first line.
 */
export function toRange({ start, end }: Range, mark: number): lsp.Range {
  return { start: toPosition(start, mark), end: toPosition(end, mark) };
}

/** The range of a span of offsets. */
export function rangeOf(source: Source, [start, end]: Span, mark: number): lsp.Range {
  const at = (offset: number) => toPosition(positionAt(source.lineStarts, offset), mark);
  return { start: at(start), end: at(end) };
}

/** The offset of a position of the editor's; one past the end of a line is at its end. */
export function offsetOf(source: Source, { line, character }: lsp.Position, mark: number): number {
  const start = source.lineStarts[line];
  if (start === undefined) return source.text.length;
  const whole = source.text.slice(start, source.lineStarts[line + 1]);
  const end = start + whole.replace(/[\r\n]+$/, "").length;
  return Math.min(start + Math.max(0, character - (line === 0 ? mark : 0)), end);
}

/** Whether two ranges have a place in common; touching counts. */
export function touches(a: lsp.Range, b: lsp.Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function toPosition({ line, column }: Position, mark: number): lsp.Position {
  return { line: line - 1, character: column - 1 + (line === 1 ? mark : 0) };
}

function isBefore(a: lsp.Position, b: lsp.Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
