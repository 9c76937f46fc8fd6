import { parsePeriod } from "../../model/date.js";
import type { Policy } from "../../model/policy.generated.js";
import { retentionsOf } from "../../model/retentions.js";
import type { Words } from "../lexicon.js";
import { sectionLink, text } from "../markdown.js";
import { sectionId } from "./purposes.js";
import { retentionOf } from "./shared.js";

/** How long in a sentence or two: the one that is decided, or the span of several. */
export function retentionInShort(policy: Policy, words: Words) {
  const all = Object.entries(policy.purposes);
  const decided = all.flatMap(([id, purpose]) =>
    retentionsOf(purpose).map((retention) => ({ id, name: purpose.name, retention, purpose })),
  );
  const many = decided.length > 1;
  const [first] = decided;
  const periods = many ? decided.flatMap(({ retention: { period } }) => period ?? []).sort(byLength) : [];
  const [shortest, longest] = [periods[0], periods.at(-1)];
  const spread = shortest !== undefined && longest !== undefined && byLength(shortest, longest) !== 0;
  return {
    one: first && !many ? retentionOf(first.purpose, words) : null,
    // Which purpose it is goes without saying where there is no other.
    link: first && !many && all.length > 1 ? sectionLink(first.name, sectionId(first.id)) : null,
    many,
    shortest: spread ? text(words.duration(shortest)) : null,
    longest: longest === undefined ? null : text(words.duration(longest)),
    conditions: many && decided.some(({ retention }) => retention.criteria !== undefined),
    someOpen: decided.length > 0 && decided.length < all.length,
    allOpen: decided.length === 0,
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
