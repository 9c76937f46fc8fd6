import { type Diagnostic, documentationUrl } from "../../../model/diagnostic.js";
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
  const range = rangeAt(starts, span);
  return {
    file,
    range,
    severity: SEVERITY[rule],
    class: "practice",
    rule,
    message,
    path: "",
    legal: [],
    url: documentationUrl(rule),
  };
}
