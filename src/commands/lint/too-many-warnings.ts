import type { Run } from "../shared/check-files.js";
import type { Outcome } from "../shared/outcome.js";
import type { Settings } from "../shared/settings.js";

/** More warnings than may remain. */
export interface TooManyWarnings {
  readonly warnings: number;
  readonly most: number;
  /** The settings that say so; undefined if the command line does. */
  readonly by: Settings | undefined;
}

/** Whether there are more warnings than the command line allows in total, or than settings allow in their files. */
export function tooManyWarnings(
  { report, settings }: Pick<Run<Outcome>, "report" | "settings">,
  asked: number | undefined,
): TooManyWarnings | undefined {
  const warnings = new Map<Settings | undefined, number>();
  for (const { file, severity, waived } of report.diagnostics) {
    if (severity !== "warning" || waived) continue;
    const by = asked === undefined ? settings.get(file) : undefined;
    warnings.set(by, (warnings.get(by) ?? 0) + 1);
  }
  return [...warnings]
    .map(([by, count]) => ({
      by,
      warnings: count,
      most: asked ?? by?.maxWarnings ?? Number.POSITIVE_INFINITY,
    }))
    .find((each) => each.warnings > each.most);
}
