import type { ServedPage } from "../../model/serving.js";
import { SCRIPT, STYLE } from "./browser.js";
import { withPreviewCsp } from "./csp.js";
import { findingsHtml, linesHtml } from "./notes.js";
import { placeFindings } from "./place-findings.js";
import type { PreviewContext, PreviewedFile } from "./previewed-file.js";
import { topHtml } from "./top.js";

const EMPTY = `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Preview</title>
</head>
<body>
</body>
</html>
`;

// Where the frame opens a section, with its heading. No value of a policy can look like it: values are escaped.
const SECTION = /<section id="([a-z][a-z0-9-]*)"[^>]*>(?:\s*<h([2-6])[^>]*>.*?<\/h\2>)?/g;

/** The page with the findings beside the sections they concern, the lines each is made from, and our script. */
export function previewPage(previewed: PreviewedFile, showing: PreviewContext): ServedPage {
  const { lang } = showing;
  const { html, csp } = withPreviewCsp(previewed.good?.html ?? EMPTY);
  const anchored = new Set([...html.matchAll(SECTION)].map(([, id]) => id));
  const sections = (previewed.good?.sections ?? []).filter(({ id }) => anchored.has(id));
  const placed = placeFindings(previewed.findings, sections);
  const notes = new Map(
    sections.map(({ id, from }) => {
      const lines = previewed.good
        ? linesHtml(previewed.good.source, from, { lang, current: previewed.current })
        : "";
      return [id, findingsHtml(placed.bySection.get(id) ?? [], showing) + lines];
    }),
  );
  const annotated = html
    .replace(SECTION, (opening, id: string) => {
      const note = notes.get(id);
      return note ? `${opening}\n<div class="preview-notes" lang="${lang}">${note}</div>` : opening;
    })
    .replace("</head>", () => `<style>${STYLE}</style>\n</head>`)
    .replace(/<body[^>]*>/, (body) => `${body}\n${topHtml(previewed, placed, showing)}`)
    .replace("</body>", () => `<script>${SCRIPT}</script>\n</body>`);
  return { html: annotated, csp };
}
