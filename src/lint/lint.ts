import { formatDate } from "../model/date.js";
import { type Diagnostic, documentationUrl, type Fix } from "../model/diagnostic.js";
import type { Policy } from "../model/policy.generated.js";
import { rangeAt, type Source, spanOf } from "../model/source.js";
import { applyWaivers } from "./apply-waivers.js";
import { quoteLike } from "./quote.js";
import type { Context, Finding, Rule } from "./rule.js";

/** A rule that threw: the tool's own failure, not the policy's. */
export interface RuleFailure {
  readonly rule: string;
  readonly error: unknown;
}

export interface LintResult {
  /** In the order of the file; waived ones are included and marked. */
  readonly diagnostics: readonly Diagnostic[];
  readonly failures: readonly RuleFailure[];
}

/** Runs the rules on a policy and applies the waivers in its comments. A rule that throws does not stop the others. */
export function lint(source: Source, policy: Policy, rules: readonly Rule[], context: Context): LintResult {
  const found: Diagnostic[] = [];
  const failures: RuleFailure[] = [];
  for (const rule of rules) {
    try {
      for (const finding of rule.check(policy, context)) found.push(locate(source, rule, finding));
    } catch (error) {
      failures.push({ rule: rule.id, error });
    }
  }
  const diagnostics = applyWaivers(source, found, formatDate(context.today)).sort(byPlace);
  return { diagnostics, failures };
}

/** Gives a finding its position, severity and documentation. */
export function locate(
  source: Source,
  rule: Pick<Rule, "id" | "severity" | "legal">,
  finding: Finding,
): Diagnostic {
  const span = spanOf(source, finding.path, finding.aim);
  const fix: Fix | undefined = finding.fix && {
    description: finding.fix.description,
    edits: [{ start: span[0], end: span[1], text: quoteLike(source.text.slice(...span), finding.fix.value) }],
  };
  return {
    file: source.file,
    range: rangeAt(source.lineStarts, span),
    severity: rule.severity,
    rule: rule.id,
    message: finding.message,
    path: finding.path,
    legal: rule.legal,
    url: documentationUrl(rule.id),
    ...(fix ? { fix } : {}),
  };
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    a.range.start.line - b.range.start.line ||
    a.range.start.column - b.range.start.column ||
    compare(a.rule, b.rule)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
