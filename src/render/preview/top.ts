import type { Diagnostic } from "../../model/diagnostic.js";
import { EVENTS_PATH } from "../../model/serving.js";
import type { Lang } from "../../model/text.js";
import { countOf, lineNumbers, WORDS } from "./labels.js";
import { findingsHtml, safeHtml } from "./notes.js";
import type { Placed } from "./place-findings.js";
import type { PreviewContext, PreviewedFile } from "./previewed-file.js";

/** What the preview says of the whole: a bar that is always in sight, and above the page what needs more room. */
export function topHtml(
  previewed: PreviewedFile,
  placed: Placed,
  { lang, version, links }: PreviewContext,
): string {
  const parts = [
    ...stateOf(previewed).map((text) => `<p>${safeHtml(text[lang])}</p>`),
    sectionsHtml(placed, lang),
    othersHtml(placed, lang),
    linksHtml(previewed, links),
  ].filter(Boolean);
  const summary = parts.length > 0 ? `\n<div class="preview-summary">\n${parts.join("\n")}\n</div>` : "";
  const broken = previewed.current ? "" : " preview-broken";
  // An id with an underscore: no section's can be the same.
  return `<aside class="preview-top${broken}" id="preview_top" lang="${lang}" aria-label="${WORDS.label[lang]}" data-version="${safeHtml(version)}" data-events="${EVENTS_PATH}">
<p class="preview-bar">${WORDS.label[lang]}: <a href="#preview_top">${safeHtml(previewed.file)}</a>. ${countHtml(previewed, lang)}${outdatedHtml(previewed, lang)} <strong class="preview-ended" role="status" hidden>${safeHtml(WORDS.disconnected[lang])}</strong></p>${summary}
</aside>`;
}

function stateOf({ problems, current, good }: PreviewedFile) {
  if (current) return problems;
  return [...problems, good ? WORDS.stale : WORDS.nothingYet];
}

// Of a file that could not be read nothing is known, not even that it is clean.
function countHtml({ findings, problems }: PreviewedFile, lang: Lang): string {
  if (problems.length > 0 && findings.length === 0) return "";
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return countOf(errors, findings.length - errors)[lang];
}

// In the bar, since what is wrong is told at the top, and the reader may be far down.
function outdatedHtml({ current, good }: PreviewedFile, lang: Lang): string {
  return current || !good ? "" : ` <strong>${WORDS.outdated[lang]}</strong>`;
}

function sectionsHtml({ bySection }: Placed, lang: Lang): string {
  if (bySection.size === 0) return "";
  const links = [...bySection].map(([id, findings]) => `<a href="#${id}">${lineOf(findings[0], lang)}</a>`);
  return `<p>${WORDS.atSections[lang]}: ${links.join(", ")}</p>`;
}

function lineOf(found: Diagnostic | undefined, lang: Lang): string {
  const line = found?.range.start.line ?? 1;
  return lineNumbers([{ first: line, last: line }])[lang];
}

function othersHtml({ bySection, others }: Placed, lang: Lang): string {
  const heading = bySection.size > 0 && others.length > 0 ? `<p>${WORDS.elsewhere[lang]}:</p>\n` : "";
  return heading + findingsHtml(others, lang);
}

function linksHtml(previewed: PreviewedFile, links: PreviewContext["links"]): string {
  if (links.every(({ file }) => file === previewed.file)) return "";
  const items = links.map(({ path, file }) =>
    file === previewed.file
      ? `<li>${safeHtml(file)}</li>`
      : `<li><a href="${safeHtml(path)}">${safeHtml(file)}</a></li>`,
  );
  return `<ul>${items.join("")}</ul>`;
}
