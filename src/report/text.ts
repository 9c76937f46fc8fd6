import type { Diagnostic } from "../model/diagnostic.js";
import type { Text } from "../model/text.js";
import { findingBlock } from "./finding-block.js";
import { missingFacts, missingSentence } from "./missing-facts.js";
import { type Report, type ReportOptions, summarise } from "./report.js";
import { safeText } from "./safe-text.js";
import { byFile, openErrorsFirst, selected } from "./select.js";
import { summarySentence } from "./summary-sentence.js";
import { TOPICS, topicOf } from "./topic.js";
import { waivedBlock } from "./waived-block.js";

/** For people: each finding with its line, then what was waived, the outcome and what to do next. */
export function writeText(report: Report, options: ReportOptions): string {
  const blocks: string[] = [];
  const { most = Number.POSITIVE_INFINITY } = options;
  const open = openErrorsFirst(report, options);
  const first = new Set(open.slice(0, most));
  for (const [file, found] of byFile(report.files, selected(report, options))) {
    const lines = (report.texts.get(file) ?? "").split(/\r\n|\n|\r/);
    const inFull = found.filter((each) => (each.waived ? options.showWaived : first.has(each)));
    for (const [topic, about] of byTopic(inFull)) {
      if (topic) blocks.push(options.colors.strong(`${topic[options.lang]} (${about.length})`));
      blocks.push(...about.map((each) => findingBlock(each, lines, options)));
    }
    const waived = found.filter((each) => each.waived);
    if (waived.length > 0 && !options.showWaived && !options.quiet)
      blocks.push(waivedBlock(file, waived, options));
  }
  if (open.length > first.size) blocks.push(rest(open.length - first.size, options)[options.lang]);
  blocks.push(closing(report, first, options));
  return `${blocks.join("\n\n")}\n`;
}

// So many findings on one file are read as a list of questions, and fewer from top to bottom.
const GROUPED_FROM = 8;

/** The findings by what has to be decided, where they are many; else all as they are, under no heading. */
function byTopic(found: readonly Diagnostic[]): [Text | undefined, readonly Diagnostic[]][] {
  if (found.length < GROUPED_FROM) return [[undefined, found]];
  const groups = TOPICS.flatMap((topic): [Text, readonly Diagnostic[]][] => {
    const about = found.filter((each) => topicOf(each) === topic);
    return about.length > 0 ? [[topic.title, about]] : [];
  });
  return groups.length > 1 ? groups : [[undefined, found]];
}

function rest(count: number, { command = "policy" }: ReportOptions): Text {
  return {
    sv: `… och ${count} till. ${command} lint visar alla.`,
    en: `… and ${count} more. ${command} lint shows them all.`,
  };
}

function closing(report: Report, told: ReadonlySet<Diagnostic>, options: ReportOptions): string {
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
  const example = open.find((found) => told.has(found));
  if (example) {
    const explain: Text = { sv: "Läs mer", en: "Learn more" };
    lines.push(`${explain[lang]}: ${command} explain ${safeText(example.rule)}`);
  }
  return lines.join("\n");
}
