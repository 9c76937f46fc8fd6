import type { Range } from "../../../model/diagnostic.js";
import { lineStarts, rangeAt } from "../../../model/source.js";

/** A tag that opens, divides or closes a block. */
export interface Tag {
  readonly kind: "open" | "else" | "close";
  /** `if`, `each`. */
  readonly name: string;
  /** As it is written. */
  readonly tag: string;
  readonly range: Range;
}

// A comment may have tags in it, and `\{{` is text.
const TAG =
  /\{\{~?!--[\s\S]*?--~?\}\}|\{\{~?![^}]*\}\}|(?<![\\{])\{\{~?(?:([#/])\s*[*>]?\s*([^\s{}~]+)|(else)\b)[^{}]*\}\}/g;

/** The tags of a template's blocks, in order. */
export function tagsOf(text: string): Tag[] {
  const starts = lineStarts(text);
  return [...text.matchAll(TAG)].flatMap((match): Tag[] => {
    const [tag, mark, name = "", division] = match;
    if (!mark && !division) return [];
    const range = rangeAt(starts, [match.index, match.index + tag.length]);
    return [{ kind: division ? "else" : mark === "#" ? "open" : "close", name, tag, range }];
  });
}
