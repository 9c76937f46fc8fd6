import type { Lang } from "../../model/text.js";
import { type DiffReport, ORDER } from "./diff-report.js";

/** For programs. `path` is a JSON Pointer; lines start at 1; `concerned` is empty for everyone. */
export function writeDiffJson(reports: readonly DiffReport[], lang: Lang): string {
  const policies = reports.map(({ changes, ...report }) => ({
    ...report,
    changes: changes.map(({ why, ...change }) => ({ ...change, why: why[lang] })),
  }));
  const all = reports.flatMap(({ changes }) => changes);
  const counts = ORDER.map((grade) => [grade, all.filter((change) => change.grade === grade).length]);
  return `${JSON.stringify({ policies, summary: Object.fromEntries(counts) }, null, 2)}\n`;
}
