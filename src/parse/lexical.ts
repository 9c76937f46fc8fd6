import type { CST } from "yaml";
import type { Span } from "../model/source.js";
import { refused, SWALLOWED_BRACKET, TAB_INDENT, unclosedQuote } from "./messages.js";
import { Brackets, isClosed } from "./pairs.js";
import type { Problem } from "./problem.js";

/** The type of a lexeme; `content` is the text of a plain or block scalar. */
export type LexemeType = CST.TokenType | "content" | null;

/**
 * What is seen best one lexeme at a time, before the parser has recovered from it: tabs, quotes and brackets
 * that are not closed, and the parts of YAML that a policy does without.
 */
export class LexicalCheck {
  readonly problems: Problem[] = [];
  /** The offset after which the parser's errors only follow from something unclosed. */
  unreliableFrom = Number.POSITIVE_INFINITY;
  readonly #brackets = new Brackets();
  #atLineStart = true;
  #tab: Span | undefined;
  #lastUnclosed = -1;
  /** On this line, plain text with an opening bracket in it, such as `address { street`. */
  #swallowed: Problem | undefined;

  see(type: LexemeType, lexeme: string, offset: number): void {
    this.#indentation(type, lexeme, offset);
    const span: Span = [offset, offset + lexeme.length];
    switch (type) {
      case "directive-line":
      case "explicit-key-ind":
      case "anchor":
      case "alias":
      case "tag":
        this.problems.push({ span, text: refused(type, lexeme) });
        break;
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        if (!isClosed(lexeme))
          this.#unclosed({ span: firstLine(lexeme, offset), text: unclosedQuote(lexeme) });
        break;
      case "flow-map-start":
      case "flow-seq-start":
        this.#brackets.open(lexeme, offset);
        break;
      case "flow-map-end":
      case "flow-seq-end": {
        const problem = this.#brackets.close(lexeme, offset);
        if (problem && problem.span[0] < offset) this.#unclosed(problem);
        // After something unclosed, the bracket that seems to close nothing is its end.
        else if (problem && this.#lastUnclosed < 0) this.#unclosed(this.#swallowed ?? problem);
        break;
      }
      case "content":
        if (/[[{]/.test(lexeme)) this.#swallowed = { span, text: SWALLOWED_BRACKET };
        break;
      case "newline":
        this.#swallowed = undefined;
        break;
      case "flow-error-end":
        // A tab is no indentation, so the line it starts seems to be outside the brackets.
        if (this.#tab) this.#consequencesFrom(this.#tab[0]);
        this.end();
        break;
    }
  }

  /** Nothing follows, neither in the file nor in the brackets that are open. */
  end(): void {
    const problem = this.#brackets.end();
    // A quotation mark left open within the brackets has swallowed the closing one.
    if (problem && problem.span[0] > this.#lastUnclosed) this.#unclosed(problem);
  }

  #unclosed(problem: Problem): void {
    this.problems.push(problem);
    this.#consequencesFrom(problem.span[0]);
  }

  #consequencesFrom(offset: number): void {
    this.#lastUnclosed = offset;
    this.unreliableFrom = Math.min(this.unreliableFrom, offset);
  }

  #indentation(type: LexemeType, lexeme: string, offset: number): void {
    if (type === "doc-mode" || type === "flow-error-end" || type === "scalar") return;
    if (type === "space") {
      if (this.#atLineStart && lexeme.includes("\t")) this.#tab = [offset, offset + lexeme.length];
      return;
    }
    // A line of white space, or of a comment, has no indentation that means anything.
    if (this.#tab && type !== "newline" && type !== "comment")
      this.problems.push({ span: this.#tab, text: TAB_INDENT });
    const lastBreak = lexeme.lastIndexOf("\n");
    // Most lexemes are within a line, where there is no indentation to check.
    if (lastBreak < 0 && !this.#atLineStart) {
      this.#tab = undefined;
      return;
    }
    const lastLine = lexeme.slice(lastBreak + 1);
    this.#atLineStart = (this.#atLineStart || lexeme.includes("\n")) && lastLine.trim() === "";
    // A block scalar takes with it the tabs before a line that is not its own.
    const end = offset + lexeme.length;
    this.#tab = this.#atLineStart && lastLine.includes("\t") ? [end - lastLine.length, end] : undefined;
  }
}

function firstLine(lexeme: string, offset: number): Span {
  return [offset, offset + (/^[^\r\n]*/.exec(lexeme)?.[0].trimEnd().length ?? 0)];
}
