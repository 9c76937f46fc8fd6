import type { Diagnostic } from "../model/diagnostic.js";
import type { Lang, Text } from "../model/text.js";
import { visible } from "../model/visible.js";
import { andMore } from "./and-more.js";
import { basisOf } from "./basis.js";
import { messageOf } from "./message.js";
import { missingFacts, missingSentence } from "./missing-facts.js";
import { type Report, type ReportOptions, summarise } from "./report.js";
import { repositoryPath } from "./repository-path.js";
import { openErrorsFirst } from "./select.js";
import { summarySentence } from "./summary-sentence.js";

/** So many annotations of each severity GitHub shows of a step. */
const SHOWN_BY_GITHUB = 10;

/**
 * GitHub's workflow commands, one a line, errors first since about ten of each are shown; then the outcome.
 * Waived findings are left out.
 */
export function writeGithub(report: Report, options: ReportOptions): string {
  const { lang, most = Number.POSITIVE_INFINITY } = options;
  const open = openErrorsFirst(report, options);
  const missing = missingSentence(report.missing ?? missingFacts(report.diagnostics));
  const { errors, warnings } = summarise(report);
  return [
    ...open.slice(0, most).map((found) => command(found, lang)),
    ...(open.length > most ? [andMore(open.length - most, options)[lang]] : []),
    ...(Math.max(errors, options.quiet ? 0 : warnings) > SHOWN_BY_GITHUB ? [FEWER_ON_GITHUB[lang]] : []),
    summarySentence(report, lang),
    ...(missing ? [missing[lang]] : []),
    "",
  ].join("\n");
}

const FEWER_ON_GITHUB: Text = {
  sv: `GitHub visar högst ${SHOWN_BY_GITHUB} fel och ${SHOWN_BY_GITHUB} varningar av ett steg som anmärkningar. De andra står i loggen och i stegets sammanfattning.`,
  en: `GitHub shows at most ${SHOWN_BY_GITHUB} errors and ${SHOWN_BY_GITHUB} warnings of a step as annotations. The others are in the log and in the summary of the step.`,
};

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
  return `::${severity} ${written.join(",")}::${data(messageOf(found, lang))}`;
}

// Line breaks, which the runner would want as %0D and %0A, have been written out already.
function data(text: string): string {
  return visible(text).replaceAll("%", "%25");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
