import { builtIn } from "../../lint/built-in/index.js";
import type { RuleInfo } from "../../lint/rule.js";
import { rules } from "../../lint/rules/index.js";
import { severityOf } from "../../lint/severity.js";
import type { Diagnostic, Severity } from "../../model/diagnostic.js";

/** Everything that can be reported: the rules and what the stages report themselves. */
export const allRules: readonly (RuleInfo & { readonly severity: Severity })[] = [...builtIn, ...rules].map(
  (rule) => ({ ...rule, severity: severityOf(rule) }),
);

const INTEGRITY = new Set(allRules.filter((rule) => rule.integrity).map((rule) => rule.id));

/** The finding with what its rule rests on, for stages that cannot know the rules. */
export function withLegalBasis(found: Diagnostic): Diagnostic {
  return { ...found, legal: allRules.find(({ id }) => id === found.rule)?.legal ?? [] };
}

/** Whether a page built in spite of the finding would be broken or untrue. */
export function blocksBuild(found: Diagnostic): boolean {
  return INTEGRITY.has(found.rule);
}
