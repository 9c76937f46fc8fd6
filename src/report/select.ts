import type { Diagnostic } from "../model/diagnostic.js";
import type { Report, ReportOptions } from "./report.js";
import { BLOCKING, topicOf } from "./topic.js";

/** The findings to write, waived ones included; with `quiet` no warnings or notes, waived or not. */
export function selected({ diagnostics }: Report, { quiet }: ReportOptions): readonly Diagnostic[] {
  return quiet ? diagnostics.filter((found) => found.severity === "error") : diagnostics;
}

/**
 * The findings that nobody has waived: what keeps the page from being built, other errors, warnings. For readers that
 * show only the first few.
 */
export function openErrorsFirst(report: Report, options: ReportOptions): readonly Diagnostic[] {
  const open = selected(report, options).filter((found) => !found.waived);
  const errors = open.filter((found) => found.severity === "error");
  return [
    ...errors.filter((found) => topicOf(found) === BLOCKING),
    ...errors.filter((found) => topicOf(found) !== BLOCKING),
    ...open.filter((found) => found.severity === "warning"),
    ...open.filter((found) => found.severity === "note"),
  ];
}

/** The findings of each file: every file of the report in its order, also those without findings. */
export function byFile(
  files: readonly string[],
  diagnostics: readonly Diagnostic[],
): ReadonlyMap<string, readonly Diagnostic[]> {
  const groups = new Map<string, Diagnostic[]>(files.map((file) => [file, []]));
  for (const found of diagnostics) {
    const group = groups.get(found.file);
    if (group) group.push(found);
    else groups.set(found.file, [found]);
  }
  return groups;
}
