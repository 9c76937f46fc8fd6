import type { Diagnostic } from "../../model/diagnostic.js";
import type { Source } from "../../model/source.js";
import type { Checking } from "../shared/check-files.js";
import type { OnePolicy } from "../shared/one-policy.js";
import { whereItIsNow } from "../shared/where-it-is-now.js";

/** Rules whose findings a new review in the log settles. */
const CLEARED = new Set([
  "review-overdue",
  "review-due-soon",
  "review-missing",
  "reviewer-missing",
  "content-changed-since-review",
]);

export function isCleared({ rule }: Diagnostic): boolean {
  return CLEARED.has(rule);
}

/** The findings that the policy would have after the review has been recorded. */
interface AfterReview {
  readonly errors: readonly Diagnostic[];
  /** The lines of waivers that the review makes unnecessary. */
  readonly unneeded: readonly number[];
}

/**
 * The errors that would remain after the review has been recorded, at their positions in the current file. Checking the
 * result rather than the current file allows an overdue review and refuses a date in the future.
 */
export async function afterReview(
  checking: Checking,
  { file, checked }: OnePolicy,
  after: Source,
): Promise<AfterReview> {
  const result = await checking.check(file, new TextEncoder().encode(after.text));
  const isOpen = ({ severity, waived }: Diagnostic) => severity === "error" && !waived;
  const left = result.diagnostics.filter(isOpen);
  const unused = (found: Diagnostic) => found.rule === "waiver-unused";
  const before = new Set(checked.diagnostics.filter(unused).map(({ message }) => message.en));
  const unneeded = result.diagnostics.filter((found) => unused(found) && !before.has(found.message.en));
  return {
    errors: whereItIsNow(left, checked.diagnostics),
    unneeded: unneeded.map(({ range }) => range.start.line),
  };
}
