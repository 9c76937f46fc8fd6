import type { Diagnostic, Related } from "../model/diagnostic.js";
import { visible } from "../model/visible.js";
import { printJsonList } from "./print-json.js";
import { type Report, type ReportOptions, summarise } from "./report.js";
import { selected } from "./select.js";

// The first places are enough to find the thing by.
const MOST_SEEN = 20;

/** For programs: every finding, waived ones too, and the numbers of the run. File names and paths are exact. */
export function writeJson(report: Report, options: ReportOptions): Iterable<string> {
  const found = selected(report, options);
  return printJsonList("diagnostics", found, (each) => entry(each, options), { summary: summarise(report) });
}

function entry(
  {
    file,
    range,
    severity,
    class: ruleClass,
    rule,
    message,
    path,
    legal,
    url,
    fix,
    waived,
    related,
    seen,
  }: Diagnostic,
  { lang, command = "policy" }: ReportOptions,
) {
  return {
    file,
    line: range.start.line,
    column: range.start.column,
    endLine: range.end.line,
    endColumn: range.end.column,
    severity,
    class: ruleClass,
    rule,
    message: visible(message[lang]),
    path,
    legal,
    url,
    explain: `${command} explain ${rule}`,
    ...(related && { related: related.map(place) }),
    ...(seen && { seen: seen.slice(0, MOST_SEEN) }),
    ...(fix && { fix: { description: visible(fix.description[lang]), edits: fix.edits.map(edit) } }),
    ...(waived && { waived: { until: waived.until, reason: visible(waived.reason) } }),
  };
}

function place({ range, path, name }: Related) {
  return {
    line: range.start.line,
    column: range.start.column,
    endLine: range.end.line,
    endColumn: range.end.column,
    path,
    name,
  };
}

function edit({ start, end, text }: { start: number; end: number; text: string }) {
  return { start, end, text };
}
