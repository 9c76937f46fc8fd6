import { formatDate } from "../../model/date.js";
import { Failure } from "../../model/failure.js";
import { nearest } from "../../model/nearest.js";
import { withSuggestion } from "../../model/suggestion.js";
import { visible } from "../../model/visible.js";
import { allRules } from "../shared/rules.js";
import { EXIT, type ExitCode, type Session, todayOf } from "../shared/session.js";

/** `policy explain <rule>`: what a rule asks for, why, and what is right and wrong. */
export async function explainCommand(session: Session, id: string): Promise<ExitCode> {
  const rule = allRules.find((each) => each.id === id);
  if (!rule) {
    const ids = allRules.map((each) => each.id);
    const family = /^[a-z]/.test(id) ? ids.filter((each) => each.startsWith(`${id}-`)).sort() : [];
    if (family.length > 1) throw severalBeginSo(id, family);
    const near = family[0] ?? nearest(id, ids);
    throw new Failure(
      withSuggestion(
        {
          sv: `Det finns ingen regel som heter ”${visible(id)}”.`,
          en: `There is no rule called "${visible(id)}".`,
        },
        near,
        {
          otherwise: {
            sv: "Kör policy explain --list för att se alla.",
            en: "Run policy explain --list to see them all.",
          },
        },
      ),
    );
  }
  const { explainRule } = await import("../../report/explain-rule.js");
  session.io.stdout.write(explainRule(rule, session.lang, session.colors.stdout));
  return EXIT.clean;
}

// A subject rather than a rule: `recipient`, `retention`.
function severalBeginSo(word: string, ids: readonly string[]): Failure {
  const lines = ids.map((id) => `\n  policy explain ${id}`).join("");
  return new Failure({
    sv: `Det finns ingen regel som heter bara ”${visible(word)}”, men flera börjar så:${lines}`,
    en: `There is no rule called just "${visible(word)}", but several begin so:${lines}`,
  });
}

/** `policy explain --list`: every rule on a line. */
export async function listRulesCommand(session: Session): Promise<ExitCode> {
  const { listRules } = await import("../../report/explain-rule.js");
  session.io.stdout.write(listRules(allRules, session.lang, session.colors.stdout));
  return EXIT.clean;
}

/** `policy explain --law`: the legal facts that the rules build on, and which are due to be checked again. */
export async function explainLawCommand(session: Session): Promise<ExitCode> {
  const { dueForCheck, legalTable } = await import("../../model/legal/table.js");
  const { explainLaw } = await import("../../report/explain-law.js");
  const table = legalTable();
  const due = new Set(dueForCheck(formatDate(todayOf(session)), table));
  session.io.stdout.write(explainLaw(table, due, session.lang, session.colors.stdout));
  return EXIT.clean;
}
