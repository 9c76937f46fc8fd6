import type { Lang } from "../model/text.js";
import { visible } from "../model/visible.js";
import { fingerprints } from "./fingerprint.js";
import { printJson } from "./print-json.js";
import { type Report, type ReportOptions, summarise } from "./report.js";
import type { RuleMeta } from "./rule-meta.js";
import { fittingResults, leftOutOfSarif } from "./sarif-limit.js";
import { sarifResult, suppression } from "./sarif-result.js";

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
            rules: rules.map((rule) => descriptor(rule, lang)),
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

function descriptor(
  { id, severity, class: ruleClass, severityReason, summary, details, legal, url }: RuleMeta,
  lang: Lang,
) {
  const absolute = url.startsWith("https://");
  return {
    id,
    // A name that differs from the id by its case only is refused by validators.
    ...(id.includes("-") && { name: nameOf(id) }),
    shortDescription: { text: visible(summary[lang]) },
    fullDescription: { text: visible(details[lang]) },
    ...(absolute && { helpUri: url }),
    // Some readers show no help without a text, whatever the address says.
    help: { text: absolute ? visible(details[lang]) : `${visible(details[lang])} (policy explain ${id})` },
    defaultConfiguration: { level: severity },
    properties: {
      class: ruleClass,
      ...(severityReason && { severityReason: severityReason[lang] }),
      tags: [...new Set([ruleClass, ...legal])],
    },
  };
}

// Readers that show a name beside the id want it as one word: `ReviewOverdue`.
function nameOf(id: string): string {
  return id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
