import type { Edit } from "../model/diagnostic.js";

/** A text with edits made, and those that had to wait because they overlap one that was made. */
export interface Revised {
  readonly text: string;
  readonly left: readonly Edit[];
}

/**
 * Makes edits in a text, first come first served where two overlap. What is outside an edit is untouched to the
 * character: comments, blank lines, quotes and line breaks stay as they were.
 */
export function applyEdits(text: string, edits: readonly Edit[]): Revised {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const left: Edit[] = [];
  let revised = "";
  let at = 0;
  for (const edit of ordered) {
    if (edit.start < at || edit.end < edit.start || edit.end > text.length) {
      left.push(edit);
      continue;
    }
    revised += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return { text: revised + text.slice(at), left };
}
