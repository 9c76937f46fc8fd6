import type { Lang } from "../../model/text.js";
import { visible } from "../../model/visible.js";
import { printJson } from "../print-json.js";
import { articlesOf, type CoverageReport } from "./coverage-report.js";

/**
 * For programs: every cell of every policy. `articles` are paragraphs such as `13.1 c`; `purpose` is null for what a
 * notice says once; `path`, `line` and `reason` are null where there is none. File names and paths are exact.
 */
export function writeCoverageJson(reports: readonly CoverageReport[], lang: Lang): string {
  return printJson({ policies: reports.map((report) => onePolicy(report, lang)) });
}

function onePolicy({ file, purposes, rows, totals }: CoverageReport, lang: Lang) {
  return {
    file,
    purposes: purposes.map(({ id, name, origin, line }) => ({ id, name: visible(name), origin, line })),
    rows: rows.map((row) => ({
      id: row.id,
      title: row.title[lang],
      articles: articlesOf(row),
      cells: row.cells.map(({ purpose, status, path, line, reason }) => ({
        purpose: purpose ?? null,
        status,
        path: path ?? null,
        line: line ?? null,
        reason: reason ? visible(reason[lang]) : null,
      })),
    })),
    totals: {
      told: totals.told,
      missing: totals.missing,
      notApplicable: totals.notApplicable,
      percent: totals.percent,
    },
  };
}
