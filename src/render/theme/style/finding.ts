import { type Diagnostic, newDiagnostic } from "../../../model/diagnostic.js";
import { rangeAt, type Span } from "../../../model/source.js";
import type { Text } from "../../../model/text.js";

const SEVERITY = { style: "error", "style-contrast": "warning" } as const;

/** A finding in a style sheet, at the characters that it concerns. What it rests on is known to who reports it. */
export function finding(
  rule: keyof typeof SEVERITY,
  file: string,
  starts: readonly number[],
  span: Span,
  message: Text,
): Diagnostic {
  return newDiagnostic({ file, range: rangeAt(starts, span), severity: SEVERITY[rule], rule, message });
}
