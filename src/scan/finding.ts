import type { Severity } from "../model/diagnostic.js";
import type { RuleClass } from "../model/rule-class.js";
import type { Text } from "../model/text.js";
import type { Trace } from "../model/trace.js";

/** What a scan has found against a policy. The command adds position, severity and documentation. */
export interface ScanFinding {
  readonly rule: string;
  /** JSON Pointer into the policy; for something missing, to where it should be. */
  readonly path: string;
  readonly message: Text;
  /** The class of this very finding, where it is the rule's other one. */
  readonly class?: RuleClass;
  readonly severity?: Severity;
  /** What it rests on, in the order that it was seen. */
  readonly seen: readonly Trace[];
}
