import { strayBracket, unclosedBracket } from "./messages.js";
import type { Problem } from "./problem.js";

/** Whether a quoted scalar ends in its own quotation mark. An escaped mark at the end of the file does not close it. */
export function isClosed(quoted: string): boolean {
  const mark = quoted.charAt(0);
  const rest = quoted.slice(1);
  // In single quotes a mark is escaped by another mark, in double quotes by a backslash.
  if (mark === "'") return trailing(rest, "'") % 2 === 1;
  return rest.endsWith(mark) && trailing(rest.slice(0, -1), "\\") % 2 === 0;
}

function trailing(text: string, character: string): number {
  let count = 0;
  while (count < text.length && text.charAt(text.length - 1 - count) === character) count++;
  return count;
}

const CLOSING: Readonly<Record<string, string>> = { "[": "]", "{": "}" };

/** The brackets that are open. The parser takes any closing one for the right one; this does not. */
export class Brackets {
  readonly #open: { readonly bracket: string; readonly offset: number }[] = [];

  open(bracket: string, offset: number): void {
    this.#open.push({ bracket, offset });
  }

  /** The problem, if this one closes nothing or not the innermost. */
  close(bracket: string, offset: number): Problem | undefined {
    const match = this.#open.findLastIndex((open) => CLOSING[open.bracket] === bracket);
    if (match < 0) return { span: [offset, offset + 1], text: strayBracket(bracket) };
    const innermost = this.#innermost();
    this.#open.length = match;
    return innermost && CLOSING[innermost.bracket] !== bracket ? unclosed(innermost) : undefined;
  }

  /** The problem, if any is left open. */
  end(): Problem | undefined {
    const innermost = this.#innermost();
    this.#open.length = 0;
    return innermost && unclosed(innermost);
  }

  #innermost() {
    return this.#open.at(-1);
  }
}

function unclosed({ bracket, offset }: { bracket: string; offset: number }): Problem {
  return { span: [offset, offset + 1], text: unclosedBracket(bracket, CLOSING[bracket] as string) };
}
