import type { Diagnostic } from "../model/diagnostic.js";
import type { Lang } from "../model/text.js";
import { visible } from "../model/visible.js";
import { printJson } from "./print-json.js";
import { type Report, type ReportOptions, summarise } from "./report.js";
import { selected } from "./select.js";

/** For programs: every finding, waived ones too, and the numbers of the run. File names and paths are exact. */
export function writeJson(report: Report, options: ReportOptions): string {
  return printJson({
    diagnostics: selected(report, options).map((found) => entry(found, options.lang)),
    summary: summarise(report),
  });
}

function entry(
  { file, range, severity, rule, message, path, legal, url, fix, waived }: Diagnostic,
  lang: Lang,
) {
  return {
    file,
    line: range.start.line,
    column: range.start.column,
    endLine: range.end.line,
    endColumn: range.end.column,
    severity,
    rule,
    message: visible(message[lang]),
    path,
    legal,
    url,
    ...(fix && { fix: { description: visible(fix.description[lang]), edits: fix.edits.map(edit) } }),
    ...(waived && { waived: { until: waived.until, reason: visible(waived.reason) } }),
  };
}

function edit({ start, end, text }: { start: number; end: number; text: string }) {
  return { start, end, text };
}
