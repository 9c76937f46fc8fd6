import { type CalendarDate, formatDate } from "../../model/date.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import { visible } from "../../model/visible.js";
import { safeText } from "../../report/safe-text.js";
import { wrap } from "../../report/wrap.js";
import type { OnePolicy } from "../shared/one-policy.js";
import { show } from "../shared/report.js";
import { EXIT, type ExitCode, type Session } from "../shared/session.js";
import type { Refusal } from "./refusals.js";

const WIDTH = 100;

/** Says why nothing is released, and what to do about it. */
export async function refuse(
  session: Session,
  { file, checked }: OnePolicy,
  { diagnostics, missing = [], why }: Refusal,
  today: CalendarDate,
): Promise<ExitCode> {
  if (diagnostics.length > 0) {
    const texts = new Map([[file, checked.text ?? ""]]);
    const report = { files: [file], diagnostics, texts, today: formatDate(today) };
    await show(session, report, { format: "text", quiet: true, showWaived: false, most: 5 }, "stderr");
  }
  for (const line of listed(session, missing)) session.io.stderr.write(`${line}\n`);
  session.io.stderr.write(`${session.colors.stderr.error(why[session.lang])}\n`);
  return EXIT.findings;
}

// A line each, waived or not: reason, end and code frame are what lint shows.
function listed({ lang }: Session, missing: readonly Diagnostic[]): string[] {
  return missing.flatMap(({ file, range, message, rule }) => {
    const text = `${visible(file)}:${range.start.line}: ${safeText(message[lang])} [${rule}]`;
    return wrap(text, WIDTH).map((line, index) => (index === 0 ? line : `  ${line}`));
  });
}
