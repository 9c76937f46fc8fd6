import { positionAt, type Source } from "../../model/source.js";

/** Lines of a file, the first and the last included. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/** The lines of the paths, in order, each line once. Paths that are not in the file have none. */
export function linesOf(source: Source, paths: readonly string[]): Lines[] {
  const all = paths.flatMap((path) => {
    const place = source.places.get(path);
    if (!place) return [];
    const start = (place.key ?? place.value)[0];
    // A block ends where the next one begins, at a line that is not its own.
    const length = source.text.slice(start, place.value[1]).trimEnd().length;
    return [{ first: lineAt(source, start), last: lineAt(source, start + Math.max(0, length - 1)) }];
  });
  return merged(all.sort((a, b) => a.first - b.first));
}

function lineAt({ lineStarts }: Source, offset: number): number {
  return positionAt(lineStarts, offset).line;
}

function merged(sorted: readonly Lines[]): Lines[] {
  const result: Lines[] = [];
  for (const lines of sorted) {
    const before = result.at(-1);
    if (before && lines.first <= before.last + 1) {
      result[result.length - 1] = { first: before.first, last: Math.max(before.last, lines.last) };
    } else result.push(lines);
  }
  return result;
}
