import type { Edit } from "../../model/diagnostic.js";
import { child, keys, parent } from "../../model/pointer.js";
import type { Place, Source } from "../../model/source.js";
import { entryLines, inFlow, itemLines, type Puttable, scalar } from "./format.js";
import { childrenOf, endOf, indentationOf, isFlow, lineBreakOf, lineEnd, stepOf } from "./layout.js";

/**
 * The edit that puts a value at a path, in the file's own layout: in the place of the scalar that is there, or as a new
 * key of the map above it, after `after` or else last. Everything else stays to the character.
 * @param path JSON Pointer to a key of a map that exists
 * @throws Error if there is no such map, or a map or list is there already
 */
export function put(source: Source, path: string, value: Puttable, after?: string): Edit {
  const there = source.places.get(path);
  if (there) return inPlaceOf(source, there, value, path);
  const map = parent(path) ?? "";
  const place = source.places.get(map);
  if (!place || place.kind === "list") throw new Error(`No map at ${map}`);
  const key = keys(path).at(-1) as string;
  if (isFlow(source, place)) return intoBraces(source, map, place, `${key}: ${inFlow(value)}`);
  const siblings = childrenOf(source, map);
  const sibling = siblings.find((at) => at === child(map, after ?? "")) ?? siblings.at(-1);
  if (sibling === undefined) return below(source, place, entryLines(key, value, stepOf(source)));
  return afterEntry(
    source,
    sibling,
    entryLines(key, value, stepOf(source)),
    indentationOf(source, firstKey(source, map)),
  );
}

/**
 * The edit that adds an item to the end of a list.
 * @param path JSON Pointer to a list that exists, or to a key without a value
 * @throws Error if there is neither
 */
export function append(source: Source, path: string, value: Puttable): Edit {
  const list = source.places.get(path);
  if (!list || list.kind === "map") throw new Error(`No list at ${path}`);
  if (isFlow(source, list)) return intoBraces(source, path, list, inFlow(value));
  const lines = itemLines(value, stepOf(source));
  const last = childrenOf(source, path).at(-1);
  if (last === undefined) return below(source, list, lines);
  return afterEntry(source, last, lines, indentationOf(source, dashBefore(source, path)));
}

function inPlaceOf(
  source: Source,
  { kind, value: [start, end] }: Place,
  value: Puttable,
  path: string,
): Edit {
  if (kind !== "scalar") throw new Error(`Not a scalar at ${path}`);
  const first = source.text[start];
  if (typeof value === "object") return mapInPlaceOf(source, path, value);
  if (first === "|" || first === ">") {
    const lines = source.text.slice(start, end);
    return { start, end, text: scalar(value as string) + (/(?:\r\n|\n|\r)$/.exec(lines)?.[0] ?? "") };
  }
  const quote = start < end && (first === '"' || first === "'") ? first : undefined;
  const text = scalar(value as string, quote);
  if (start < end) return { start, end, text };
  // A key without a value ends in its colon, and a comment may follow right after.
  const [before, after] = [source.text[start - 1] === ":" ? " " : "", source.text[end] === "#" ? " " : ""];
  return { start, end, text: before + text + after };
}

/** A map in the place of a word on its key's line, such as `none`; a comment there stays. */
function mapInPlaceOf(
  source: Source,
  path: string,
  value: Exclude<Puttable, string | number | boolean>,
): Edit {
  const {
    key,
    value: [start, end],
  } = source.places.get(path) as Place;
  const map = source.places.get(parent(path) ?? "");
  const line = key && source.text.slice(key[1], end);
  if (!key || !map || isFlow(source, map) || Array.isArray(value) || /[\r\n]/.test(line ?? ""))
    throw new Error(`Not a scalar at ${path}`);
  const stop = lineEnd(source, end);
  const rest = source.text.slice(end, stop).trimEnd();
  const indent = indentationOf(source, key[0]);
  const lines = entryLines("", value, stepOf(source))
    .slice(1)
    .map((each) => indent + each);
  const from = start - (source.text[start - 1] === " " ? 1 : 0);
  return { start: from, end: stop, text: [rest, ...lines].join(lineBreakOf(source)) };
}

// After the last entry rather than before the bracket: a comma or a comment may come between.
function intoBraces(source: Source, path: string, { value: [start, end] }: Place, text: string): Edit {
  const last = childrenOf(source, path).at(-1);
  if (last !== undefined) {
    const at = endOf(source, last);
    return { start: at, end: at, text: `, ${text}` };
  }
  const close = end - 1;
  const spaced = source.text[start] === "{" ? ` ${text} ` : text;
  return { start: start + 1, end: close, text: spaced };
}

function afterEntry(source: Source, path: string, lines: readonly string[], indent: string): Edit {
  const lineBreak = lineBreakOf(source);
  const block = lines.map((line) => indent + line).join(lineBreak);
  const end = endOf(source, path);
  // A block scalar has taken the break that ends its last line.
  if (/[\r\n]/.test(source.text[end - 1] ?? "")) return { start: end, end, text: block + lineBreak };
  const at = lineEnd(source, end);
  return { start: at, end: at, text: lineBreak + block };
}

/** Under a key without a value. */
function below(source: Source, { key, value: [start] }: Place, lines: readonly string[]): Edit {
  const lineBreak = lineBreakOf(source);
  const indent = indentationOf(source, key?.[0] ?? 0) + stepOf(source);
  const at = lineEnd(source, start);
  return { start: at, end: at, text: lineBreak + lines.map((line) => indent + line).join(lineBreak) };
}

/** The offset of the dash of a list's first item. */
function dashBefore(source: Source, path: string): number {
  const first = source.places.get(childrenOf(source, path)[0] as string) as Place;
  const start = first.kind === "map" ? firstKey(source, child(path, 0)) : first.value[0];
  return source.text.lastIndexOf("-", start - 1);
}

/** The offset of the first key of a map that has any. */
function firstKey(source: Source, map: string): number {
  const place = source.places.get(childrenOf(source, map)[0] ?? map) as Place;
  return place.key?.[0] ?? place.value[0];
}
