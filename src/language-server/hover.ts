import type * as lsp from "vscode-languageserver";
import { CLASS_NAMES, type RuleClass } from "../model/rule-class.js";
import type { Text } from "../model/text.js";
import type { CheckedDocument } from "./checked-document.js";
import { toDiagnostic } from "./diagnostics.js";
import { offsetOf, rangeOf, touches } from "./positions.js";
import { textHover } from "./text-hover.js";

/** What a rule is about, in the words of `policy explain`. */
export interface Explanation {
  readonly summary: Text;
  readonly details: Text;
  readonly legal: readonly string[];
  readonly class: RuleClass;
}

const BASIS: Text = { sv: "Grund", en: "Basis" };
const MORE: Text = { sv: "Exempel", en: "Examples" };

/**
 * At the position: the form of a text and its sentence on the page, and why there are findings, each rule once, as
 * Markdown. The findings themselves the editor shows.
 */
export function hoverAt(
  checked: CheckedDocument,
  position: lsp.Position,
  explain: (rule: string) => Explanation | undefined,
): lsp.Hover | undefined {
  const here = checked.findings.flatMap((found) => {
    const { range } = toDiagnostic(found, checked);
    return touches(range, { start: position, end: position }) ? [{ rule: found.rule, range }] : [];
  });
  const { source, mark, lang } = checked;
  const text = source && textHover(source, offsetOf(source, position, mark), lang);
  const range = here[0]?.range ?? (source && text && rangeOf(source, text.span, mark));
  if (!range) return undefined;
  const rules = new Set(here.map(({ rule }) => rule));
  const parts = [...rules].flatMap((rule) => {
    const explanation = explain(rule);
    return explanation ? [inMarkdown(rule, explanation, checked)] : [];
  });
  const all = [...(text ? [text.markdown] : []), ...parts];
  return { contents: { kind: "markdown", value: all.join("\n\n---\n\n") }, range };
}

function inMarkdown(rule: string, explanation: Explanation, { lang }: CheckedDocument): string {
  const { summary, details, legal, class: ruleClass } = explanation;
  const basis = [CLASS_NAMES[ruleClass][lang], ...legal].join(", ");
  return [
    `**${rule}**: ${summary[lang]}`,
    details[lang],
    `${BASIS[lang]}: ${basis}`,
    `${MORE[lang]}: \`policy explain ${rule}\``,
  ].join("\n\n");
}
