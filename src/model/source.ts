import type { Position, Range } from "./diagnostic.js";
import { type Language, ORIGINAL } from "./edition.js";
import { child, parent } from "./pointer.js";

/** Offsets into the text: from the first character up to, not including, the last. */
export type Span = readonly [start: number, end: number];

/** Where one path of the data is in the text. List items have no key. */
export interface Place {
  readonly key?: Span;
  readonly value: Span;
  readonly kind: "map" | "list" | "scalar";
}

/** A YAML comment, `#` included, without the line break. */
export interface Comment {
  readonly span: Span;
  readonly text: string;
}

/**
 * One file, read: its text and data, and where each path is.
 * `data` is made of null-prototype objects, arrays, strings, numbers, booleans and null.
 */
export interface Source {
  readonly file: string;
  /** The decoded text without a byte order mark; line breaks as they are in the file. */
  readonly text: string;
  readonly data: unknown;
  /** By JSON Pointer; the root is `""`. */
  readonly places: ReadonlyMap<string, Place>;
  /** The characters as written, by JSON Pointer, of unquoted scalars that YAML does not read as a string. */
  readonly plain: ReadonlyMap<string, string>;
  readonly comments: readonly Comment[];
  /** Offset of the first character of each line. */
  readonly lineStarts: readonly number[];
}

/** Offsets at which lines start; a line ends in LF, CR LF or a lone CR. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}

/** Line and column of an offset, by binary search. Offsets outside the text are clamped to it. */
export function positionAt(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: Math.max(0, offset - (starts[low] as number)) + 1 };
}

/** The range of a span of offsets. */
export function rangeAt(starts: readonly number[], [start, end]: Span): Range {
  return { start: positionAt(starts, start), end: positionAt(starts, end) };
}

/**
 * The characters to point at for a path. A scalar is pointed at itself; a map or a list at its key, since the
 * whole of it would be many lines; `aim: "key"` always points at the key. A path that does not exist is
 * pointed at through its nearest ancestor.
 */
export function spanOf(source: Source, path: string, aim: "value" | "key" = "value"): Span {
  for (let at: string | undefined = path; at !== undefined; at = parent(at)) {
    const place = source.places.get(at);
    if (!place) continue;
    const wantsKey = aim === "key" || at !== path || place.kind !== "scalar";
    if (wantsKey && place.key) return place.key;
    const [start, end] = place.value;
    // An empty value (`name:`) has no characters of its own: its key is what the editor sees.
    if (start === end && place.key) return place.key;
    return place.kind === "scalar" ? [start, end] : firstLine(source, start, end);
  }
  return firstLine(source, 0, source.text.length);
}

/** The pointer to the text itself where a path leads to a text in several languages; else the path. */
export function textPath(source: Source, path: string, language: Language = ORIGINAL): string {
  const text = child(path, language);
  return source.places.get(text)?.kind === "scalar" && source.places.get(path)?.kind === "map" ? text : path;
}

function firstLine(source: Source, start: number, end: number): Span {
  const breakAt = source.text.slice(start, end).search(/[\r\n]/);
  return [start, breakAt < 0 ? end : start + breakAt];
}
