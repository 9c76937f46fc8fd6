import type { Severity } from "../model/diagnostic.js";
import { visible } from "../model/visible.js";
import { basisOf } from "./basis.js";
import { fingerprints } from "./fingerprint.js";
import { messageOf } from "./message.js";
import { printJson } from "./print-json.js";
import type { Report, ReportOptions } from "./report.js";
import { repositoryPath } from "./repository-path.js";
import { selected } from "./select.js";

const SEVERITY: Readonly<Record<Severity, string>> = { error: "major", warning: "minor", note: "info" };

/** GitLab's Code Quality report. It knows no waivers, so waived findings are left out. */
export function writeGitlab(report: Report, options: ReportOptions): string {
  const prints = fingerprints(report.diagnostics);
  const open = selected(report, options).filter((found) => !found.waived);
  return printJson(
    open.map((found) => ({
      description: visible(`${messageOf(found, options.lang)} (${basisOf(found, options.lang)})`),
      check_name: found.rule,
      fingerprint: prints.get(found),
      severity: SEVERITY[found.severity],
      location: {
        path: repositoryPath(found.file),
        lines: { begin: found.range.start.line, end: found.range.end.line },
      },
    })),
  );
}
