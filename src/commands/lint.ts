import { checkFiles } from "./check-files.js";
import { exitCodeOf, reportFailures, type Showing, show } from "./report.js";
import type { ExitCode, Session } from "./session.js";

export interface LintOptions extends Showing {
  /** More warnings than this fail the run. */
  readonly maxWarnings: number;
}

/** `policy lint`: what the law asks for, what the notice promises, and form. */
export async function lintCommand(
  session: Session,
  patterns: readonly string[],
  options: LintOptions,
): Promise<ExitCode> {
  const run = await checkFiles(session, patterns);
  await show(session, run.report, options, "stdout");
  return reportFailures(session, run) ?? exitCodeOf(run.report, options.maxWarnings);
}
