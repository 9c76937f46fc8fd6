import { Failure } from "../../model/failure.js";
import type { Text } from "../../model/text.js";
import { visible } from "../../model/visible.js";
import type { Checked } from "../shared/check.js";
import { checkFiles, startChecking, whole } from "../shared/check-files.js";
import { reportFailures, show } from "../shared/report.js";
import { blocksBuild } from "../shared/rules.js";
import { EXIT, type ExitCode, type Session } from "../shared/session.js";
import { writeOutput } from "../shared/write-output.js";
import type { Exported, ExportInput } from "./exporter.js";
import { type ExportFormat, exportFormats } from "./formats.js";

export interface ExportOptions {
  readonly as: ExportFormat | undefined;
  readonly outputFile: string | undefined;
}

/**
 * `policy export`: a policy's facts in a form that other programs read. A policy that could not become a page cannot
 * become this either: what it refers to may not be there.
 */
export async function exportCommand(
  session: Session,
  patterns: readonly string[],
  { as, outputFile }: ExportOptions,
): Promise<ExitCode> {
  if (as === undefined) throw new Failure(WHICH);
  const checking = await startChecking(session);
  const run = await checkFiles(session, patterns, whole, { checking });
  const blocking = run.report.diagnostics.filter(blocksBuild);
  if (blocking.length > 0) {
    const report = { ...run.report, diagnostics: blocking };
    await show(session, report, { format: "text", quiet: true, showWaived: false, most: 3 }, "stderr");
    session.io.stderr.write(`${session.colors.stderr.error(NOTHING_WRITTEN[session.lang])}\n`);
    return EXIT.findings;
  }
  const exported = await exporterOf(as, run.checked.flatMap(input), checking.today);
  writeOutput(session, exported, outputFile);
  for (const note of exported.notes) session.io.stderr.write(`${visible(note[session.lang])}\n`);
  return reportFailures(session, run) ?? EXIT.clean;
}

function input({ file, source, policy, diagnostics }: Checked): ExportInput[] {
  return source && policy ? [{ file, source, policy, diagnostics }] : [];
}

async function exporterOf(
  as: ExportFormat,
  policies: readonly ExportInput[],
  today: Parameters<typeof import("./to-calendar.js").toCalendar>[1],
): Promise<Exported> {
  switch (as) {
    case "ics": {
      const { toCalendar } = await import("./to-calendar.js");
      return toCalendar(policies, today);
    }
  }
}

const WHICH: Text = {
  sv: `Ange vad policyn ska exporteras som: --as ${exportFormats.join(", --as ")}.`,
  en: `Say what to export the policy as: --as ${exportFormats.join(", --as ")}.`,
};

const NOTHING_WRITTEN: Text = {
  sv: "Ingenting exporterades. Rätta felen och försök igen.",
  en: "Nothing was exported. Correct the errors and try again.",
};
