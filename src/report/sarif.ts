import { fingerprints } from "./fingerprint.js";
import { printJson } from "./print-json.js";
import { type Report, type ReportOptions, summarise } from "./report.js";
import type { RuleMeta } from "./rule-meta.js";
import { fittingResults, leftOutOfSarif } from "./sarif-limit.js";
import { sarifResult, suppression } from "./sarif-result.js";
import { sarifRule } from "./sarif-rule.js";

/**
 * SARIF 2.1.0 (OASIS), for code scanning. Waived findings are left out, since GitHub shows them as open whatever they
 * say, unless they are asked for: then they are suppressed, and the others expressly are not.
 * @throws Failure if a file is outside the repository
 */
export function writeSarif(report: Report, options: ReportOptions, rules: readonly RuleMeta[]): string {
  const { lang, version, showWaived } = options;
  // Numbered before any is left out, so that `--quiet` changes no finding's fingerprint.
  const prints = fingerprints(report.diagnostics);
  const indices = new Map(rules.map((rule, index) => [rule.id, index]));
  const { fitting } = fittingResults(report, options);
  const results = fitting.map((found) => ({
    ...sarifResult(found, lang, indices.get(found.rule), prints.get(found) as string),
    // On all results or on none, says the standard; empty means not suppressed.
    ...(showWaived && { suppressions: found.waived ? [suppression(found.waived)] : [] }),
  }));
  const leftOut = leftOutOfSarif(report, options);
  return printJson({
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "policy",
            version,
            language: lang,
            rules: rules.map((rule) => sarifRule(rule, lang)),
          },
        },
        ...(leftOut && {
          invocations: [
            {
              executionSuccessful: true,
              toolExecutionNotifications: [{ level: "warning", message: { text: leftOut[lang] } }],
            },
          ],
        }),
        columnKind: "utf16CodeUnits",
        results,
        properties: { today: report.today, missing: summarise(report).missing },
      },
    ],
  });
}
