import { type Diagnostic, type Fix, newDiagnostic } from "../model/diagnostic.js";
import { editionOf, type Language, languagesOf } from "../model/edition.js";
import type { Policy } from "../model/policy.generated.js";
import { severityOfClass } from "../model/rule-class.js";
import { rangeAt, type Source, spanOf, textPath } from "../model/source.js";
import { applyWaivers } from "./apply-waivers.js";
import { quoteLike } from "./quote.js";
import type { Context, Finding, Rule } from "./rule.js";
import { severityOf } from "./severity.js";
import { writingOf } from "./writing.js";

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
  const writing = writingOf(source);
  const ask = (rule: Rule, edition: Policy, place: (finding: Finding) => Finding | undefined) => {
    try {
      for (const finding of rule.check(edition, context, source.data, writing)) {
        const placed = place(finding);
        if (placed) found.push(locate(source, rule, placed));
      }
    } catch (error) {
      failures.push({ rule: rule.id, error });
    }
  };
  for (const rule of rules) ask(rule, policy, (finding) => finding);
  for (const language of languagesOf(policy).slice(1)) {
    const edition = editionOf(source.data, language);
    const place = inTranslation(source, language);
    for (const rule of rules) if (rule.anyLanguage) ask(rule, edition, place);
  }
  const diagnostics = applyWaivers(source, found, context.today).sort(byPlace);
  return { diagnostics, failures };
}

// The finding at the translation itself. What has not been translated has been judged already.
function inTranslation(source: Source, language: Language) {
  return (finding: Finding): Finding | undefined => {
    const path = textPath(source, finding.path, language);
    return path === finding.path ? undefined : { ...finding, path };
  };
}

/** Gives a finding its position, severity and documentation. */
export function locate(
  source: Source,
  rule: Pick<Rule, "id" | "class" | "severity" | "legal" | "gap">,
  finding: Finding,
): Diagnostic {
  const path = finding.aim === "key" ? finding.path : textPath(source, finding.path);
  const span = spanOf(source, path, finding.aim);
  const fix: Fix | undefined = finding.fix && {
    description: finding.fix.description,
    edits: [{ start: span[0], end: span[1], text: quoteLike(source.text.slice(...span), finding.fix.value) }],
  };
  return newDiagnostic({
    file: source.file,
    range: rangeAt(source.lineStarts, span),
    severity: finding.class ? severityOfClass(finding.class) : severityOf(rule),
    class: finding.class ?? rule.class,
    rule: rule.id,
    message: finding.message,
    path,
    legal: rule.legal,
    ...(rule.gap && (finding.class ?? rule.class) === "law" ? { gap: true } : {}),
    ...(fix ? { fix } : {}),
    ...(finding.suggestion === undefined ? {} : { suggestion: finding.suggestion }),
  });
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
