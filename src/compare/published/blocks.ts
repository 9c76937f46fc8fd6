import { deciphered, type Link, linkOf } from "./links.js";
import { plain, readable } from "./plain.js";
import type { Seen } from "./styles/hiding.js";
import { attribute, type Element, isElement, type Node } from "./tree.js";

/** A piece of visible text that is on its own: a paragraph, an item, a cell, a heading. */
export interface Block {
  /** As compared. */
  readonly text: string;
  /** As a reader sees it. */
  readonly shown: string;
  /** Whether it is a heading. */
  readonly heading: boolean;
  /** Whether all of it is navigation: in a contents list, or a link to another part of the page. */
  readonly navigation: boolean;
  /** The targets of its links, except links within the page and those whose text is the address. */
  readonly links: readonly Link[];
  /** The element that it is in. */
  readonly element: Element;
}

const UNSEEN = new Set([
  ...["head", "script", "style", "template", "noscript", "iframe", "object", "svg", "math"],
  ...["select", "textarea", "video", "audio", "canvas"],
  // Struck through: a reader takes it as no longer said.
  ...["del", "s", "strike"],
]);

const INLINE = new Set([
  ...["a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "dfn", "em", "font"],
  ...["i", "img", "input", "ins", "kbd", "label", "mark", "q", "ruby", "samp", "small", "span"],
  ...["strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "button"],
]);

/** The visible text of a document, piece by piece; `seen` says of an element whether its markup and style hide it. */
export function blocksOf(root: Node, seen: (element: Element) => Seen): Block[] {
  const blocks: Block[] = [];
  let text = "";
  let links: Link[] = [];
  let plainly = false;
  const flush = (element: Element | undefined) => {
    const compared = comparedText(text, element);
    if (element && /[\p{L}\p{N}]/u.test(compared)) {
      const heading = /^h[1-6]$/.test(element.tagName);
      blocks.push({ text: compared, shown: readable(text), heading, navigation: !plainly, links, element });
    }
    text = "";
    links = [];
    plainly = false;
  };
  // No deeper than a page may be parsed to.
  const visit = (node: Node, block: Element | undefined, navigation: boolean, visible: boolean) => {
    if (node.nodeName === "#text" && "value" in node) {
      if (!visible) return;
      text += node.value;
      plainly ||= !navigation && /[\p{L}\p{N}]/u.test(node.value);
    }
    if (!("childNodes" in node)) return;
    if (!isElement(node)) {
      for (const child of node.childNodes) visit(child, block, navigation, visible);
      return;
    }
    if (UNSEEN.has(node.tagName)) return;
    const { display, visibility = visible } = seen(node);
    if (!display) return;
    const inside = navigation || isNavigation(node);
    const email = attribute(node, "data-cfemail");
    if (email !== undefined) {
      if (!visibility) return;
      text += deciphered(email);
      plainly = true;
    } else if (INLINE.has(node.tagName)) {
      if (node.tagName === "br") text += " ";
      const start = text.length;
      for (const child of node.childNodes) visit(child, block, inside, visibility);
      const link = linkOf(node, text.slice(start));
      if (link) links.push(link);
    } else {
      flush(block);
      for (const child of node.childNodes) visit(child, node, inside, visibility);
      flush(node);
    }
  };
  visit(root, undefined, false, true);
  return blocks;
}

// Site generators put a link to itself beside a heading.
function comparedText(text: string, element: Element | undefined): string {
  const compared = plain(text);
  return element && /^h[1-6]$/.test(element.tagName) ? compared.replace(/^# | [#¶]$/g, "") : compared;
}

function isNavigation(element: Element): boolean {
  if (element.tagName === "nav") return true;
  return element.tagName === "a" && (attribute(element, "href") ?? "").startsWith("#");
}
