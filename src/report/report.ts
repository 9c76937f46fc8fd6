import type { Colors } from "../model/colors.js";
import type { Diagnostic, Severity } from "../model/diagnostic.js";
import type { RuleClass } from "../model/rule-class.js";
import type { Lang } from "../model/text.js";
import { type MissingFacts, missingFacts } from "./missing-facts.js";

/** What a run found. */
export interface Report {
  /** Every file looked at, in order, also those without findings. */
  readonly files: readonly string[];
  /** In the order of the files, then of the lines; waived ones included and marked. */
  readonly diagnostics: readonly Diagnostic[];
  /** The text of each file that could be decoded, for code frames and fixes. */
  readonly texts: ReadonlyMap<string, string>;
  /** The date the findings were judged by, `YYYY-MM-DD`. */
  readonly today: string;
  /** Missing facts that the law requires, including those waived, turned off or filtered from the findings. */
  readonly missing?: MissingFacts;
  /** Files that look like policies and were not checked, though no others were named. */
  readonly passedOver?: readonly string[];
  /** What the settings have changed: a rule's id and its severity, or `off`. */
  readonly changedRules?: ReadonlyMap<string, Severity | "off">;
}

/** How to write a report. */
export interface ReportOptions {
  readonly lang: Lang;
  readonly colors: Colors;
  /** Errors only. */
  readonly quiet: boolean;
  /** Waived findings in full rather than counted. */
  readonly showWaived: boolean;
  /** As text and annotations: no more findings than this, errors before warnings; the rest are counted. */
  readonly most?: number | undefined;
  /** The tool's version, for formats that name the tool. */
  readonly version: string;
  /** How this command is typed where the report is read, if not `policy`. */
  readonly command?: string;
}

/** The numbers of a run. Waived findings are neither errors nor warnings. */
export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  /** Absent where there are none. */
  readonly notes?: number;
  readonly waived: number;
  /** Missing facts that the law requires, waived or not. */
  readonly missing: number;
  /** The open findings by class. */
  readonly classes: Readonly<Record<RuleClass, number>>;
}

/** Counts what a run found. */
export function summarise({
  files,
  diagnostics,
  missing,
}: Pick<Report, "files" | "diagnostics" | "missing">): Summary {
  const open = diagnostics.filter((found) => !found.waived);
  const notes = open.filter((found) => found.severity === "note").length;
  return {
    files: files.length,
    errors: open.filter((found) => found.severity === "error").length,
    warnings: open.filter((found) => found.severity === "warning").length,
    ...(notes > 0 && { notes }),
    waived: diagnostics.length - open.length,
    missing: (missing ?? missingFacts(diagnostics)).total,
    classes: {
      law: open.filter((found) => found.class === "law").length,
      promise: open.filter((found) => found.class === "promise").length,
      guidance: open.filter((found) => found.class === "guidance").length,
      practice: open.filter((found) => found.class === "practice").length,
    },
  };
}
