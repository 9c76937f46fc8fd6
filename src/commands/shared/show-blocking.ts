import type { Text } from "../../model/text.js";
import type { Report } from "../../report/report.js";
import { show } from "./report.js";
import { blocksBuild } from "./rules.js";
import type { Session } from "./session.js";

/**
 * Shows the findings that block a build, and the consequence for the command.
 * @returns whether there was any
 */
export async function showBlocking(session: Session, report: Report, meaning: Text): Promise<boolean> {
  const diagnostics = report.diagnostics.filter(blocksBuild);
  if (diagnostics.length === 0) return false;
  const options = { format: "text", quiet: true, showWaived: false, most: 3 } as const;
  await show(session, { ...report, diagnostics }, options, "stderr");
  session.io.stderr.write(`${session.colors.stderr.error(meaning[session.lang])}\n`);
  return true;
}
