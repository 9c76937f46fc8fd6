import { lineStarts, positionAt } from "../../model/source.js";
import type { Problem } from "../problem.js";
import { bracesForList } from "./braces.js";
import { bullet } from "./bullets.js";
import type { Cause, Edit } from "./cause.js";
import { otherComment } from "./comment.js";
import { fence } from "./fence.js";
import { hashInBrackets } from "./hash-in-brackets.js";
import { hashInText } from "./hash-in-text.js";
import { lostHeading } from "./heading.js";
import { indentation } from "./indentation.js";
import { Lines } from "./lines.js";
import { lostId } from "./lost-id.js";
import { emphasis, markdownLink } from "./markdown.js";
import { prefix } from "./prefix.js";
import { curlyQuotes } from "./quotes.js";
import { separator } from "./separator.js";
import { oddSpace } from "./spaces.js";
import { strayHyphen } from "./stray-hyphen.js";
import { twoFacts } from "./two-facts.js";
import { valueAbove } from "./value-above.js";

/** Those that cannot be mistaken for another come first. */
const CAUSES: readonly Cause[] = [
  prefix,
  fence,
  oddSpace,
  emphasis,
  bullet,
  curlyQuotes,
  hashInBrackets,
  hashInText,
  markdownLink,
  separator,
  otherComment,
  bracesForList,
  twoFacts,
  lostHeading,
  lostId,
  valueAbove,
  strayHyphen,
  indentation,
];

// Each trial reads the whole file.
const MOST_TRIALS = 60;
const MOST_CHARACTERS = 100_000;

/**
 * What the parser stumbles over, said by its cause where one is known. A cause is only believed when the text without
 * the mistake can be read at that line: so a guess is never shown, and what only followed from a mistake is left out.
 */
export function findCauses(
  text: string,
  problems: readonly Problem[],
  read: (text: string) => readonly Problem[],
): Problem[] {
  if (text.length > MOST_CHARACTERS) return [...problems];
  const found: Problem[] = [];
  let state = { text, problems, edits: [] as readonly (readonly Edit[])[] };
  let trials = MOST_TRIALS;
  for (let index = 0; index < state.problems.length; ) {
    const problem = state.problems[index] as Problem;
    const next = explained(state, index);
    if (next === undefined) {
      found.push(moved(problem, state.edits));
      index++;
      continue;
    }
    found.push(moved(next.problem, state.edits));
    state = { text: next.text, problems: next.problems, edits: [...state.edits, next.edits] };
  }
  return found;

  function explained({ text, problems }: typeof state, index: number): Explained | undefined {
    const starts = lineStarts(text);
    const lineOf = (each: Problem, edits: readonly Edit[]) =>
      positionAt(starts, before(each.span[0], edits)).line;
    const lines = new Lines(text, starts);
    const at = lineOf(problems[index] as Problem, []);
    const line = lines.at(at - 1);
    if (!line) return undefined;
    for (const cause of CAUSES) {
      let best: Explained | undefined;
      for (const suspicion of cause(lines, line, problems[index] as Problem)) {
        if (trials-- <= 0) return undefined;
        const without = applied(text, suspicion.edits);
        const after = read(without);
        const earlier = after.slice(0, index).map((each) => lineOf(each, suspicion.edits));
        const following = after[index];
        const same = earlier.every((each, number) => each === lineOf(problems[number] as Problem, []));
        if (!same || (following && lineOf(following, suspicion.edits) <= at)) continue;
        if (best && best.problems.length <= after.length) continue;
        const { span, text: message, edits } = suspicion;
        best = { problem: { span, text: message }, text: without, problems: after, edits };
        if (after.length === index) break;
      }
      if (best && best.problems.length <= problems.length) return best;
    }
    return undefined;
  }
}

interface Explained {
  readonly problem: Problem;
  readonly text: string;
  readonly problems: readonly Problem[];
  readonly edits: readonly Edit[];
}

function applied(text: string, edits: readonly Edit[]): string {
  let result = "";
  let from = 0;
  for (const { span, text: replacement } of edits) {
    result += text.slice(from, span[0]) + replacement;
    from = span[1];
  }
  return result + text.slice(from);
}

/** Where an offset was before the edits. */
function before(offset: number, edits: readonly Edit[]): number {
  let shift = 0;
  for (const { span, text } of edits) {
    const start = span[0] + shift;
    if (offset < start) break;
    if (offset < start + text.length) return span[0];
    shift += text.length - (span[1] - span[0]);
  }
  return offset - shift;
}

function moved(problem: Problem, edits: readonly (readonly Edit[])[]): Problem {
  const back = (offset: number) => [...edits].reverse().reduce(before, offset);
  const start = back(problem.span[0]);
  return { ...problem, span: [start, Math.max(start, back(problem.span[1]))] };
}
