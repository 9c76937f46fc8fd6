import type { Diagnostic } from "../model/diagnostic.js";
import { visible } from "../model/visible.js";

// Build logs obey `##[command]`, `##vso[command]` and the like anywhere in a line, not only at its start.
const LOG_COMMAND = /#(?=#[a-z]*\[)/gi;

/** Text from a file or the command line, safe in a terminal and in a build's log. */
export function safeText(text: string): string {
  return visible(text).replace(LOG_COMMAND, "\\u{23}");
}

/** A file name fit to start a line, before a colon: `::` at the start of a line is a command to GitHub's log. */
export function safeFile(file: string): string {
  // The first test saves most names the second one, whose character classes are slow to compile.
  return safeText(file.includes(":") && /^[^\p{L}\p{N}]*:/u.test(file) ? `./${file}` : file);
}

/** `file:line:column`, the form that editors and grep know. */
export function safePlace({ file, range }: Diagnostic): string {
  return `${safeFile(file)}:${range.start.line}:${range.start.column}`;
}
