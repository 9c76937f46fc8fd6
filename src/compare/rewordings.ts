import { diffArrays } from "diff";
import type { Rewording } from "../model/notice-change.js";

/** A change of wording with context, for display, and the differing words alone, whose context may vary. */
export interface FoundRewording {
  readonly shown: Rewording;
  readonly struck: string;
  readonly put: string;
}

// Comparing takes time in proportion to length times difference. What differs more than this is called rewritten.
const MAX_DIFFERENCES = 200;
const MAX_LINES = 4000;
const MAX_WORDS = 4000;
/** A line this short is shown whole. */
const SHORT = 5;
/** Changes with so few words between them are one change to a reader. */
const NEAR = 2;

/** What differs between two texts, line by line and then word by word; undefined if that is too much to tell. */
export function rewordings(
  before: readonly string[],
  after: readonly string[],
): readonly FoundRewording[] | undefined {
  if (before.length + after.length > MAX_LINES) return undefined;
  const parts = diffArrays([...before], [...after], { maxEditLength: MAX_DIFFERENCES });
  if (!parts) return undefined;
  const found: FoundRewording[] = [];
  let removed: readonly string[] = [];
  for (const { value, added, removed: gone } of [...parts, { value: [], added: false, removed: false }]) {
    if (gone) removed = value;
    else {
      found.push(...(added ? between(removed, value) : removed.map((line) => whole(line, ""))));
      removed = [];
    }
  }
  return found;
}

// As many lines as before are the same lines in other words. Otherwise some are new and some are struck, and those that
// begin alike are the same: a list's items begin with a name.
function between(removed: readonly string[], added: readonly string[]): FoundRewording[] {
  if (removed.length === added.length) {
    return removed.flatMap((line, index) => inLine(line, added[index] as string));
  }
  const waiting = new Map<string, string[]>();
  for (const line of removed) waiting.set(firstWord(line), [...(waiting.get(firstWord(line)) ?? []), line]);
  const found = added.flatMap((line) => {
    const former = waiting.get(firstWord(line))?.shift();
    return former === undefined ? [whole("", line)] : inLine(former, line);
  });
  return [...found, ...[...waiting.values()].flat().map((line) => whole(line, ""))];
}

function firstWord(line: string): string {
  return line.split(" ", 1)[0] as string;
}

function whole(before: string, after: string): FoundRewording {
  return { shown: { before, after }, struck: before, put: after };
}

function inLine(before: string, after: string): FoundRewording[] {
  const [old, fresh] = [before.split(" "), after.split(" ")];
  if (old.length + fresh.length > MAX_WORDS) return [whole(before, after)];
  const parts = diffArrays(old, fresh, { maxEditLength: MAX_DIFFERENCES });
  if (!parts) return [whole(before, after)];
  const hunks: { old: [number, number]; fresh: [number, number] }[] = [];
  let [oldAt, freshAt] = [0, 0];
  for (const { count, added, removed } of parts) {
    const [oldEnd, freshEnd] = [oldAt + (added ? 0 : count), freshAt + (removed ? 0 : count)];
    const last = hunks.at(-1);
    if (added || removed) {
      if (last && oldAt - last.old[1] <= NEAR && freshAt - last.fresh[1] <= NEAR) {
        [last.old[1], last.fresh[1]] = [oldEnd, freshEnd];
      } else hunks.push({ old: [oldAt, oldEnd], fresh: [freshAt, freshEnd] });
    }
    [oldAt, freshAt] = [oldEnd, freshEnd];
  }
  const short = Math.max(old.length, fresh.length) <= SHORT;
  return hunks.map((hunk) => ({
    shown: short ? { before, after } : { before: around(old, hunk.old), after: around(fresh, hunk.fresh) },
    struck: old.slice(...hunk.old).join(" "),
    put: fresh.slice(...hunk.fresh).join(" "),
  }));
}

// A number alone says little: "12 månader" does.
function around(words: readonly string[], [start, end]: [number, number]): string {
  return words.slice(Math.max(0, start - 1), end + 1).join(" ");
}
