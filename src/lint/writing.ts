import { positionAt, type Source } from "../model/source.js";

/** How the values of a policy are written in its file, for rules on what the writing itself does to a text. */
export interface Writing {
  /** The comment after an unquoted value, on its last line, `#` included. */
  commentAfter(path: string): string | undefined;
  /** Whether the author writes comments without a space after `#`. */
  readonly compactComments: boolean;
  /** Whether the value is unquoted in brackets, where a comma ends it. */
  inBrackets(path: string): boolean;
}

/** What the file shows of how its values are written. */
export function writingOf(source: Source): Writing {
  const { text, places, comments, lineStarts } = source;
  let byLine: ReadonlyMap<number, { start: number; text: string }> | undefined;
  const commentsByLine = () => {
    byLine ??= new Map(
      comments.map(({ span, text: comment }) => [
        positionAt(lineStarts, span[0]).line,
        { start: span[0], text: comment },
      ]),
    );
    return byLine;
  };
  return {
    commentAfter(path) {
      const place = places.get(path);
      if (place?.kind !== "scalar" || /^["'|>]/.test(text.charAt(place.value[0]))) return undefined;
      const end = place.value[1];
      const comment = commentsByLine().get(positionAt(lineStarts, end).line);
      return comment && comment.start > end && text.slice(end, comment.start).trim() === ""
        ? comment.text
        : undefined;
    },
    get compactComments() {
      const compact = comments.filter(
        ({ span, text: comment }) => /^#\p{L}/u.test(comment) && isAlone(text, span[0]),
      );
      return compact.length > 0;
    },
    inBrackets(path) {
      const place = places.get(path);
      if (!place || place.key || place.kind !== "scalar") return false;
      const before = text.slice(Math.max(0, place.value[0] - 200), place.value[0]).trimEnd();
      return /[[,]$/.test(before) && !/^["']/.test(text.charAt(place.value[0]));
    },
  };
}

// A comment on its own line does not cut a value short.
function isAlone(text: string, offset: number): boolean {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return text.slice(start, offset).trim() === "";
}
