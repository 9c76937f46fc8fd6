import type { Severity } from "../model/diagnostic.js";
import type { RuleClass } from "../model/rule-class.js";
import type { Text } from "../model/text.js";

/** What a report may say of a rule. */
export interface RuleMeta {
  /** The id that `Diagnostic.rule` holds. */
  readonly id: string;
  readonly severity: Severity;
  readonly class: RuleClass;
  /** Why the severity is not the one that follows from the class. */
  readonly severityReason?: Text;
  /** The class of some of its findings, and which those are. */
  readonly otherClass?: { readonly class: RuleClass; readonly when: Text };
  /** What the rule asks for, as one sentence. */
  readonly summary: Text;
  /** Why it matters and how to fix it. */
  readonly details: Text;
  /** Articles and statutes it rests on. */
  readonly legal: readonly string[];
  /** Where it is described: absolute, or relative to the package. */
  readonly url: string;
}
