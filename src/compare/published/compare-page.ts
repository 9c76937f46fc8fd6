import { type Block, blocksOf } from "./blocks.js";
import { type Marks, marksIn } from "./marks.js";
import { type Passage, passagesIn } from "./passages.js";
import { noticeIn } from "./region.js";
import { hidingIn } from "./styles/hiding.js";
import { attribute, type Document, parseHtml } from "./tree.js";

/** How much of the notice a page has, and where it says something else. */
export interface PageComparison {
  /** Of the notice's text, from 0 to 1: what the page has word for word. */
  readonly coverage: number;
  /** Undefined where there is too much to tell. */
  readonly passages: readonly Passage[] | undefined;
  /** Of the notice: what is in the page but hidden, by its markup or its style elements. */
  readonly hidden: readonly string[];
  readonly marks: Marks;
  /** Of the whole page, in characters. */
  readonly textLength: number;
}

/** A notice as it should be: the page of a build, its fragment, and the ids of its sections. */
export interface FreshNotice {
  readonly html: string;
  readonly fragment: string;
  readonly sections: readonly string[];
}

/**
 * Compares the visible text of a published page with the notice that should be on it. What surrounds the notice, the
 * site's own header, menu and footer, is not compared.
 * @throws TooComplex if the page cannot be parsed within limits.
 */
export function comparePage(published: string, fresh: FreshNotice): PageComparison {
  const document = parseHtml(published);
  const { sections, around } = freshBlocks(fresh);
  const page = blocksOf(document, hidingIn(document, true));
  const own = new Set(sections.map(({ text }) => text));
  const links = new Set(sections.filter(({ navigation }) => navigation).map(keyOf));
  // What a build or a site puts around the sections may be there or not: a contents list, the version, a link to the
  // top.
  const isAround = (block: Block) =>
    own.has(block.text) ? block.navigation && !links.has(keyOf(block)) : around.has(block.text);
  const found = noticeIn(page, sections).filter((block) => !isAround(block));
  const there = new Set(found.map(({ text }) => text));
  const size = (blocks: readonly Block[]) => blocks.reduce((sum, { text }) => sum + text.length, 0);
  return {
    coverage: size(sections.filter(({ text }) => there.has(text))) / Math.max(1, size(sections)),
    passages: passagesIn(sections, found),
    hidden: hiddenOf(sections, page, document),
    marks: marksIn(document, page),
    textLength: size(page),
  };
}

// The same words are a link in a table of the notice, and in its table of contents.
function keyOf({ element, text }: Block): string {
  return `${element.tagName} ${text}`;
}

function freshBlocks({ html, fragment, sections }: FreshNotice): {
  readonly sections: readonly Block[];
  readonly around: ReadonlySet<string>;
} {
  const all = allBlocks(html);
  const ids = new Set(sections);
  const inSection = ({ element }: Block) => {
    for (let each = element; each; each = each.parentNode as typeof element) {
      if (each.nodeName === "section" && ids.has(attribute(each, "id") ?? "")) return true;
    }
    return false;
  };
  const own = all.filter(inSection);
  const others = [...all.filter((block) => !inSection(block)), ...allBlocks(fragment)];
  return { sections: own, around: new Set(others.map(({ text }) => text)) };
}

// A build hides no part of the notice; what it hides around it may be seen on a site without its style.
function allBlocks(html: string): Block[] {
  const document = parseHtml(html);
  return blocksOf(document, hidingIn(document, false));
}

function hiddenOf(notice: readonly Block[], page: readonly Block[], document: Document): string[] {
  const seen = new Set(page.map(({ text }) => text));
  const missing = notice.filter(({ text }) => !seen.has(text));
  if (missing.length === 0) return [];
  const all = new Set(blocksOf(document, () => SHOWN).map(({ text }) => text));
  return missing.filter(({ text }) => all.has(text)).map(({ shown }) => shown);
}

const SHOWN = { display: true, visibility: true };
