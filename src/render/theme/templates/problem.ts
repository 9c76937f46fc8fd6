import type { Position, Range } from "../../../model/diagnostic.js";
import type { Text } from "../../../model/text.js";

/** What is wrong in a file of the user's own, and where. */
export interface Problem {
  readonly range: Range;
  readonly message: Text;
}

/** Where a node of a template's syntax tree is: Handlebars counts columns from 0. */
export function rangeOf({ loc }: hbs.AST.Node): Range {
  const position = ({ line, column }: hbs.AST.Position): Position => ({ line, column: column + 1 });
  return { start: position(loc.start), end: position(loc.end) };
}
