import type { Lang } from "../../model/text.js";
import { visible } from "../../model/visible.js";
import { printJson } from "../print-json.js";
import type { VerifyReport } from "./verify-report.js";

/**
 * For programs: every page and its verdict. What is not known is null; `passages` is null where nothing was compared,
 * or where the texts differ too much to tell.
 */
export function writeVerifyJson(reports: readonly VerifyReport[], lang: Lang): string {
  return printJson({ pages: reports.map((report) => onePage(report, lang)) });
}

function onePage(report: VerifyReport, lang: Lang) {
  const { file, page, verdict, reason, language, passages } = report;
  const { expectedVersion, foundVersions, expectedFingerprint, foundFingerprints } = report;
  return {
    file,
    page,
    verdict,
    reason: reason ? visible(reason[lang]) : null,
    language: language ?? null,
    version: { expected: expectedVersion ?? null, found: (foundVersions ?? []).map(visible) },
    fingerprint: { expected: expectedFingerprint ?? null, found: (foundFingerprints ?? []).map(visible) },
    passages:
      passages?.map(({ section, expected, found }) => ({
        section: visible(section),
        expected: visible(expected),
        found: visible(found),
      })) ?? null,
  };
}
