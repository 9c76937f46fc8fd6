import type { LanguageLink } from "./alternate.js";

/** One section of the notice, made into HTML. The id is the anchor's: lower-case letters, digits and hyphens. */
export interface HtmlSection {
  readonly id: string;
  readonly level: 2 | 3 | 4;
  /** Inline HTML without links, since it also is in the table of contents. */
  readonly titleHtml: string;
  readonly bodyHtml: string;
}

/** A label and its value, as text; `datetime` (`YYYY-MM-DD`) where the value is a date. */
export interface PageFact {
  readonly label: string;
  readonly value: string;
  readonly datetime?: string;
}

/** The words of the frame itself, in the language of the page. */
export interface PageLabels {
  /** Heading of the table of contents. */
  readonly contents: string;
  /** Link past the head, to the short layer and the text. */
  readonly skip: string;
  /** Link from the end of the page to its start. */
  readonly top: string;
}

/** All that the frame shows. Everything is text unless its name or comment says HTML. */
export interface PageView {
  /** BCP 47, such as `sv`. */
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly controllerName: string;
  /**
   * In the order of the document, flat; each is under the nearest one before it of a higher level. The one with the
   * id `summary` is the short layer.
   */
  readonly sections: readonly HtmlSection[];
  /** Shown under the title: version, dates. The first of them also at the foot of each printed page. */
  readonly meta: readonly PageFact[];
  /** Shown at the end of the page: which version and which content it is. */
  readonly edition: string;
  /** For programs; empty if it has none. */
  readonly version: string;
  /** For programs: of the policy that the page is made from. */
  readonly fingerprint: string;
  readonly labels: PageLabels;
  /** HTML between the title and the sections. */
  readonly lead?: string;
  /** Not to be found by search engines: the page of a former version. */
  readonly noIndex?: boolean;
  /** Where the Atom feed of changes is. */
  readonly feed?: string;
  /** The page's own address on the web. */
  readonly canonical?: string;
  /** For search engines: the page in the languages it is made in. */
  readonly languageLinks?: readonly LanguageLink[];
  /** For readers: the page in the other languages. */
  readonly otherLanguages?: readonly (LanguageLink & { readonly label: string })[];
  /** JSON-LD, escaped for a script element. */
  readonly structuredData?: string;
  readonly style: PageStyle;
}

/** The page's style sheet, and its part of the page's Content Security Policy. */
export interface PageStyle {
  readonly css: string;
  /** `sha256-` and Base64. */
  readonly hash: string;
  /** More directives, each after a semicolon: the allowed sources of images and fonts in the style sheet. */
  readonly sources: string;
}

// What people read first also comes first to the keyboard and to a screen reader: before the table of contents.
const SHORT_LAYER = "summary";

interface Branch extends HtmlSection {
  // Only the top level becomes landmarks: one for each subsection would drown the rest.
  readonly landmark: boolean;
  readonly sections: Branch[];
}

/**
 * The page: a complete HTML document without script that asks for nothing outside itself.
 * `template` is the compiled frame.
 * @throws Error if a section's id is malformed or used twice, or if a level is skipped.
 */
export function renderPage(page: PageView, template: (view: object) => string): string {
  const contents = nest(page.sections);
  const isShort = ({ id }: Branch) => id === SHORT_LAYER;
  return template({
    ...page,
    documentTitle: documentTitle(page),
    running: runningFoot(page),
    // The template is strict: what may be missing has to be there, and empty.
    lead: page.lead ?? "",
    noIndex: page.noIndex ?? false,
    feed: page.feed ?? "",
    canonical: page.canonical ?? "",
    structuredData: page.structuredData ?? "",
    languageLinks: page.languageLinks ?? [],
    otherLanguages: page.otherLanguages ?? [],
    meta: page.meta.map((fact) => ({ ...fact, datetime: fact.datetime ?? "" })),
    shortLayer: contents.filter(isShort),
    contents,
    text: contents.filter((section) => !isShort(section)),
  });
}

// A title that names the controller need not do it twice.
function documentTitle({ title, controllerName }: PageView): string {
  const named = title.toLowerCase().includes(controllerName.toLowerCase());
  return named ? title : `${title} – ${controllerName}`;
}

// A sheet that has come loose from the others still says what it belongs to.
function runningFoot({ controllerName, title, meta: [fact] }: PageView): string {
  return [controllerName, title, ...(fact ? [`${fact.label} ${fact.value}`] : [])].join(" · ");
}

function nest(sections: readonly HtmlSection[]): Branch[] {
  const roots: Branch[] = [];
  const ids = new Set<string>();
  let open: Branch[] = [];
  for (const section of sections) {
    // The frame's own ids have an underscore, so that no section's can be the same.
    if (!/^[a-z][a-z0-9-]*$/.test(section.id) || ids.has(section.id)) {
      throw new Error(`Section id malformed or used twice: ${JSON.stringify(section.id)}`);
    }
    ids.add(section.id);
    const depth = section.level - 2;
    if (depth > open.length) throw new Error(`Section ${section.id} skips a heading level`);
    const branch: Branch = { ...section, landmark: depth === 0, sections: [] };
    open = open.slice(0, depth);
    (open.at(-1)?.sections ?? roots).push(branch);
    open.push(branch);
  }
  return roots;
}
