import type { Colors } from "../../model/colors.js";
import type { Lang } from "../../model/text.js";
import { visible } from "../../model/visible.js";
import { changeLine, placeOf } from "./describe.js";
import { countsSentence, type DiffReport, GRADE_NAME, ORDER, type ReportedChange } from "./diff-report.js";
import { tellWhom } from "./tell-whom.js";

/** For a terminal: the changes by grade, and for each where it is, why it has that grade, and who must be informed. */
export function writeDiffText(reports: readonly DiffReport[], lang: Lang, colors: Colors): string {
  return reports.map((report) => onePolicy(report, lang, colors)).join("\n");
}

function onePolicy(report: DiffReport, lang: Lang, colors: Colors): string {
  const { file, from, to, changes } = report;
  const lines = [
    colors.strong(`${visible(file)}: ${visible(from)} → ${visible(to)}`),
    countsSentence(changes)[lang],
  ];
  for (const grade of ORDER) {
    const found = changes.filter((change) => change.grade === grade);
    if (found.length === 0) continue;
    const title = `${GRADE_NAME[grade][lang]} (${found.length})`;
    lines.push("", grade === "material" ? colors.error(title) : colors.strong(title));
    let place = "";
    for (const change of found) {
      const next = placeOf(change)[lang];
      if (next !== place) lines.push(`  ${colors.strong(next)}`);
      place = next;
      lines.push(...linesOf(change, lang, colors));
    }
  }
  return `${lines.join("\n")}\n`;
}

function linesOf(change: ReportedChange, lang: Lang, colors: Colors): string[] {
  const at =
    change.line === undefined ? "" : colors.faint(` (${lang === "sv" ? "rad" : "line"} ${change.line})`);
  const lines = [`    ${changeLine(change, lang)}${at}`];
  if (change.grade === "cosmetic") return lines;
  const legal = change.legal.length === 0 ? "" : ` ${change.legal.join(", ")}.`;
  lines.push(`      ${colors.faint(`${change.why[lang]}${legal}`)}`);
  const whom = tellWhom(change)?.[lang];
  if (whom !== undefined) lines.push(`      ${whom}`);
  return lines;
}
