import type { Diagnostic } from "../model/diagnostic.js";
import { newDiagnostic } from "../model/diagnostic.js";
import type { Place, Source, Span } from "../model/source.js";
import { rangeAt } from "../model/source.js";
import type { Text } from "../model/text.js";

/** A syntax problem with its position as offsets. `path` is given only if it does not follow from the position. */
export interface Problem {
  readonly span: Span;
  readonly text: Text;
  readonly path?: string;
}

const RULE = "yaml-syntax";

/** What turns offsets into lines, columns and paths. See `Source`. */
export type Located = Pick<Source, "file" | "text" | "lineStarts" | "places">;

/** The problem as a diagnostic: on one line, since that is where something has to be changed. */
export function toDiagnostic({ file, text, lineStarts, places }: Located, problem: Problem): Diagnostic {
  const start = problem.span[0];
  // What is missing has no characters: its place ends where it begins.
  const end = Math.max(start, problem.span[1]);
  const width = text.slice(start, end).search(/[\r\n]/);
  return newDiagnostic({
    file,
    range: rangeAt(lineStarts, [start, width < 0 ? end : start + width]),
    rule: RULE,
    message: problem.text,
    path: problem.path ?? pathAt(places, problem.span[0]),
  });
}

/** The path of the innermost value around an offset. Keys do not count: where a line is broken, so is its key. */
function pathAt(places: ReadonlyMap<string, Place>, offset: number): string {
  let best = "";
  for (const [path, { value }] of places) {
    // Parents come first, so that the last that fits is the innermost.
    if (value[0] <= offset && offset < value[1]) best = path;
  }
  return best;
}
