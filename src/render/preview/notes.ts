import type { Diagnostic } from "../../model/diagnostic.js";
import type { Source } from "../../model/source.js";
import type { Lang } from "../../model/text.js";
import { visible } from "../../model/visible.js";
import { escapeHtml } from "../html.js";
import { lineNumbers, moreFindings, moreLines, WORDS } from "./labels.js";
import { type Lines, linesOf } from "./lines.js";
import type { PreviewContext } from "./previewed-file.js";

// A section can be made from half of the file; the beginning shows where one is.
const MAX_LINES = 30;
const MAX_FINDINGS = 50;

/** Text of the policy or of the tool, safe in HTML, with what cannot be seen written out. */
export function safeHtml(text: string): string {
  return escapeHtml(visible(text));
}

/** The findings as a list, errors first, or nothing. */
export function findingsHtml(
  findings: readonly Diagnostic[],
  { lang, command }: Pick<PreviewContext, "lang" | "command">,
): string {
  if (findings.length === 0) return "";
  const errorsFirst = (["error", "warning"] as const).flatMap((each) =>
    findings.filter(({ severity }) => severity === each),
  );
  const items = errorsFirst
    .slice(0, MAX_FINDINGS)
    .map(({ severity, message, file, range: { start }, rule }) => {
      const place = `${file}:${start.line}:${start.column}`;
      const line = lineNumbers([{ first: start.line, last: start.line }])[lang];
      return `<li class="preview-${severity}"><strong>${WORDS[severity][lang]}.</strong> ${safeHtml(message[lang])} <span class="preview-place">${line}, ${safeHtml(place)} [${safeHtml(rule)}]</span></li>`;
    });
  const left = findings.length - MAX_FINDINGS;
  if (left > 0) items.push(`<li>${safeHtml(moreFindings(left, command)[lang])}</li>`);
  return `<ul class="preview-findings">${items.join("")}</ul>`;
}

/**
 * The lines of the file that a section is made from, in a fold-out, or nothing if there are none.
 * @param current whether the file is unchanged since then: otherwise the lines may have moved
 */
export function linesHtml(
  source: Source,
  from: readonly string[],
  { lang, current }: { readonly lang: Lang; readonly current: boolean },
): string {
  const lines = linesOf(source, from);
  if (lines.length === 0) return "";
  const where = `${lineNumbers(lines)[lang]}, ${safeHtml(source.file)}${current ? "" : `, ${safeHtml(WORDS.changedSince[lang])}`}`;
  return `<details class="preview-lines${current ? "" : " preview-outdated"}"><summary>${where}</summary><pre>${excerpt(source, lines, lang)}</pre></details>`;
}

function excerpt({ text, lineStarts }: Source, lines: readonly Lines[], lang: Lang): string {
  const numbers = lines.flatMap(({ first, last }) =>
    Array.from({ length: Math.min(last - first + 1, MAX_LINES) }, (_, index) => first + index),
  );
  const rows = numbers.slice(0, MAX_LINES).map((number) => {
    const line = text.slice(lineStarts[number - 1], lineStarts[number]).replace(/[\r\n]+$/, "");
    return `${String(number).padStart(4)}  ${safeHtml(line)}`;
  });
  const total = lines.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  return [...rows, ...(total > MAX_LINES ? [`   ${moreLines(total - MAX_LINES)[lang]}`] : [])].join("\n");
}
