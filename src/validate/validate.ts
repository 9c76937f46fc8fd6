import type { Diagnostic } from "../model/diagnostic.js";
import { editionOf, ORIGINAL } from "../model/edition.js";
import type { Policy } from "../model/policy.generated.js";
import type { Source } from "../model/source.js";
import check from "./validator.generated.js";

/** A policy of the right shape, or at least one error: never neither. */
export type Validation =
  | { readonly policy: Policy; readonly diagnostics: readonly [] }
  | { readonly policy: undefined; readonly diagnostics: readonly [Diagnostic, ...Diagnostic[]] };

/** Checks the data against the policy's JSON Schema. The policy of the result is the data in the language they are written in. */
export async function validate(source: Source): Promise<Validation> {
  if (check(source.data)) return { policy: editionOf(source.data, ORIGINAL), diagnostics: [] };
  const errors = check.errors ?? [];
  // The messages, and the schema they quote, are loaded only when there is an error.
  const { explain, policySchema } = await import("./explain.js");
  return { policy: undefined, diagnostics: explain(source, errors, policySchema) };
}
