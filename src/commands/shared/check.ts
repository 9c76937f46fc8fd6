import { type LintResult, lint, type RuleFailure } from "../../lint/lint.js";
import type { Context, Rule } from "../../lint/rule.js";
import { rules as allRules } from "../../lint/rules/index.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import type { Policy } from "../../model/policy.generated.js";
import type { Source } from "../../model/source.js";
import { parse } from "../../parse/parse.js";
import { validate } from "../../validate/validate.js";

/** One file, taken through as many stages as it passes. */
export interface Checked {
  readonly file: string;
  /** The decoded text, if it could be decoded. */
  readonly text: string | undefined;
  /** Present when the syntax is right. */
  readonly source: Source | undefined;
  /** Present when the shape is right too. */
  readonly policy: Policy | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly failures: readonly RuleFailure[];
}

/** Parses, validates and, if no errors so far, lints one file. Only this function knows the order of the stages. */
export async function check(
  file: string,
  bytes: Uint8Array,
  context: Context,
  rules: readonly Rule[] = allRules,
): Promise<Checked> {
  const parsed = parse(file, bytes);
  const none = { file, text: parsed.text, source: parsed.source, policy: undefined, failures: [] };
  if (!parsed.source) return neverSilent({ ...none, diagnostics: parsed.diagnostics });
  const { policy, diagnostics } = await validate(parsed.source);
  if (!policy) return neverSilent({ ...none, diagnostics });
  const linted: LintResult = lint(parsed.source, policy, rules, context);
  return { ...none, policy, ...linted };
}

/**
 * The same, unless a file would be refused without an error: then nothing was checked, and to report it as free from
 * errors would be false. That is a failure of the tool.
 */
export function neverSilent(checked: Checked): Checked {
  const refused = checked.policy === undefined;
  if (refused && !checked.diagnostics.some(({ severity }) => severity === "error"))
    throw new Error(`${checked.file} is refused without an error`);
  return checked;
}
