import { escapeHtml, inlineToHtml, inlineToText, markdownToHtml, sectionToHtml } from "./html.js";
import type { Notice } from "./notice.js";
import { languages } from "./to-markdown.js";

/** How a notice is put into a page that something else makes. */
export interface FragmentOptions {
  /** Stands before every id, so that none is the same as one of the surrounding page. */
  readonly idPrefix: string;
}

/** Elements that WordPress keeps in a post (wp_kses_post), and the attributes of them that a fragment needs. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  div: ["lang"],
  h2: ["id"],
  h3: ["id"],
  h4: ["id"],
  p: [],
  ul: [],
  ol: ["start"],
  li: [],
  dl: [],
  dt: [],
  dd: [],
  a: ["href", "rel", "aria-label"],
  strong: [],
  em: [],
  br: [],
  table: [],
  caption: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ["scope"],
  td: [],
};

const TAG = /<(\/?)([a-z][a-z\d]*)((?: [a-z][a-z-]*="[^"<>]*")*)>/g;
const ATTRIBUTE = / ([a-z][a-z-]*)="([^"]*)"/g;

/**
 * The notice as HTML to paste into a page of a CMS, which has its own title and style. Headings start at
 * level 2.
 * @throws Error if a template makes an element that a CMS would drop.
 */
export function toFragment(notice: Notice, { idPrefix }: FragmentOptions): string {
  const sections = notice.sections.flatMap(({ id, level, title, markdown }) => [
    `<h${level} id="${id}">${inlineToHtml(title)}</h${level}>`,
    sectionToHtml(markdown, notice.labels),
  ]);
  const facts = [...notice.head, notice.mark]
    .map(({ label, value }) => `${label}: ${inlineToText(value)}`)
    .join(" · ");
  const links = languages(notice.alternates).map(markdownToHtml);
  const html = [
    `<div lang="${escapeHtml(notice.language)}">`,
    ...links,
    ...sections,
    `<p>${escapeHtml(facts)}</p>`,
    "</div>",
  ];
  return `${withoutShortcodes(keepAllowed(html.filter(Boolean).join("\n"), idPrefix))}\n`;
}

// The HTML is our own: `<` is in tags only, and `"` around attributes only.
function keepAllowed(html: string, idPrefix: string): string {
  return html.replace(TAG, (_, slash: string, name: string, attributes: string) => {
    const kept = Object.hasOwn(KEPT, name) ? KEPT[name] : undefined;
    if (!kept) throw new Error(`A fragment must not have the element <${name}>`);
    return `<${slash}${name}${attributes.replace(ATTRIBUTE, (whole, key: string, value: string) =>
      kept.includes(key) ? prefixed(whole, key, value, idPrefix) : "",
    )}>`;
  });
}

function prefixed(whole: string, key: string, value: string, idPrefix: string): string {
  if (key === "id") return ` id="${idPrefix}${value}"`;
  return key === "href" && value.startsWith("#") ? ` href="#${idPrefix}${value.slice(1)}"` : whole;
}

// A CMS reads [word] as a shortcode and {{word}} as a template, anywhere in a post.
function withoutShortcodes(html: string): string {
  return html.replace(/[[\]{}]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
