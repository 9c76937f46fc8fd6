import Handlebars from "handlebars";
import type { Range } from "../../../model/diagnostic.js";
import type { Problem } from "./problem.js";
import { tagsOf } from "./tags.js";
import { MISTAKES } from "./template-messages.js";

/** The library's parser keeps the place it came to, which its messages only hint at. */
interface Parser {
  readonly lexer: {
    readonly yylloc: hbs.AST.SourceLocation & Record<string, number>;
    readonly match: string;
  };
}

// Deeper than anyone writes; the library's own time grows with the square of it.
const DEEPEST = 20;

/** The syntax tree of a template, or the first thing in it that cannot be read. Line breaks are LF. */
export function readTemplate(text: string): hbs.AST.Program | Problem {
  const misplaced = misplacedTag(text);
  if (misplaced) return misplaced;
  try {
    return Handlebars.parse(text);
  } catch (error) {
    return explain(error);
  }
}

/** Whether it is the tree. */
export function isRead(result: hbs.AST.Program | Problem): result is hbs.AST.Program {
  return "type" in result;
}

// The library reports a block that is never closed at the end of the file, where there is nothing to fix.
function misplacedTag(text: string): Problem | undefined {
  const open: { name: string; tag: string; range: Range }[] = [];
  for (const { kind, name, tag, range } of tagsOf(text)) {
    if (kind === "open") {
      open.push({ name, tag, range });
      if (open.length > DEEPEST) return { range, message: MISTAKES.tooDeep(DEEPEST) };
    } else if (kind === "close") {
      const block = open.pop();
      if (!block) return { range, message: MISTAKES.nothingToClose(tag) };
      if (block.name !== name)
        return { range, message: MISTAKES.otherClosed(tag, block.tag, block.range.start.line, block.name) };
    } else if (open.length === 0) return { range, message: MISTAKES.elseOutside() };
  }
  const block = open.at(-1);
  return block && { range: block.range, message: MISTAKES.neverClosed(block.tag, block.name) };
}

function explain(error: unknown): Problem {
  const { lineNumber, column } = error as { lineNumber?: number; column?: number };
  const { lexer } = (Handlebars as unknown as { Parser: Parser }).Parser;
  const at = lexer.yylloc;
  const start =
    lineNumber === undefined || column === undefined
      ? { line: at.first_line ?? 1, column: (at.first_column ?? 0) + 1 }
      : { line: lineNumber, column: column + 1 };
  const end = { line: start.line, column: start.column + Math.max(1, lexer.match?.length ?? 1) };
  return { range: { start, end }, message: MISTAKES.unreadable() };
}
