import type { Diagnostic } from "../../model/diagnostic.js";
import type { Language } from "../../model/edition.js";
import type { ServedPage } from "../../model/serving.js";
import type { Source } from "../../model/source.js";
import type { Lang, Text } from "../../model/text.js";
import { SCRIPT, STYLE } from "./browser.js";
import { withPreviewCsp } from "./csp.js";
import { findingsHtml, linesHtml } from "./notes.js";
import { placeFindings, type TracedSection } from "./place-findings.js";
import { topHtml } from "./top.js";

/** The last page that could be built, and what it was made from. */
export interface GoodPage {
  readonly html: string;
  readonly sections: readonly TracedSection[];
  readonly source: Source;
  /** The page in the other languages it is made in. */
  readonly translations: ReadonlyMap<Language, Pick<GoodPage, "html" | "sections">>;
}

/** One policy as it stands while it is being edited. */
export interface Draft {
  readonly file: string;
  /** Undefined as long as none could be built. */
  readonly good: GoodPage | undefined;
  /** Whether the page is of the file as it is now. */
  readonly current: boolean;
  readonly findings: readonly Diagnostic[];
  /** Why the file could not be examined, or not fully. */
  readonly problems: readonly Text[];
}

/** What the preview shows apart from the policy. */
export interface Showing {
  readonly lang: Lang;
  /** Of the site: a browser that shows another one fetches the page anew. */
  readonly version: string;
  /** The policies shown at the same time, this one among them. */
  readonly links: readonly { readonly path: string; readonly file: string }[];
}

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
export function previewPage(draft: Draft, showing: Showing): ServedPage {
  const { lang } = showing;
  const { html, csp } = withPreviewCsp(draft.good?.html ?? EMPTY);
  const anchored = new Set([...html.matchAll(SECTION)].map(([, id]) => id));
  const sections = (draft.good?.sections ?? []).filter(({ id }) => anchored.has(id));
  const placed = placeFindings(draft.findings, sections);
  const notes = new Map(
    sections.map(({ id, from }) => {
      const lines = draft.good ? linesHtml(draft.good.source, from, { lang, current: draft.current }) : "";
      return [id, findingsHtml(placed.bySection.get(id) ?? [], lang) + lines];
    }),
  );
  const annotated = html
    .replace(SECTION, (opening, id: string) => {
      const note = notes.get(id);
      return note ? `${opening}\n<div class="preview-notes" lang="${lang}">${note}</div>` : opening;
    })
    .replace("</head>", () => `<style>${STYLE}</style>\n</head>`)
    .replace(/<body[^>]*>/, (body) => `${body}\n${topHtml(draft, placed, showing)}`)
    .replace("</body>", () => `<script>${SCRIPT}</script>\n</body>`);
  return { html: annotated, csp };
}
