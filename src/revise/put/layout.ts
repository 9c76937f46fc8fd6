import { keys } from "../../model/pointer.js";
import type { Place, Source } from "../../model/source.js";

/** The line break that the file uses; the first one decides. */
export function lineBreakOf({ text }: Source): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
}

/** Whether a map or list is written within braces or brackets. */
export function isFlow({ text }: Source, { value: [start] }: Place): boolean {
  return text[start] === "{" || text[start] === "[";
}

/** The offset just after everything that is under a path. */
export function endOf(source: Source, path: string): number {
  const place = source.places.get(path);
  if (!place) throw new Error(`No place at ${path}`);
  const last = lastChildOf(source, path, place);
  if (last === undefined || isFlow(source, place)) return contentEnd(source, place.value);
  return endOf(source, last);
}

/** The paths directly under a map or list, in the order of the file. */
export function childrenOf(source: Source, path: string): string[] {
  const depth = keys(path).length + 1;
  const found = [...source.places].filter(([at]) => at.startsWith(`${path}/`) && keys(at).length === depth);
  return found.sort(([, a], [, b]) => startOf(a) - startOf(b)).map(([at]) => at);
}

/** The spaces before the key, or the dash, of the first entry of a map or list in block style. */
export function indentationOf({ text }: Source, start: number): string {
  const line = Math.max(text.lastIndexOf("\n", start - 1), text.lastIndexOf("\r", start - 1)) + 1;
  const before = text.slice(line, start);
  // What is after a dash is indented as if the dash were a space.
  return before.replace(/[^ ]/g, " ");
}

/** The offset at the end of the line, before its break: after a comment on it. */
export function lineEnd({ text }: Source, offset: number): number {
  const found = text.slice(offset).search(/[\r\n]/);
  return found < 0 ? text.length : offset + found;
}

/** How far the file indents a level: as its first indented key. */
export function stepOf({ text }: Source): string {
  return (
    /(?:^|[\r\n])[^\s#-][^\r\n]*:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\n|\r)( {1,8})[^\s#-]/.exec(text)?.[1] ?? "  "
  );
}

function lastChildOf(source: Source, path: string, { kind }: Place): string | undefined {
  return kind === "scalar" ? undefined : childrenOf(source, path).at(-1);
}

const startOf = ({ key, value }: Place) => key?.[0] ?? value[0];

// A block scalar ends after its last line break, where the next line begins.
function contentEnd({ text }: Source, [start, end]: readonly [number, number]): number {
  let at = end;
  if (text[start] === "|" || text[start] === ">") return at;
  while (at > start && /[\s]/.test(text[at - 1] as string)) at--;
  return at;
}
