import type { Problem } from "../problem.js";
import { Layout } from "./layout.js";
import { type Complaint, translate } from "./translate.js";

/** Everything found wrong with a text, by where it was found. */
export interface Findings {
  readonly text: string;
  readonly starts: readonly number[];
  /** How many problems to report at most. */
  readonly limit: number;
  readonly lexical: readonly Problem[];
  /** Offset from where on complaints and content are only consequences of a lexical problem. */
  readonly unreliableFrom: number;
  readonly complaints: readonly Complaint[];
  readonly content: readonly Problem[];
}

/**
 * The problems to report, in the order of the file. One mistake makes the parser complain several times, and
 * makes nonsense of the content on its line: what was found first, and closest to the characters, is kept.
 */
export function choose(findings: Findings): Problem[] {
  const { text, starts, limit, lexical, unreliableFrom, complaints, content } = findings;
  if (lexical.length + complaints.length + content.length === 0) return [];
  const layout = new Layout(text, starts);
  const tops = layout.tops();
  const problems = [...lexical];
  const lines = new Set(lexical.map(({ span }) => layout.lineOf(span)));
  const parts = new Set([...lines].map((line) => tops[line - 1]));

  // Beyond a few times the limit they are all the same.
  const ordered = inOrder(complaints).slice(0, 5 * limit);
  for (const complaint of ordered) {
    const { follows, ...problem } = translate(complaint, text, layout);
    const line = layout.lineOf(problem.span);
    const part = tops[line - 1];
    const isConsequence = follows === "from-earlier" && parts.has(part);
    if (!isConsequence && !lines.has(line) && problem.span[0] < unreliableFrom) problems.push(problem);
    lines.add(line);
    parts.add(part);
    if (follows === "ends-file") break;
  }
  const understoodUntil = Math.min(unreliableFrom, ...ordered.slice(0, 1).map(({ pos }) => pos[0]));
  for (const problem of content) {
    if (problem.span[0] < understoodUntil && !lines.has(layout.lineOf(problem.span))) problems.push(problem);
  }
  return problems.sort((a, b) => a.span[0] - b.span[0]).slice(0, limit);
}

/** Sorted by position, without errors that another one at the same position explains better. */
function inOrder(complaints: readonly Complaint[]): Complaint[] {
  const better = new Set(
    complaints.filter(({ code }) => code === "MULTILINE_IMPLICIT_KEY").map(({ pos }) => pos[0]),
  );
  return complaints
    .filter(({ code, pos }) => code !== "BLOCK_AS_IMPLICIT_KEY" || !better.has(pos[0]))
    .sort((a, b) => a.pos[0] - b.pos[0]);
}
