import type { CST } from "yaml";
import type { Span } from "../model/source.js";
import type { Problem } from "./problem.js";
import { isClosed, Brackets } from "./pairs.js";
import { refused, TAB_INDENT, unclosedQuote } from "./texts.js";

/** The type of a lexeme; `content` is the text of a plain or block scalar. */
export type LexemeType = CST.TokenType | "content" | null;

/**
 * What is seen best one lexeme at a time, before the parser has recovered from it: tabs, quotes and brackets
 * that are not closed, and the parts of YAML that a policy does without.
 */
export class LexicalCheck {
  readonly problems: Problem[] = [];
  /** From where on the parser's own complaints only follow from something unclosed. */
  unreliableFrom = Number.POSITIVE_INFINITY;
  readonly #brackets = new Brackets();
  #atLineStart = true;
  #tab: Span | undefined;

  see(type: LexemeType, lexeme: string, offset: number): void {
    this.#indentation(type, lexeme, offset);
    const span: Span = [offset, offset + lexeme.length];
    switch (type) {
      case "directive-line":
      case "anchor":
      case "alias":
      case "tag":
        this.problems.push({ span, text: refused(type, lexeme) });
        break;
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        if (!isClosed(lexeme)) this.#unclosed({ span: firstLine(lexeme, offset), text: unclosedQuote(lexeme) });
        break;
      case "flow-map-start":
      case "flow-seq-start":
        this.#brackets.open(lexeme, offset);
        break;
      case "flow-map-end":
      case "flow-seq-end": {
        const problem = this.#brackets.close(lexeme, offset);
        if (problem && problem.span[0] < offset) this.#unclosed(problem);
        else if (problem) this.problems.push(problem);
        break;
      }
      case "flow-error-end":
        this.end();
        break;
    }
  }

  /** Nothing follows, neither in the file nor in the brackets that are open. */
  end(): void {
    const problem = this.#brackets.end();
    if (problem) this.#unclosed(problem);
  }

  #unclosed(problem: Problem): void {
    this.problems.push(problem);
    this.unreliableFrom = Math.min(this.unreliableFrom, problem.span[0]);
  }

  #indentation(type: LexemeType, lexeme: string, offset: number): void {
    if (type === "doc-mode" || type === "flow-error-end" || type === "scalar") return;
    if (type === "space") {
      if (this.#atLineStart && lexeme.includes("\t")) this.#tab = [offset, offset + lexeme.length];
      return;
    }
    // A line of white space, or of a comment, has no indentation that means anything.
    if (this.#tab && type !== "newline" && type !== "comment") this.problems.push({ span: this.#tab, text: TAB_INDENT });
    this.#tab = undefined;
    this.#atLineStart = lexeme.endsWith("\n");
  }
}

function firstLine(lexeme: string, offset: number): Span {
  return [offset, offset + (/^[^\r\n]*/.exec(lexeme)?.[0].trimEnd().length ?? 0)];
}
