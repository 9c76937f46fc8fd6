import type { Diagnostic } from "../model/diagnostic.js";
import { newDiagnostic } from "../model/diagnostic.js";
import { lineStarts, rangeAt } from "../model/source.js";
import { forbiddenCharacters } from "./characters.js";
import { decode } from "./decode.js";

// More errors are hard to read.
const MAX_PROBLEMS = 5;

/**
 * The text of a file that is not YAML, and what in it cannot be read: bytes that are not UTF-8, and characters that
 * cannot be seen. `rule` is who reports it.
 */
export function readText(
  file: string,
  bytes: Uint8Array,
  rule: string,
): { readonly text: string; readonly diagnostics: readonly Diagnostic[] } {
  const { text, problem } = decode(bytes);
  const starts = lineStarts(text);
  const problems = problem ? [problem] : forbiddenCharacters(text, MAX_PROBLEMS);
  const diagnostics = problems.map(({ span, text: message }) =>
    newDiagnostic({ file, range: rangeAt(starts, span), rule, message }),
  );
  return { text, diagnostics };
}
