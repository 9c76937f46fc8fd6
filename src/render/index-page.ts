import { escapeHtml } from "./html.js";

/** A page that the folder's start page leads to. */
export interface IndexEntry {
  /** Beside the start page: `integritetspolicy.html`. */
  readonly file: string;
  /** Plain text. */
  readonly title: string;
  readonly language: string;
}

// Marks a start page as made by this program.
const MARK = '<meta name="generator" content="policy: start page">';

/**
 * The start page of a folder of notices, so that the folder's own address works when it is published: it
 * redirects to the notice if there is only one, and lists them if there are several.
 */
export function indexPage(entries: readonly IndexEntry[]): string {
  const [first] = entries;
  const address = (file: string) => escapeHtml(`./${encodeURIComponent(file)}`);
  const refresh =
    first && entries.length === 1
      ? `<meta http-equiv="refresh" content="0; url=${address(first.file)}">\n`
      : "";
  const title = escapeHtml([...new Set(entries.map((entry) => entry.title))].join(" · "));
  const items = entries.map(
    ({ file, title: text, language }) =>
      `<li><a href="${address(file)}" lang="${escapeHtml(language)}">${escapeHtml(text)}</a></li>\n`,
  );
  return `<!DOCTYPE html>
<html lang="${escapeHtml(first?.language ?? "sv")}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
${refresh}<title>${title}</title>
${MARK}
<meta name="color-scheme" content="light dark">
</head>
<body>
<main>
<h1>${title}</h1>
<ul>
${items.join("")}</ul>
</main>
</body>
</html>
`;
}

const ITEM = /^<li><a href="\.\/([\w.%-]+\.html)" lang="([a-z]{2})">([^<>]*)<\/a><\/li>$/gm;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/** The targets of a start page made by this program; undefined if something else made it. */
export function readIndexPage(html: string): IndexEntry[] | undefined {
  if (!html.includes(MARK)) return undefined;
  return [...html.matchAll(ITEM)].map(([, file = "", language = "", title = ""]) => ({
    file: decoded(file),
    language,
    title: title.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] as string),
  }));
}

function decoded(file: string): string {
  try {
    return decodeURIComponent(file);
  } catch {
    return file;
  }
}
