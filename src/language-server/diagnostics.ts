import type * as lsp from "vscode-languageserver";
import type { Diagnostic } from "../model/diagnostic.js";
import type { Lang, Text } from "../model/text.js";
import { visible } from "../model/visible.js";
import type { CheckedDocument } from "./checked-document.js";
import { toRange } from "./positions.js";

/** Who says it, beside other servers' complaints on the same file. */
const SOURCE = "policy";

// The protocol's numbers.
const SEVERITY = { error: 1, warning: 2, note: 3 } as const;

/** The findings as the editor shows them. */
export function toDiagnostics(checked: CheckedDocument): lsp.Diagnostic[] {
  if (checked.problem) return [notChecked(checked.problem, checked.lang)];
  return checked.findings.map((found) => toDiagnostic(found, checked));
}

/** One finding as the editor shows it. */
export function toDiagnostic(
  { range, severity, rule, message }: Diagnostic,
  { lang, mark, rulePage }: Pick<CheckedDocument, "lang" | "mark" | "rulePage">,
): lsp.Diagnostic {
  const href = rulePage(rule);
  return {
    range: toRange(range, mark),
    severity: SEVERITY[severity],
    code: rule,
    ...(href === undefined ? {} : { codeDescription: { href } }),
    source: SOURCE,
    message: visible(message[lang]),
  };
}

// It concerns no place in the document, and is at the first character.
function notChecked(why: Text, lang: Lang): lsp.Diagnostic {
  const start = { line: 0, character: 0 };
  const range = { start, end: { line: 0, character: 1 } };
  return { range, severity: SEVERITY.error, source: SOURCE, message: why[lang] };
}
