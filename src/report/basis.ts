import type { Diagnostic } from "../model/diagnostic.js";
import { CLASS_NAMES } from "../model/rule-class.js";
import type { Lang, Text } from "../model/text.js";

/** What a finding is said to rest on that the tool itself needs, rather than advises. */
export const NEED: Text = { sv: "verktygets krav", en: "needed by the tool" };

/** Whether the tool needs it: without it there is no page. */
export function isNeed({ class: ruleClass, severity }: Pick<Diagnostic, "class" | "severity">): boolean {
  return ruleClass === "practice" && severity === "error";
}

/** The class of a finding, and the articles and statutes it rests on: `lag: GDPR art. 13.2 e`. */
export function basisOf(found: Pick<Diagnostic, "class" | "severity" | "legal">, lang: Lang): string {
  const name = (isNeed(found) ? NEED : CLASS_NAMES[found.class])[lang];
  return found.legal.length > 0 ? `${name}: ${found.legal.join(", ")}` : name;
}
