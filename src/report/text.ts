import type { Diagnostic } from "../model/diagnostic.js";
import type { Text } from "../model/text.js";
import { andMore } from "./and-more.js";
import { findingBlock } from "./finding-block.js";
import { missingFacts, missingSentence } from "./missing-facts.js";
import { type Report, type ReportOptions, summarise } from "./report.js";
import { safeText } from "./safe-text.js";
import { byFile, openErrorsFirst, selected } from "./select.js";
import { counted, summarySentence } from "./summary-sentence.js";
import { TOPICS, topicOf } from "./topic.js";
import { waivedBlock } from "./waived-block.js";

/**
 * For people: each finding with its line, errors before warnings and notes last, then what was waived, the outcome and
 * what to do next.
 */
export function writeText(report: Report, options: ReportOptions): string {
  const blocks: string[] = [];
  const { most = Number.POSITIVE_INFINITY, lang, colors } = options;
  const open = openErrorsFirst(report, options);
  const first = open.slice(0, most);
  const inFull = (findings: readonly Diagnostic[]) =>
    [...byFile(report.files, findings)].flatMap(([file, found]) => {
      if (found.length === 0) return [];
      const lines = (report.texts.get(file) ?? "").split(/\r\n|\n|\r/);
      return found.map((each) => findingBlock(each, lines, options));
    });
  // Grouped all of them or none, so that the headings are over all that follows.
  const grouped = first.length >= GROUPED_FROM;
  for (const severity of ["error", "warning", "note"] as const) {
    const alike = first.filter((found) => found.severity === severity);
    for (const [topic, about] of grouped ? byTopic(alike) : [[undefined, alike] as const]) {
      if (topic) blocks.push(colors.strong(`${topic[lang]} (${counted(about.length, severity)[lang]})`));
      blocks.push(...inFull(about));
    }
  }
  if (open.length > first.length) blocks.push(andMore(open.length - first.length, options)[lang]);
  const waived = selected(report, options).filter((found) => found.waived);
  if (options.showWaived) blocks.push(...inFull(waived));
  else if (!options.quiet) {
    for (const [file, found] of byFile(report.files, waived))
      if (found.length > 0) blocks.push(waivedBlock(file, found, options));
  }
  blocks.push(closing(report, first, options));
  return `${blocks.join("\n\n")}\n`;
}

// So many findings on one file are read as a list of questions, and fewer from top to bottom.
const GROUPED_FROM = 8;

/** The findings by what has to be decided: what keeps the page from being built is the first topic. */
function byTopic(found: readonly Diagnostic[]): [Text, readonly Diagnostic[]][] {
  return TOPICS.flatMap((topic): [Text, readonly Diagnostic[]][] => {
    const about = found.filter((each) => topicOf(each) === topic);
    return about.length > 0 ? [[topic.title, about]] : [];
  });
}

function closing(report: Report, told: readonly Diagnostic[], options: ReportOptions): string {
  const { lang, colors, command = "policy" } = options;
  const { errors, warnings } = summarise(report);
  const colour = errors > 0 ? colors.error : warnings > 0 ? colors.warning : colors.success;
  const lines = [colour(summarySentence(report, lang))];
  const missing = missingSentence(report.missing ?? missingFacts(report.diagnostics));
  if (missing) lines.push(colors.warning(missing[lang]));
  const open = selected(report, options).filter((found) => !found.waived);
  const fixable = open.filter((found) => found.fix).length;
  if (fixable > 0) {
    const fix: Text = {
      sv: `Verktyget kan själv rätta ${fixable} av dem: ${command} lint --fix`,
      en: `The tool can fix ${fixable} of them: ${command} lint --fix`,
    };
    lines.push(fix[lang]);
  }
  const [example] = told;
  if (example) {
    const explain: Text = { sv: "Läs mer", en: "Learn more" };
    lines.push(`${explain[lang]}: ${command} explain ${safeText(example.rule)}`);
  }
  return lines.join("\n");
}
