import { GRADES, type GradedChange } from "./change.js";
import { changesBetween } from "./changes.js";
import { grade } from "./grade.js";

/**
 * Everything that means something else in the newer policy, graded, the gravest first and otherwise in the order of the
 * newer policy. Both are data of the right shape, in all their languages.
 */
export function comparePolicies(before: unknown, after: unknown): GradedChange[] {
  const graded = changesBetween(before, after).map((change) => grade(change, after));
  return graded.sort((a, b) => GRADES.indexOf(b.grade) - GRADES.indexOf(a.grade));
}
