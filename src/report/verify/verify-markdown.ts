import type { Lang, Text } from "../../model/text.js";
import { literal } from "../markdown-literal.js";
import {
  EXPECTED,
  FOUND,
  MUCH,
  NOTHING,
  sectionName,
  type VerifyReport,
  verdictSentence,
} from "./verify-report.js";

const TITLE: Text = { sv: "Den publicerade policyn", en: "The published policy" };
const WHERE: Text = { sv: "Avsnitt", en: "Section" };
const MAX_PASSAGES = 100;

/** For the summary of a build: the verdict on each page, and a table of the passages that differ. */
export function writeVerifyMarkdown(reports: readonly VerifyReport[], lang: Lang): string {
  return `${[`## ${TITLE[lang]}`, ...reports.flatMap((report) => onePage(report, lang))].join("\n\n")}\n`;
}

function onePage(report: VerifyReport, lang: Lang): string[] {
  const { page, reason, passages, verdict } = report;
  const sign = verdict === "same" ? "✓" : "✗";
  return [
    `### ${literal(page)}`,
    `${sign} ${literal([verdictSentence(report)[lang], reason?.[lang] ?? ""].join(" ").trim())}`,
    ...("passages" in report && passages === undefined ? [MUCH[lang]] : []),
    ...(passages && passages.length > 0 ? [table(passages, lang)] : []),
  ];
}

function table(passages: NonNullable<VerifyReport["passages"]>, lang: Lang): string {
  const head = [WHERE[lang], EXPECTED[lang], FOUND[lang]];
  const said = (text: string) => literal(text === "" ? NOTHING[lang] : text);
  const rows = passages
    .slice(0, MAX_PASSAGES)
    .map((passage) => [literal(sectionName(passage)[lang]), said(passage.expected), said(passage.found)]);
  const rest = passages.length - MAX_PASSAGES;
  const lines = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
  return rest > 0 ? `${lines}\n\n${{ sv: `… och ${rest} till`, en: `… and ${rest} more` }[lang]}` : lines;
}
