import type { CalendarDate } from "../../model/date.js";
import { Failure } from "../../model/failure.js";
import type { Text } from "../../model/text.js";
import { visible } from "../../model/visible.js";
import type { Checked } from "../shared/check.js";
import { checkFiles, startChecking, whole } from "../shared/check-files.js";
import { reportFailures } from "../shared/report.js";
import { EXIT, type ExitCode, type Session } from "../shared/session.js";
import { showBlocking } from "../shared/show-blocking.js";
import { writeOutput } from "../shared/write-output.js";
import type { Exported, ExportInput } from "./exporter.js";
import { type ExportFormat, exportFormats } from "./formats.js";
import { toCalendar } from "./to-calendar.js";
import { toDpv } from "./to-dpv.js";
import type { RecordOptions } from "./to-record.js";
import { toRecord } from "./to-record.js";
import { toTilt } from "./to-tilt.js";

export interface ExportOptions {
  readonly as?: ExportFormat;
  readonly outputFile?: string;
  /** Of the record of processing. */
  readonly format?: "csv" | "xlsx";
  readonly separator?: "semicolon" | "comma";
}

/**
 * `policy export`: a policy's facts in a form that other programs read. A policy that could not become a page cannot
 * become this either: what it refers to may not be there.
 */
export async function exportCommand(
  session: Session,
  patterns: readonly string[],
  options: ExportOptions,
): Promise<ExitCode> {
  const { as, outputFile } = options;
  if (as === undefined) throw new Failure(WHICH);
  const record = recordOptions(options);
  const checking = await startChecking(session);
  const run = await checkFiles(session, patterns, whole, { checking });
  if (await showBlocking(session, run.report, NOTHING_WRITTEN)) return EXIT.findings;
  const exported = await exporterOf(as, run.checked.flatMap(input), { today: checking.today, record });
  writeOutput(session, exported, outputFile);
  for (const note of exported.notes) session.io.stderr.write(`${visible(note[session.lang])}\n`);
  return reportFailures(session, run) ?? EXIT.clean;
}

function input({ file, source, policy, diagnostics }: Checked): ExportInput[] {
  return source && policy ? [{ file, source, policy, diagnostics }] : [];
}

interface Terms {
  readonly today: CalendarDate;
  readonly record: RecordOptions;
}

async function exporterOf(
  as: ExportFormat,
  policies: readonly ExportInput[],
  { today, record }: Terms,
): Promise<Exported> {
  switch (as) {
    case "ics": {
      return toCalendar(policies, today);
    }
    case "ropa": {
      return toRecord(policies, record);
    }
    case "tilt": {
      return toTilt(policies, today);
    }
    case "dpv": {
      return toDpv(policies);
    }
  }
}

/** @throws Failure where an option has nothing to act on, or bytes would be written to standard output. */
function recordOptions({ as, format, separator, outputFile }: ExportOptions): RecordOptions {
  if (as !== "ropa" && (format ?? separator) !== undefined) throw new Failure(ONLY_RECORD);
  const written = format ?? (/\.xlsx$/i.test(outputFile ?? "") ? "xlsx" : "csv");
  if (written === "xlsx" && separator !== undefined) throw new Failure(ONLY_CSV);
  if (written === "xlsx" && outputFile === undefined) throw new Failure(NO_FILE);
  return {
    format: written,
    separator: separator && { semicolon: ";" as const, comma: "," as const }[separator],
  };
}

const ONLY_RECORD: Text = {
  sv: "--format och --separator hör till --as ropa.",
  en: "--format and --separator belong to --as ropa.",
};

const ONLY_CSV: Text = {
  sv: "--separator gäller bara CSV. Skriv --format csv, eller ta bort --separator.",
  en: "--separator concerns CSV only. Write --format csv, or remove --separator.",
};

const NO_FILE: Text = {
  sv: "En XLSX-fil är ingen text. Säg var den ska ligga: --output-file register.xlsx",
  en: "An XLSX file is not text. Say where to put it: --output-file record.xlsx",
};

const WHICH: Text = {
  sv: `Ange vad policyn ska exporteras som: --as ${exportFormats.join(", --as ")}.`,
  en: `Say what to export the policy as: --as ${exportFormats.join(", --as ")}.`,
};

const NOTHING_WRITTEN: Text = {
  sv: "Ingenting exporterades. Rätta felen och försök igen.",
  en: "Nothing was exported. Correct the errors and try again.",
};
