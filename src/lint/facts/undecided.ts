import { child } from "../../model/pointer.js";
import type { Policy, Purpose } from "../../model/policy.generated.js";
import type { RuleClass } from "../../model/rule-class.js";
import type { Text } from "../../model/text.js";
import type { Finding } from "../rule.js";
import { purposes } from "./entries.js";

/** A question that every purpose should answer. */
type Question = "categories" | "sources" | "recipients" | "retention" | "provision";

/**
 * A finding for each purpose that leaves the question open, by `undecided` or by saying nothing. `gap` continues
 * ”Ändamålet …”, `write` is the line to write. Purposes for which the question does not arise are skipped.
 */
export function* undecidedIn(
  policy: Policy,
  question: Question,
  { gap, write }: { readonly gap: Text; readonly write: Text },
  arises: (purpose: Purpose) => boolean = () => true,
  classOf: (purpose: Purpose) => RuleClass | undefined = () => undefined,
): Generator<Finding> {
  for (const [id, purpose, path] of purposes(policy)) {
    const answer = purpose[question];
    if ((answer !== undefined && answer !== "undecided") || !arises(purpose)) continue;
    const ruleClass = classOf(purpose);
    yield {
      ...(ruleClass ? { class: ruleClass } : {}),
      path: answer === undefined ? path : child(path, question),
      message: {
        sv: `Ändamålet ”${id}” ${gap.sv}. Skriv ${write.sv}`,
        en: `The purpose "${id}" ${gap.en}. Write ${write.en}`,
      },
    };
  }
}
