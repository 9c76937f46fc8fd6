import type { CalendarDate } from "../model/date.js";
import type { Severity } from "../model/diagnostic.js";
import type { Policy } from "../model/policy.generated.js";
import type { RuleClass } from "../model/rule-class.js";
import type { Text } from "../model/text.js";
import type { Trace } from "../model/trace.js";
import type { Writing } from "./writing.js";

/** What a rule says: where by path, and what is wrong together with what to write instead. */
export interface Finding {
  /** JSON Pointer to the value concerned; for something missing, to the parent. */
  readonly path: string;
  readonly message: Text;
  /** Point at the key rather than at the value. Maps and lists are pointed at by their key in any case. */
  readonly aim?: "key" | "value";
  /** The value that is certain to be right instead of the text at `path`. */
  readonly fix?: { readonly description: Text; readonly value: string };
  /** The class of this very finding, where it is the rule's other one. */
  readonly class?: RuleClass;
  /** The id that was probably meant by the one at `path`. */
  readonly suggestion?: string | undefined;
}

/** What a rule may know besides the policy. */
export interface Context {
  /** The date to judge by. A rule never asks the clock. */
  readonly today: CalendarDate;
  /** How many days ahead something counts as due soon. */
  readonly dueSoonDays: number;
}

/**
 * A piece of a policy, as YAML: its top-level keys replace those of a complete, clean policy. It is both a test and
 * an example in the documentation.
 */
export interface Example {
  readonly yaml: string;
  /** Top-level keys that the policy lacks in this example. */
  readonly without?: readonly (keyof Policy)[];
  /** The date it is judged on, `YYYY-MM-DD`; 2026-11-22 if not given. */
  readonly today?: string;
  /** What a scan saw. */
  readonly seen?: readonly Omit<Trace, "source">[];
  /** That a scan could not see all. */
  readonly unseen?: true;
}

/** An example in which the rule must find exactly these paths, in any order. */
export interface BadExample extends Example {
  readonly at: readonly string[];
  /** Where the findings are of the rule's other class. */
  readonly otherClass?: boolean;
}

/** What a rule is, for people: the source of its documentation page and of `policy explain`. */
export interface RuleInfo {
  /** Kebab case; the name of the file it is defined in. */
  readonly id: string;
  /** What it rests on. The severity follows from it. */
  readonly class: RuleClass;
  /** A severity other than that of the class; `severityReason` says why. */
  readonly severity?: Severity;
  /** Why the severity is not that of the class, as whole sentences. */
  readonly severityReason?: Text;
  /** What it rests on, such as `GDPR art. 13.1 c`; empty where it is about form. */
  readonly legal: readonly string[];
  /** True if the finding is a missing fact that the law requires. */
  readonly gap?: boolean;
  /**
   * True where a page built in spite of the finding would say something untrue or broken: `validate` reports it and
   * `build` refuses the policy. Such a finding cannot be waived.
   */
  readonly integrity?: boolean;
  /** What the examples are, where they are not pieces of a policy; `scan` for a policy and what was seen. */
  readonly about?: "template" | "style" | "scan";
  /** What the rule asks for, as one sentence. */
  readonly summary: Text;
  /** The class, and with it the severity, of some of its findings, and which those are, as a whole sentence. */
  readonly otherClass?: { readonly class: RuleClass; readonly when: Text };
  /** Why it matters and how to fix it, in a few sentences. */
  readonly details: Text;
  readonly bad: readonly BadExample[];
  readonly good: readonly Example[];
}

/** One check of a policy. It sees facts and paths; the engine finds lines. */
export interface Rule extends RuleInfo {
  /** True where it looks at the form of texts and not at Swedish words: translations are then checked too. */
  readonly anyLanguage?: boolean;
  /** `writing` is how the values are written in the file; `written` is the policy's data as in the file, each text in all the languages it is written in. */
  check(policy: Policy, context: Context, written: unknown, writing: Writing): Iterable<Finding>;
}
