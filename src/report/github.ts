import type { Diagnostic } from "../model/diagnostic.js";
import type { Lang, Text } from "../model/text.js";
import { visible } from "../model/visible.js";
import { andMore } from "./and-more.js";
import { basisOf } from "./basis.js";
import { messageOf } from "./message.js";
import { missingFacts, missingSentence } from "./missing-facts.js";
import type { Report, ReportOptions } from "./report.js";
import { repositoryPath } from "./repository-path.js";
import { openErrorsFirst } from "./select.js";
import { summarySentence } from "./summary-sentence.js";

// Of one step GitHub shows no more than this of each severity beside the lines; all are in the step's log.
const SHOWN = 10;

/**
 * GitHub's workflow commands, one a line, errors first since ten of each are shown; then the outcome.
 * Waived findings are left out.
 */
export function writeGithub(report: Report, options: ReportOptions): string {
  const { lang, most = Number.POSITIVE_INFINITY } = options;
  const open = openErrorsFirst(report, options);
  const written = open.slice(0, most);
  const errors = written.filter(({ severity }) => severity === "error").length;
  const hidden = Math.max(errors - SHOWN, 0) + Math.max(written.length - errors - SHOWN, 0);
  const missing = missingSentence(report.missing ?? missingFacts(report.diagnostics));
  return [
    ...written.map((found) => command(found, lang)),
    ...(open.length > written.length ? [andMore(open.length - written.length, options)[lang]] : []),
    summarySentence(report, lang),
    ...(missing ? [missing[lang]] : []),
    ...(hidden > 0 ? [notShown(hidden)[lang]] : []),
    "",
  ].join("\n");
}

function notShown(hidden: number): Text {
  return {
    sv: `GitHub visar högst ${SHOWN} fel och ${SHOWN} varningar vid raderna. ${hidden} till finns i loggen här ovanför.`,
    en: `GitHub shows at most ${SHOWN} errors and ${SHOWN} warnings beside the lines. ${hidden} more are in the log above.`,
  };
}

function command(found: Diagnostic, lang: Lang): string {
  const { file, range, severity, rule } = found;
  const { start, end } = range;
  // The runner drops all columns, with a complaint, where the lines differ.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  const properties = {
    file: repositoryPath(file),
    line: start.line,
    endLine: end.line,
    ...columns,
    title: `${rule} (${basisOf(found, lang)})`,
  };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${severity === "note" ? "notice" : severity} ${written.join(",")}::${data(messageOf(found, lang))}`;
}

// Line breaks, which the runner would want as %0D and %0A, have been written out already.
function data(text: string): string {
  return visible(text).replaceAll("%", "%25");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
