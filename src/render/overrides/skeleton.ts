import { lineStarts } from "../../model/source.js";

/** What stands for a value, and for a value that is a link's destination: characters that no one writes. */
export const VALUE = "\ue000";
export const DESTINATION = "\ue001";

// The only path whose value is made to stand between the parentheses of a link.
const DESTINATIONS = ["audience.whole"];

/** A template's own words as they come to Markdown, one character for each value. */
export interface Skeleton {
  readonly text: string;
  /** The words and values that stand outside every condition and list. */
  readonly unconditional: string;
  /** Where in the template a character of `text` stands. */
  offsetOf(index: number): number;
}

/** The skeleton of a template: what every condition and list would write once. */
export function skeletonOf(program: hbs.AST.Program, source: string): Skeleton {
  const starts = lineStarts(source);
  const pieces: { readonly index: number; readonly offset: number }[] = [];
  let text = "";
  let unconditional = "";
  const add = (piece: string, offset: number, outside: boolean) => {
    pieces.push({ index: text.length, offset });
    text += piece;
    if (outside) unconditional += piece;
  };
  const visit = ({ body }: hbs.AST.Program, outside: boolean) => {
    for (const node of body) {
      const { line, column } = node.loc.start;
      const offset = (starts[line - 1] ?? 0) + column;
      if (node.type === "ContentStatement") {
        const { value, original } = node as hbs.AST.ContentStatement;
        // The parser has taken white space away around blocks on lines of their own.
        add(value, offset + Math.max(0, String(original).indexOf(value)), outside);
      } else if (node.type === "MustacheStatement") {
        const path = String(
          (node as hbs.AST.MustacheStatement & { path: { original: unknown } }).path.original,
        );
        add(DESTINATIONS.includes(path) ? DESTINATION : VALUE, offset, outside);
      } else if (node.type === "PartialStatement") add(VALUE, offset, outside);
      else if (node.type === "BlockStatement") {
        const { program: inner, inverse } = node as hbs.AST.BlockStatement;
        if (inner) visit(inner, false);
        if (inverse) visit(inverse, false);
      }
    }
  };
  visit(program, true);
  return {
    text,
    unconditional,
    offsetOf(index) {
      const piece = pieces.findLast((each) => each.index <= index);
      return piece ? piece.offset + index - piece.index : 0;
    },
  };
}
