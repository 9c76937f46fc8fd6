import { restsOn } from "../model/bases.js";
import { type CalendarDate, daysBetween, parseDate } from "../model/date.js";
import type { Diagnostic } from "../model/diagnostic.js";
import type { DueDate } from "../model/due-date.js";
import { child } from "../model/pointer.js";
import type { Policy } from "../model/policy.generated.js";
import { positionAt, type Source, spanOf } from "../model/source.js";
import { lastSeen } from "./facts/agreements.js";
import { entries, purposes } from "./facts/entries.js";
import { type Due, dueDate } from "./facts/review-dates.js";
import { isOfScan } from "./waiver-validity.js";
import { readWaivers } from "./waivers.js";

/** What in a policy is due by a certain day, the earliest first. `diagnostics` are the policy's findings. */
export function dueDates(
  source: Source,
  policy: Policy,
  diagnostics: readonly Diagnostic[],
  today: CalendarDate,
): DueDate[] {
  const lineOf = (path: string) => positionAt(source.lineStarts, spanOf(source, path)[0]).line;
  const found: DueDate[] = [];
  const note = (kind: DueDate["kind"], path: string, due: Due | undefined, name?: string) => {
    if (due) found.push({ kind, ...due, path, line: lineOf(path), ...(name === undefined ? {} : { name }) });
  };
  const { review } = policy;
  note("review", "/review", dueDate(review.lastReviewed, review.cycle, today));
  for (const [, { name, agreement }, path] of entries(policy.recipients, "recipients")) {
    if (agreement)
      note(
        "agreement",
        child(path, "agreement"),
        dueDate(lastSeen(agreement), agreement.reviewCycle, today),
        name,
      );
  }
  for (const [, purpose, path] of purposes(policy)) {
    const interest = purpose.legitimateInterest;
    if (interest && restsOn(purpose, "legitimate-interests"))
      note(
        "balancing",
        child(path, "legitimateInterest"),
        dueDate(interest.assessed, interest.assessmentCycle, today),
        purpose.name,
      );
  }
  found.push(...waiversIn(source, diagnostics, today));
  return found.sort((a, b) => a.days - b.days);
}

// Only those that waive something: one that is not needed is a finding, and has no day to wait for.
function waiversIn(source: Source, diagnostics: readonly Diagnostic[], today: CalendarDate): DueDate[] {
  return readWaivers(source).flatMap((waiver) => {
    const { rule, line, untilText, reason } = waiver;
    const date = untilText === undefined ? undefined : parseDate(untilText);
    const finding = diagnostics.find((each) => each.rule === rule && each.range.start.line === line);
    if (!date || rule === undefined || reason === undefined) return [];
    if (!finding && !isOfScan(waiver)) return [];
    const days = daysBetween(today, date);
    return [{ kind: "waiver" as const, date, days, path: finding?.path ?? "", line, rule, reason }];
  });
}
