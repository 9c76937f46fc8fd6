import { type Colors, plain } from "../../model/colors.js";
import { documentationUrl } from "../../model/diagnostic.js";
import type { Output } from "../../model/io.js";
import type { Text } from "../../model/text.js";
import { visible } from "../../model/visible.js";
import { type Format, write } from "../../report/formats.js";
import { type Report, summarise } from "../../report/report.js";
import { leftOutOfSarif } from "../../report/sarif-limit.js";
import { asTyped, typedCommand } from "./as-typed.js";
import { brokenRule } from "./broken.js";
import type { Run } from "./check-files.js";
import { inRepository } from "./in-repository.js";
import type { Outcome } from "./outcome.js";
import { allRules } from "./rules.js";
import { EXIT, type ExitCode, type Session } from "./session.js";
import { writeFileOf } from "./write-file.js";

/** How to show findings. */
export interface Showing {
  readonly format: Format;
  readonly quiet: boolean;
  readonly showWaived: boolean;
  /** As text and annotations: how many findings at most; undefined for all. */
  readonly most?: number | undefined;
  /** A file to write the report to instead of the stream. */
  readonly outputFile?: string | undefined;
}

/** Writes the report on one of the streams. */
export async function show(
  session: Session,
  report: Report,
  showing: Showing,
  to: "stdout" | "stderr",
): Promise<void> {
  // Only SARIF describes rules, and their texts take time to put together.
  const rules =
    showing.format === "sarif" ? allRules.map((rule) => ({ ...rule, url: documentationUrl(rule.id) })) : [];
  const stream: Output = session.io[to];
  const colors: Colors = showing.outputFile === undefined ? session.colors[to] : plain;
  const options = {
    ...showing,
    lang: session.lang,
    colors,
    version: session.version,
    command: typedCommand(session.io.env),
  };
  const pieces = write(showing.format, inRepository(session, report, showing.format), options, rules);
  if (showing.format === "sarif") {
    const leftOut = leftOutOfSarif(report, options);
    if (leftOut) session.io.stderr.write(`${leftOut[session.lang]}\n`);
  }
  if (showing.outputFile !== undefined) writeReportFile(session, showing.outputFile, [...pieces].join(""));
  else for (const piece of pieces) stream.write(piece);
}

function writeReportFile(session: Session, path: string, text: string): void {
  writeFileOf(session, path, "--output-file", { text });
  const said: Text = {
    sv: `Rapporten ligger i ${visible(path)}.`,
    en: `The report is in ${visible(path)}.`,
  };
  session.io.stderr.write(`${said[session.lang]}\n`);
}

/** The exit code that a report calls for, however many warnings it has. */
export function exitCodeOf(report: Report): ExitCode {
  return summarise(report).errors > 0 ? EXIT.findings : EXIT.clean;
}

/**
 * Says which rules threw, if any. The other rules' findings have been shown; the run is a failure of the tool all
 * the same, since what such a rule would have found is not known.
 */
export function reportFailures(
  { io, lang, colors }: Session,
  { checked }: Run<Outcome>,
): ExitCode | undefined {
  const failures = checked.flatMap(({ file, failures }) => failures.map((failure) => ({ file, ...failure })));
  for (const { file, rule, error } of failures) {
    io.stderr.write(`${colors.stderr.error(asTyped(brokenRule(rule, file)[lang], io.env))}\n`);
    if (io.env.POLICY_DEBUG === "1")
      io.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  }
  return failures.length > 0 ? EXIT.failure : undefined;
}
