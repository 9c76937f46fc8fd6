import type { Diagnostic } from "../model/diagnostic.js";
import type { Lang, Text } from "../model/text.js";
import { visible } from "../model/visible.js";
import { andMore } from "./and-more.js";
import { basisOf } from "./basis.js";
import { changedRulesSentence } from "./changed-rules.js";
import { messageOf } from "./message.js";
import { missingFacts, missingSentence } from "./missing-facts.js";
import { passedOverSentence } from "./passed-over.js";
import type { Report, ReportOptions } from "./report.js";
import { openErrorsFirst } from "./select.js";
import { severityName, summarySentence } from "./summary-sentence.js";

// GitHub refuses a step's summary above 1 MiB, and nobody reads this far.
const MAX_ROWS = 200;

// The file under check decides how long a reason or a name is: with too many long ones GitHub would show no summary.
const MAX_CHARACTERS = 300;

const HEADINGS: readonly Text[] = [
  { sv: "Plats", en: "Place" },
  { sv: "Grad", en: "Severity" },
  { sv: "Regel", en: "Rule" },
  { sv: "Meddelande", en: "Message" },
  { sv: "Grund", en: "Basis" },
];

const WAIVED: Text = { sv: "Undantaget:", en: "Waived:" };
const WAIVER_HEADINGS: readonly Text[] = [
  { sv: "Plats", en: "Place" },
  { sv: "Regel", en: "Rule" },
  { sv: "Till och med", en: "Until" },
  { sv: "Skäl", en: "Reason" },
];

/**
 * Markdown for the page of a GitHub workflow run: the outcome, what was not checked or is switched off, the findings as
 * a table, and what is waived, until when and why. A proposed change can bring settings and waivers with it.
 */
export function stepSummary(report: Report, options: ReportOptions): string {
  const { lang } = options;
  const found = openErrorsFirst(report, options);
  const missing = missingSentence(report.missing ?? missingFacts(report.diagnostics));
  const sentence = `${[summarySentence(report, lang), ...(missing ? [missing[lang]] : [])].join(" ")}\n`;
  const waived = report.diagnostics.filter((each) => each.waived);
  return [
    sentence,
    ...[passedOverSentence(report.passedOver), changedRulesSentence(report.changedRules)].flatMap((text) =>
      text ? [`${escaped(text[lang])}\n`] : [],
    ),
    ...table(
      HEADINGS,
      found.map((each) => cells(each, lang)),
      options,
    ),
    ...(waived.length > 0 ? [`${WAIVED[lang]}\n`] : []),
    ...table(
      WAIVER_HEADINGS,
      waived.map((each) => waiverCells(each)),
      options,
    ),
  ].join("\n");
}

function table(headings: readonly Text[], rows: readonly string[][], options: ReportOptions): string[] {
  if (rows.length === 0) return [];
  const left = rows.length - MAX_ROWS;
  const lines = [
    row(headings.map((heading) => heading[options.lang])),
    row(headings.map(() => "---")),
    ...rows.slice(0, MAX_ROWS).map((each) => row(each.map(literal))),
  ];
  return [`${lines.join("\n")}\n`, ...(left > 0 ? [`${andMore(left, options)[options.lang]}\n`] : [])];
}

function waiverCells({ file, range, rule, waived }: Diagnostic): string[] {
  return [
    `${file}:${range.start.line}:${range.start.column}`,
    rule,
    waived?.until ?? "",
    waived?.reason ?? "",
  ];
}

function cells(found: Diagnostic, lang: Lang): string[] {
  const { file, range, severity, rule } = found;
  const place = `${file}:${range.start.line}:${range.start.column}`;
  return [place, severityName[severity][lang], rule, messageOf(found, lang), basisOf(found, lang)];
}

function row(texts: readonly string[]): string {
  return `| ${texts.join(" | ")} |`;
}

function literal(text: string): string {
  const characters = [...visible(text.slice(0, 2 * MAX_CHARACTERS + 2))];
  const cut =
    characters.length > MAX_CHARACTERS
      ? `${characters.slice(0, MAX_CHARACTERS).join("")}…`
      : characters.join("");
  return escaped(cut);
}

// Every mark that Markdown, HTML or a bare address could be made of, taken literally.
function escaped(text: string): string {
  return visible(text).replace(/[!-/:-@[-`{-~]/g, "\\$&");
}
