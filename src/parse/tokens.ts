import { CST, Lexer, Parser } from "yaml";
import type { Comment } from "../model/source.js";
import { type LexemeType, LexicalCheck } from "./lexical.js";
import { SECOND_DOCUMENT, TOO_DEEP, TOO_MANY_PARTS } from "./messages.js";
import type { Problem } from "./problem.js";

// Collections within collections. The composer is recursive: at some eight hundred levels it exhausts the
// stack inside a regular expression, which ends the process.
const MAX_DEPTH = 32;

// Words, signs, spaces and line breaks; about seven thousand lines. Each can cost the composer an error with a
// stack trace, and some of the parser's searches are quadratic.
const MAX_LEXEMES = 50_000;

/** What the lexer and the parser, neither of them recursive, make of the text. */
export interface Tokens {
  /** Undefined if it would not be safe to continue. */
  readonly tokens: readonly CST.Token[] | undefined;
  readonly comments: readonly Comment[];
  readonly problems: readonly Problem[];
  /** From where on complaints about the tokens only follow from one of the problems. */
  readonly unreliableFrom: number;
}

/** Splits YAML into tokens, within limits. */
export function tokenize(text: string): Tokens {
  const parser = new Parser();
  const check = new LexicalCheck();
  const tokens: CST.Token[] = [];
  const comments: Comment[] = [];
  let limit: Problem | undefined;
  let count = 0;
  // The lexer announces a plain or block scalar with a marker; whatever follows it is text.
  let announced = false;

  for (const lexeme of new Lexer().lex(text)) {
    const { offset } = parser;
    const type: LexemeType = announced ? "content" : CST.tokenType(lexeme);
    announced = type === "scalar";
    check.see(type, lexeme, offset);
    if (type === "comment") comments.push({ span: [offset, offset + lexeme.length], text: lexeme });
    for (const token of parser.next(lexeme)) tokens.push(token);
    // Besides the collections there are the document and perhaps a scalar.
    if (parser.stack.length > MAX_DEPTH + 2)
      limit = { span: [offset, offset + lexeme.length], text: TOO_DEEP };
    else if (++count > MAX_LEXEMES) limit = { span: [offset, offset + 1], text: TOO_MANY_PARTS };
    if (limit) break;
  }

  const found = () => ({ comments, problems: check.problems, unreliableFrom: check.unreliableFrom });
  if (limit) return { ...found(), tokens: undefined, problems: [...check.problems, limit] };
  check.end();
  for (const token of parser.end()) tokens.push(token);
  return { ...found(), tokens, problems: [...check.problems, ...secondDocument(tokens)] };
}

function secondDocument(tokens: readonly CST.Token[]): Problem[] {
  const [, second] = tokens.filter((token) => token.type === "document");
  if (!second) return [];
  const width = second.start[0]?.type === "doc-start" ? 3 : 1;
  return [{ span: [second.offset, second.offset + width], text: SECOND_DOCUMENT }];
}
