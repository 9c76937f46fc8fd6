import type { Colors } from "../../model/colors.js";
import { documentationUrl } from "../../model/diagnostic.js";
import type { Output } from "../../model/io.js";
import { visible } from "../../model/visible.js";
import { type Format, write } from "../../report/formats.js";
import { type Report, summarise } from "../../report/report.js";
import type { Outcome, Run } from "./check-files.js";
import { allRules } from "./rules.js";
import { EXIT, type ExitCode, type Session } from "./session.js";

/** How findings are to be shown. */
export interface Showing {
  readonly format: Format;
  readonly quiet: boolean;
  readonly showWaived: boolean;
  /** As text: how many findings at most. */
  readonly most?: number;
}

/** Writes the report on one of the streams. */
export async function show(
  session: Session,
  report: Report,
  showing: Showing,
  to: "stdout" | "stderr",
): Promise<void> {
  // Only SARIF tells about rules, and their texts take time to put together.
  const rules =
    showing.format === "sarif" ? allRules.map((rule) => ({ ...rule, url: documentationUrl(rule.id) })) : [];
  const stream: Output = session.io[to];
  const colors: Colors = session.colors[to];
  stream.write(
    await write(
      showing.format,
      report,
      { ...showing, lang: session.lang, colors, version: session.version },
      rules,
    ),
  );
}

/** The exit code that a report calls for. */
export function exitCodeOf(report: Report, maxWarnings: number): ExitCode {
  const { errors, warnings } = summarise(report);
  return errors > 0 || warnings > maxWarnings ? EXIT.findings : EXIT.clean;
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
    const what = {
      sv: `Regeln ”${rule}” gick sönder på ${visible(file)}. Det är ett fel i verktyget, inte i filen. De andra reglernas resultat visas.`,
      en: `The rule “${rule}” broke on ${visible(file)}. That is a defect of the tool, not of the file. The other rules' findings are shown.`,
    };
    io.stderr.write(`${colors.stderr.error(what[lang])}\n`);
    if (io.env.POLICY_DEBUG === "1")
      io.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  }
  return failures.length > 0 ? EXIT.failure : undefined;
}
