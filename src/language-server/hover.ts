import type * as lsp from "vscode-languageserver";
import { CLASS_NAMES, type RuleClass } from "../model/rule-class.js";
import type { Span } from "../model/source.js";
import type { Text } from "../model/text.js";
import type { CheckedDocument } from "./checked-document.js";
import type { PlaceAt } from "./complete.js";
import { toDiagnostic } from "./diagnostics.js";
import { keyHover } from "./key-hover.js";
import { offsetOf, rangeOf, touches } from "./positions.js";
import { textHover } from "./text-hover.js";

/** What a rule is about, in the words of `policy explain`. */
export interface Explanation {
  readonly summary: Text;
  readonly details: Text;
  readonly legal: readonly string[];
  readonly class: RuleClass;
}

/** What is known besides the document. */
export interface Knowing {
  readonly explain: (rule: string) => Explanation | undefined;
  readonly placeAt: PlaceAt;
  /** How `policy` is typed in a terminal beside the editor. */
  readonly command: string;
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
  { explain, placeAt, command }: Knowing,
): lsp.Hover | undefined {
  const here = checked.findings.flatMap((found) => {
    const { range } = toDiagnostic(found, checked);
    return touches(range, { start: position, end: position }) ? [{ rule: found.rule, range }] : [];
  });
  const { source, mark, lang } = checked;
  const offset = source && offsetOf(source, position, mark);
  const key = source && keyHover(source, offset as number, lang, placeAt);
  const form = source && textHover(source, offset as number, lang);
  const markdown = [key?.markdown, form?.markdown].filter((each) => each !== undefined);
  const text = (key ?? form) && { span: (key ?? form)?.span as Span, markdown: markdown.join("\n\n") };
  const range = here[0]?.range ?? (source && text && rangeOf(source, text.span, mark));
  if (!range) return undefined;
  const rules = new Set(here.map(({ rule }) => rule));
  const parts = [...rules].flatMap((rule) => {
    const explanation = explain(rule);
    return explanation ? [explained(rule, explanation, command, checked)] : [];
  });
  const all = [...(text ? [text.markdown] : []), ...parts];
  return { contents: { kind: "markdown", value: all.join("\n\n---\n\n") }, range };
}

function explained(
  rule: string,
  explanation: Explanation,
  command: string,
  { lang }: CheckedDocument,
): string {
  const { summary, details, legal, class: ruleClass } = explanation;
  const basis = [CLASS_NAMES[ruleClass][lang], ...legal].join(", ");
  return [
    `**${rule}**: ${summary[lang]}`,
    details[lang],
    `${BASIS[lang]}: ${basis}`,
    `${MORE[lang]}: \`${command} explain ${rule}\``,
  ].join("\n\n");
}
