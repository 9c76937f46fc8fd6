import type { Diagnostic } from "../model/diagnostic.js";
import type { Lang, Text } from "../model/text.js";
import { visible } from "../model/visible.js";
import { basisOf } from "./basis.js";
import { messageOf } from "./message.js";
import { missingFacts, missingSentence } from "./missing-facts.js";
import type { Report, ReportOptions } from "./report.js";
import { openErrorsFirst } from "./select.js";
import { severityName, summarySentence } from "./summary-sentence.js";

// GitHub refuses a step's summary above 1 MiB, and nobody reads this far.
const MAX_ROWS = 200;

const HEADINGS: readonly Text[] = [
  { sv: "Plats", en: "Place" },
  { sv: "Grad", en: "Severity" },
  { sv: "Regel", en: "Rule" },
  { sv: "Meddelande", en: "Message" },
  { sv: "Grund", en: "Basis" },
];

/** Markdown for the page of a GitHub workflow run: the outcome, and the findings that are not waived as a table. */
export function stepSummary(report: Report, options: ReportOptions): string {
  const { lang } = options;
  const found = openErrorsFirst(report, options);
  const missing = missingSentence(report.missing ?? missingFacts(report.diagnostics));
  const sentence = `${[summarySentence(report, lang), ...(missing ? [missing[lang]] : [])].join(" ")}\n`;
  if (found.length === 0) return sentence;
  const rows = [
    row(HEADINGS.map((heading) => heading[lang])),
    row(HEADINGS.map(() => "---")),
    ...found.slice(0, MAX_ROWS).map((each) => row(cells(each, lang).map(literal))),
  ];
  const left = found.length - MAX_ROWS;
  const more: Text = { sv: `Ytterligare ${left} visas inte här.`, en: `${left} more are not shown here.` };
  return `${sentence}\n${rows.join("\n")}\n${left > 0 ? `\n${more[lang]}\n` : ""}`;
}

function cells(found: Diagnostic, lang: Lang): string[] {
  const { file, range, severity, rule } = found;
  const place = `${file}:${range.start.line}:${range.start.column}`;
  return [place, severityName[severity][lang], rule, messageOf(found, lang), basisOf(found, lang)];
}

function row(texts: readonly string[]): string {
  return `| ${texts.join(" | ")} |`;
}

// Every mark that Markdown, HTML or a bare address could be made of, taken literally.
function literal(text: string): string {
  return visible(text).replace(/[!-/:-@[-`{-~]/g, "\\$&");
}
