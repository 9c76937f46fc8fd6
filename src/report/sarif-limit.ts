import type { Diagnostic } from "../model/diagnostic.js";
import type { Text } from "../model/text.js";
import type { Report, ReportOptions } from "./report.js";
import { selected } from "./select.js";

/** GitHub refuses a whole report with more results than this. */
export const MAX_RESULTS = 25_000;

/** The findings that a SARIF report has room for, errors before warnings where not all fit, and how many are left out. */
export function fittingResults(
  report: Report,
  options: ReportOptions,
): { readonly fitting: readonly Diagnostic[]; readonly left: number } {
  const found = selected(report, options).filter(({ waived }) => options.showWaived || !waived);
  if (found.length <= MAX_RESULTS) return { fitting: found, left: 0 };
  const errors = found.filter(({ severity }) => severity === "error");
  const warnings = found.filter(({ severity }) => severity === "warning");
  return { fitting: [...errors, ...warnings].slice(0, MAX_RESULTS), left: found.length - MAX_RESULTS };
}

/** That the report does not have all that was found; undefined if it has. */
export function leftOutOfSarif(report: Report, options: ReportOptions): Text | undefined {
  const { left } = fittingResults(report, options);
  if (left === 0) return undefined;
  return {
    sv: `SARIF-rapporten har de ${MAX_RESULTS} första fynden, felen först, eftersom GitHub inte tar emot fler. ${left} till finns i de andra formaten.`,
    en: `The SARIF report has the first ${MAX_RESULTS} findings, errors first, since GitHub takes no more. The other formats have ${left} more.`,
  };
}
