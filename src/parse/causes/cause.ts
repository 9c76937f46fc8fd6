import type { Span } from "../../model/source.js";
import type { Text } from "../../model/text.js";
import type { Problem } from "../problem.js";
import type { Line, Lines } from "./lines.js";

/** A replacement of characters. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** A mistake that would explain why a text cannot be read, with what would make it right. */
export interface Suspicion {
  readonly span: Span;
  readonly text: Text;
  /** In the order of the text. */
  readonly edits: readonly Edit[];
}

/** Looks for one kind of mistake at the line that the parser stumbles over, or close above it. */
export type Cause = (lines: Lines, line: Line, problem: Problem) => readonly Suspicion[];
