import { formatDate } from "../../model/date.js";
import { Failure } from "../../model/failure.js";
import { dueForCheck, legalTable } from "../../model/legal/table.js";
import { nearest } from "../../model/nearest.js";
import { withSuggestion } from "../../model/suggestion.js";
import { visible } from "../../model/visible.js";
import { explainLaw } from "../../report/explain-law.js";
import { explainRule, listRules } from "../../report/explain-rule.js";
import { allRules } from "../shared/rules.js";
import { EXIT, type ExitCode, type Session, todayOf } from "../shared/session.js";

/** `policy explain <rule>`: what a rule asks for, why, and what is right and wrong. */
export async function explainCommand(session: Session, id: string): Promise<ExitCode> {
  const rule = allRules.find((each) => each.id === id);
  if (!rule) {
    const ids = allRules.map((each) => each.id);
    const family = familyOf(id, ids);
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
  session.io.stdout.write(explainRule(rule, session.lang, session.colors.stdout));
  return EXIT.clean;
}

// A word that rules begin with, also misspelt or in the plural: `recipient`, `retension`, `transfers`. Only a whole rule
// that is nearer goes before it.
function familyOf(word: string, ids: readonly string[]): string[] {
  const beginning = (start: string) => ids.filter((id) => id.startsWith(`${start}-`)).sort();
  if (!/^[a-z]/.test(word)) return [];
  const start = word.replace(/-+$/, "");
  // In the plural as well: `transfers` is also what `transfer-…` is about.
  const exact = [...new Set([start, start.replace(/s$/, "")])].flatMap(beginning).sort();
  if (exact.length > 0) return exact;
  const starts = ids.flatMap((id) => [...id.matchAll(/-/g)].map(({ index }) => id.slice(0, index)));
  const meant = nearest(word, [...new Set([...ids, ...starts])]);
  return meant === undefined || ids.includes(meant) ? [] : beginning(meant);
}

// A subject rather than a rule: `recipient`, `retention`.
function severalBeginSo(word: string, ids: readonly string[]): Failure {
  const lines = ids.map((id) => `\n  policy explain ${id}`).join("");
  return new Failure({
    sv: `Det finns ingen regel som heter bara ”${visible(word)}”, men flera börjar så:${lines}`,
    en: `There is no rule called just "${visible(word)}", but several begin with it:${lines}`,
  });
}

/** Every rule that can be explained, for completion. */
export function ruleIds(): string[] {
  return allRules.map(({ id }) => id).sort();
}

/** `policy explain --list`: every rule on a line. */
export async function listRulesCommand(session: Session): Promise<ExitCode> {
  session.io.stdout.write(listRules(allRules, session.lang, session.colors.stdout));
  return EXIT.clean;
}

/** `policy explain --law`: the legal facts that the rules build on, and which are due to be checked again. */
export async function explainLawCommand(session: Session): Promise<ExitCode> {
  const table = legalTable();
  const due = new Set(dueForCheck(formatDate(todayOf(session)), table));
  session.io.stdout.write(explainLaw(table, due, session.lang, session.colors.stdout));
  return EXIT.clean;
}
