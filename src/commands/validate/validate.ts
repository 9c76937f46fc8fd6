import { checkFiles } from "../shared/check-files.js";
import { outcome } from "../shared/outcome.js";
import { exitCodeOf, reportFailures, type Showing, show } from "../shared/report.js";
import { blocksBuild } from "../shared/rules.js";
import type { ExitCode, Session } from "../shared/session.js";

/** `policy validate`: whether a page can be built: syntax, schema and references. */
export async function validateCommand(
  session: Session,
  patterns: readonly string[],
  options: Showing & { readonly stdinFilename?: string | undefined },
): Promise<ExitCode> {
  const run = await checkFiles(session, patterns, outcome, {
    job: () => ({ name: "outcome" }),
    stdinName: options.stdinFilename,
  });
  const report = { ...run.report, diagnostics: run.report.diagnostics.filter(blocksBuild) };
  await show(session, report, options, "stdout");
  return reportFailures(session, run) ?? exitCodeOf(report);
}
