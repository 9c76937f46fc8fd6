import type { Diagnostic } from "../model/diagnostic.js";
import { CLASS_NAMES } from "../model/rule-class.js";
import type { Lang, Text } from "../model/text.js";

const NEED: Text = { sv: "verktygets krav", en: "needed by the tool" };

/** The class of a finding, and the articles and statutes it rests on: `lag: GDPR art. 13.2 e`. */
export function basisOf(found: Pick<Diagnostic, "class" | "severity" | "legal">, lang: Lang): string {
  const needed = found.class === "practice" && found.severity === "error";
  const name = (needed ? NEED : CLASS_NAMES[found.class])[lang];
  return found.legal.length > 0 ? `${name}: ${found.legal.join(", ")}` : name;
}
