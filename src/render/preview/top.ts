import type { Diagnostic } from "../../model/diagnostic.js";
import { EVENTS_PATH } from "../../model/serving.js";
import type { Lang } from "../../model/text.js";
import { countOf, lineNumbers, WORDS } from "./labels.js";
import { findingsHtml, shown } from "./notes.js";
import type { Placed } from "./place-findings.js";
import type { Draft, Showing } from "./previewed-file.js";

/** What the preview says of the whole: a bar that is always in sight, and above the page what needs more room. */
export function topHtml(draft: Draft, placed: Placed, { lang, version, links }: Showing): string {
  const parts = [
    ...stateOf(draft).map((text) => `<p>${shown(text[lang])}</p>`),
    sectionsHtml(placed, lang),
    othersHtml(placed, lang),
    linksHtml(draft, links),
  ].filter(Boolean);
  const summary = parts.length > 0 ? `\n<div class="preview-summary">\n${parts.join("\n")}\n</div>` : "";
  const broken = draft.current ? "" : " preview-broken";
  // An id with an underscore: no section's can be the same.
  return `<aside class="preview-top${broken}" id="preview_top" lang="${lang}" aria-label="${WORDS.label[lang]}" data-version="${shown(version)}" data-events="${EVENTS_PATH}">
<p class="preview-bar">${WORDS.label[lang]}: <a href="#preview_top">${shown(draft.file)}</a>. ${countHtml(draft, lang)}${outdatedHtml(draft, lang)} <strong class="preview-ended" role="status" hidden>${shown(WORDS.disconnected[lang])}</strong></p>${summary}
</aside>`;
}

function stateOf({ problems, current, good }: Draft) {
  if (current) return problems;
  return [...problems, good ? WORDS.stale : WORDS.nothingYet];
}

// Of a file that could not be read nothing is known, not even that it is clean.
function countHtml({ findings, problems }: Draft, lang: Lang): string {
  if (problems.length > 0 && findings.length === 0) return "";
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return countOf(errors, findings.length - errors)[lang];
}

// In the bar, since what is wrong is told at the top, and the reader may be far down.
function outdatedHtml({ current, good }: Draft, lang: Lang): string {
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

function linksHtml(draft: Draft, links: Showing["links"]): string {
  if (links.every(({ file }) => file === draft.file)) return "";
  const items = links.map(({ path, file }) =>
    file === draft.file ? `<li>${shown(file)}</li>` : `<li><a href="${shown(path)}">${shown(file)}</a></li>`,
  );
  return `<ul>${items.join("")}</ul>`;
}
