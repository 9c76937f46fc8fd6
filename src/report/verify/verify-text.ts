import type { Colors } from "../../model/colors.js";
import type { Lang, Text } from "../../model/text.js";
import { safeText } from "../safe-text.js";
import { wrap } from "../wrap.js";
import {
  EXPECTED,
  FOUND,
  MUCH,
  NOTHING,
  type ReportedPassage,
  sectionName,
  type VerifyReport,
  verdictSentence,
} from "./verify-report.js";

interface Style {
  readonly lang: Lang;
  readonly colors: Colors;
}

const WIDTH = 100;
const MAX_PASSAGES = 20;

/** For people: the verdict on each page, and the passages that differ, as the policy and as the page has them. */
export function writeVerifyText(reports: readonly VerifyReport[], style: Style): string {
  return reports.map((report) => `${onePage(report, style).join("\n")}\n`).join("\n");
}

function onePage(report: VerifyReport, { lang, colors }: Style): string[] {
  const { verdict, reason, page, passages } = report;
  const color = verdict === "same" ? colors.success : colors.error;
  const lines = [
    colors.strong(safeText(page)),
    ...wrap(safeText(verdictSentence(report)[lang]), WIDTH).map(color),
    ...(reason ? wrap(safeText(reason[lang]), WIDTH) : []),
  ];
  if (!("passages" in report)) return lines;
  if (passages === undefined) return [...lines, MUCH[lang]];
  for (const passage of passages.slice(0, MAX_PASSAGES)) lines.push("", ...told(passage, { lang, colors }));
  const rest = passages.length - MAX_PASSAGES;
  if (rest > 0)
    lines.push(
      "",
      { sv: `… och ${rest} ${rest === 1 ? "ställe" : "ställen"} till`, en: `… and ${rest} more` }[lang],
    );
  return lines;
}

function told(passage: ReportedPassage, { lang, colors }: Style): string[] {
  const width = Math.max(EXPECTED[lang].length, FOUND[lang].length) + 3;
  const row = (label: Text, text: string) => {
    const shown = text === "" ? colors.faint(NOTHING[lang]) : undefined;
    const [first = "", ...more] = shown ? [shown] : wrap(safeText(text), WIDTH - width - 2);
    return [
      `  ${`${label[lang]}:`.padEnd(width)}${first}`,
      ...more.map((line) => `  ${" ".repeat(width)}${line}`),
    ];
  };
  return [
    `  ${colors.strong(safeText(sectionName(passage)[lang]))}`,
    ...row(EXPECTED, passage.expected),
    ...row(FOUND, passage.found),
  ];
}
