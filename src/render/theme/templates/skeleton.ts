import { lineStarts } from "../../../model/source.js";

/** Placeholders for a value, and for a value that is a link's destination: characters that do not occur in texts. */
export const VALUE = "\ue000";
export const DESTINATION = "\ue001";

// The only paths whose values are escaped for use between the parentheses of a link.
const DESTINATIONS = ["audience.whole", "feed", "page"];

/** A template's own words as they come to Markdown, one character for each value. */
export interface Skeleton {
  readonly text: string;
  /** Where in the template a character of `text` is. */
  offsetOf(index: number): number;
}

/**
 * What is written of a template: `most` both branches of conditions and two items of lists, `least` what is written
 * where nothing holds, `always` only what is outside of both.
 */
export type Extent = "most" | "least" | "always";

/** The skeleton of a template; `before` is a placeholder for the text before a part. */
export function skeletonOf(program: hbs.AST.Program, source: string, extent: Extent, before = ""): Skeleton {
  const starts = lineStarts(source);
  const pieces: { readonly index: number; readonly offset: number }[] = [];
  let text = "";
  const add = (piece: string, offset: number) => {
    pieces.push({ index: text.length, offset });
    text += piece;
  };
  const visit = ({ body }: hbs.AST.Program) => {
    for (const node of body) {
      const { line, column } = node.loc.start;
      const offset = (starts[line - 1] ?? 0) + column;
      if (node.type === "ContentStatement") {
        const { value, original } = node as hbs.AST.ContentStatement;
        // The parser has taken white space away around blocks on lines of their own.
        add(value, offset + Math.max(0, String(original).indexOf(value)));
      } else if (node.type === "MustacheStatement") {
        add(
          DESTINATIONS.includes(nodeName((node as hbs.AST.MustacheStatement).path)) ? DESTINATION : VALUE,
          offset,
        );
      } else if (node.type === "PartialStatement") add(VALUE, offset);
      else if (node.type === "BlockStatement") {
        for (const each of writtenOf(node as hbs.AST.BlockStatement, extent)) visit(each);
      }
    }
  };
  add(before, 0);
  visit(program);
  return {
    text,
    offsetOf(index) {
      const piece = pieces.findLast((each) => each.index <= index);
      return piece ? piece.offset + index - piece.index : 0;
    },
  };
}

function writtenOf({ path, program, inverse }: hbs.AST.BlockStatement, extent: Extent): hbs.AST.Program[] {
  if (extent === "always") return [];
  const name = nodeName(path);
  const [holds, fails] = name === "unless" ? [inverse, program] : [program, inverse];
  const all = extent === "least" ? [fails] : [holds, ...(name === "each" ? [holds] : []), fails];
  return all.filter((each) => each !== undefined && each !== null);
}

function nodeName(node: hbs.AST.Node): string {
  return String((node as hbs.AST.PathExpression).original ?? "");
}
