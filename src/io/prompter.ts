import type { Prompter } from "../model/io.js";
import { isTerminal } from "./terminal.js";

/**
 * Someone who can be asked: on standard error, since standard output is the product, and answered on standard input.
 * Undefined unless both are a terminal.
 */
export function prompter(): Prompter | undefined {
  if (!isTerminal(0) || !isTerminal(2)) return undefined;
  // Loaded when there is someone to ask: it takes time, and most runs ask nothing.
  const readline = process.getBuiltinModule("node:readline");
  const lines = readline.createInterface({ input: process.stdin, output: process.stderr, terminal: true });
  // Lines pasted together come at once. readline's own `question` would lose all but the first.
  const early: string[] = [];
  let waiting: ((line: string | undefined) => void) | undefined;
  let ended = false;
  const answer = (line: string | undefined) => {
    const resolve = waiting;
    waiting = undefined;
    resolve?.(line);
  };
  lines.on("line", (line) => {
    if (waiting) answer(line);
    else early.push(line);
  });
  // Ctrl-C and Ctrl-D close it, and so does a terminal that goes away.
  lines.on("close", () => {
    ended = true;
    if (waiting) process.stderr.write("\n");
    answer(undefined);
  });
  return {
    ask(question) {
      const line = early.shift();
      if (line !== undefined || ended) {
        process.stderr.write(`${question}${line ?? ""}\n`);
        return Promise.resolve(line);
      }
      lines.setPrompt(question);
      lines.prompt();
      return new Promise((resolve) => {
        waiting = resolve;
      });
    },
    close: () => lines.close(),
  };
}
