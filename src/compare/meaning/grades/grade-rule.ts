import { parsePeriod, periodDays } from "../../../model/date.js";
import type { Text } from "../../../model/text.js";
import type { Change, Grade, Timing } from "../change.js";

/** What one kind of change means for the people concerned. The first rule that fits a change decides. */
export interface GradeRule {
  /** The keys of the path from the root: `*` is any one key, and a last `**` anything below, or nothing. */
  readonly at: string;
  /** Absent for every kind of change. */
  readonly kinds?: readonly Change["kind"][];
  /** Absent where the place and the kind are enough. */
  readonly fits?: (change: Change) => boolean;
  readonly grade: Grade;
  readonly why: Text;
  readonly legal: readonly string[];
  readonly timing?: Timing;
}

/** WP260 rev.01: which changes people must be informed of, how, and when. */
export const WP260 = "WP260 rev.01";

const OPEN = new Set<unknown>(["undecided"]);

/** A question that the older policy left open has an answer. */
export const isAnswered = ({ before, after }: Change) => OPEN.has(before) && !OPEN.has(after);

/** A question that the older policy answered is open. */
export const isReopened = ({ before, after }: Change) => OPEN.has(after) && before !== undefined;

/** Both are periods (ISO 8601), and the newer one can be longer than the older. */
export const isLonger = ({ before, after }: Change) => longest(after) > longest(before);

/** Both are periods (ISO 8601), just as long: `P1Y` and `P12M`. */
export function isSameLength({ before, after }: Change): boolean {
  const [older, newer] = [before, after].map((value) => {
    const period = typeof value === "string" ? parsePeriod(value) : undefined;
    return period && { months: period.years * 12 + period.months, days: period.days };
  });
  return older !== undefined && older.months === newer?.months && older.days === newer.days;
}

/** The newer value is true. */
export const isOn = ({ after }: Change) => after === true;

// What is no period, such as a cookie that ends with the session, is the shortest there is.
function longest(value: unknown): number {
  const period = typeof value === "string" ? parsePeriod(value) : undefined;
  return period ? periodDays(period).most : 0;
}
