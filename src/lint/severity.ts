import type { Severity } from "../model/diagnostic.js";
import { severityOfClass } from "../model/rule-class.js";
import type { RuleInfo } from "./rule.js";

/** A rule's severity: that of its class, unless the rule states another and why. */
export function severityOf(rule: Pick<RuleInfo, "class" | "severity">): Severity {
  return rule.severity ?? severityOfClass(rule.class);
}
