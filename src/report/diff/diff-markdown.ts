import type { Lang, Text } from "../../model/text.js";
import { literal } from "../markdown-literal.js";
import { changeLine, placeOf } from "./describe.js";
import { countsSentence, type DiffReport, GRADE_NAME, ORDER, type ReportedChange } from "./diff-report.js";
import { tellWhom } from "./tell-whom.js";

const HEAD: Readonly<Record<Lang, readonly string[]>> = {
  sv: ["Var", "Ändring", "Varför", "Att göra"],
  en: ["Where", "Change", "Why", "To do"],
};
const TITLE: Text = { sv: "Vad ändringen betyder för policyn", en: "What the change means for the notice" };
const DETAILS: Text = { sv: "Utan betydelse för läsaren", en: "Without significance for readers" };

/** For the description of a pull request, or a comment on it. */
export function writeDiffMarkdown(reports: readonly DiffReport[], lang: Lang): string {
  return [`## ${TITLE[lang]}`, ...reports.map((report) => onePolicy(report, lang))].join("\n\n");
}

function onePolicy({ file, from, to, changes }: DiffReport, lang: Lang): string {
  const blocks = [
    `### ${literal(file)}`,
    `${literal(from)} → ${literal(to)}. ${countsSentence(changes)[lang]}`,
  ];
  for (const grade of ORDER) {
    const found = changes.filter((change) => change.grade === grade);
    if (found.length === 0) continue;
    if (grade === "cosmetic") {
      const items = found.map(
        (change) => `- ${literal(placeOf(change)[lang])}: ${literal(changeLine(change, lang))}`,
      );
      blocks.push(
        `<details><summary>${DETAILS[lang]} (${found.length})</summary>\n\n${items.join("\n")}\n\n</details>`,
      );
      continue;
    }
    blocks.push(`#### ${GRADE_NAME[grade][lang]}`, table(found, lang));
  }
  return `${blocks.join("\n\n")}\n`;
}

function table(changes: readonly ReportedChange[], lang: Lang): string {
  const rows = changes.map((change) => [
    literal(placeOf(change)[lang]),
    literal(changeLine(change, lang)),
    literal([change.why[lang], change.legal.join(", ")].filter((part) => part !== "").join(" ")),
    literal(tellWhom(change)?.[lang] ?? ""),
  ]);
  const head = HEAD[lang];
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
