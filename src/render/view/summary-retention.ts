import { parsePeriod } from "../../model/date.js";
import type { Policy } from "../../model/policy.generated.js";
import { retentionsOf } from "../../model/retentions.js";
import type { Words } from "../lexicon.js";
import { sectionLink, text } from "../markdown.js";
import { sectionId } from "./purpose.js";
import { isShort, retentionOf } from "./shared.js";

/** How long, in a sentence or two: the one time that is decided, or what the several are like. */
export function retentionInShort(policy: Policy, words: Words) {
  const all = Object.entries(policy.purposes);
  const decided = all.flatMap(([id, purpose]) =>
    retentionsOf(purpose).map((retention) => ({ id, name: purpose.name, retention })),
  );
  const [first] = decided;
  const one = decided.length === 1 && first && isShort(first.retention.criteria ?? "") ? first : undefined;
  const periods = decided
    .flatMap(({ retention: { period, atLeast } }) => [period ?? [], atLeast ?? []].flat())
    .sort(byLength);
  const [shortest, longest] = [periods[0], periods.at(-1)];
  // A least time without a longest can become any time.
  const unlimited = decided.some(
    ({ retention: { period, atLeast } }) =>
      period === undefined &&
      atLeast !== undefined &&
      longest !== undefined &&
      byLength(atLeast, longest) === 0,
  );
  const same = shortest !== undefined && longest !== undefined && byLength(shortest, longest) === 0;
  const conditions = decided.some(
    ({ retention: { period, atLeast } }) => period === undefined && atLeast === undefined,
  );
  const period = (value: string | undefined) =>
    value === undefined || one ? null : text(words.duration(value));
  return {
    one: one ? retentionOf(one.retention, words) : null,
    // Which purpose it is goes without saying where there is no other.
    link: one && all.length > 1 ? sectionLink(one.name, sectionId(one.id)) : null,
    shortest: same ? null : period(shortest),
    longest: period(longest),
    longestAtLeast: unlimited,
    conditions: !one && conditions,
    // Whatever else there is has no time: the rule for all, or a gap.
    open: all.some(([, purpose]) => retentionsOf(purpose).length === 0),
    allOpen: decided.length === 0,
    general: policy.retention !== undefined,
  };
}

function byLength(a: string, b: string): number {
  return daysIn(a) - daysIn(b);
}

// Only for comparing: a month is 30 days and a bit, a year 365 and a bit.
function daysIn(text: string): number {
  const period = parsePeriod(text);
  return period ? (period.years * 12 + period.months) * 30.44 + period.days : 0;
}
