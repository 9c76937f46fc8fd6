import type { Diagnostic } from "../../model/diagnostic.js";
import { EVENTS_PATH } from "../../model/serving.js";
import type { Lang } from "../../model/text.js";
import { countOf, disconnected, lineNumbers, WORDS } from "./labels.js";
import { findingsHtml, safeHtml } from "./notes.js";
import type { Placed } from "./place-findings.js";
import type { PreviewContext, PreviewedFile } from "./previewed-file.js";

/** What the preview says of the whole: a bar that is always in sight, and above the page what needs more room. */
export function topHtml(previewed: PreviewedFile, placed: Placed, context: PreviewContext): string {
  const { lang, version, links, command } = context;
  const parts = [
    ...stateOf(previewed).map((text) => `<p>${safeHtml(text[lang])}</p>`),
    blockingHtml(previewed, context),
    sectionsHtml(placed, lang),
    othersHtml(previewed, placed, context),
    linksHtml(previewed, links),
  ].filter(Boolean);
  const summary = parts.length > 0 ? `\n<div class="preview-summary">\n${parts.join("\n")}\n</div>` : "";
  const broken = previewed.current ? "" : " preview-broken";
  // An id with an underscore: no section's can be the same.
  return `<aside class="preview-top${broken}" id="preview_top" lang="${lang}" aria-label="${WORDS.label[lang]}" data-version="${safeHtml(version)}" data-events="${EVENTS_PATH}">
<p class="preview-bar">${WORDS.label[lang]}: <a href="#preview_top">${safeHtml(previewed.file)}</a>. ${countHtml(previewed, lang)}${outdatedHtml(previewed, lang)} <strong class="preview-ended" role="status" hidden>${safeHtml(disconnected(command)[lang])}</strong></p>${summary}
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

// In the bar, since the errors are listed at the top and the reader may be far down.
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

// In full and first of all, including those that are also shown beside a section further down.
function blockingHtml({ blocking }: PreviewedFile, context: PreviewContext): string {
  if (blocking.length === 0) return "";
  return `<p>${WORDS.blocking[context.lang]}:</p>\n${findingsHtml(blocking, context)}`;
}

function othersHtml(
  { blocking }: PreviewedFile,
  { bySection, others }: Placed,
  context: PreviewContext,
): string {
  const rest = others.filter((found) => !blocking.includes(found));
  const alone = bySection.size === 0 && blocking.length === 0;
  const heading = !alone && rest.length > 0 ? `<p>${WORDS.elsewhere[context.lang]}:</p>\n` : "";
  return heading + findingsHtml(rest, context);
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
