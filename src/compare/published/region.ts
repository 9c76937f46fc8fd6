import type { Block } from "./blocks.js";
import { type Element, isElement, type Node } from "./tree.js";

/** A text as long as this is not found by chance in a menu. */
const LONG = 24;

/**
 * The pieces of a page that are the notice's: what is in the innermost element that has all of it or, where that is
 * the whole page, from its first piece to its last. Empty if nothing of the notice is there.
 */
export function noticeIn(page: readonly Block[], notice: readonly Block[]): readonly Block[] {
  const anchors = anchorsIn(page, notice);
  const [first, last] = [anchors[0], anchors.at(-1)];
  if (first === undefined || last === undefined) return [];
  const around = commonAncestor(anchors.map((index) => (page[index] as Block).element));
  if (around && around.tagName !== "body" && around.tagName !== "html") {
    return page.filter(({ element }) => isWithin(element, around));
  }
  const known = new Set(notice.map(({ text }) => text));
  const isKnown = (index: number) => known.has(page[index]?.text ?? "");
  let [start, end] = [first, last];
  while (isKnown(start - 1)) start--;
  while (isKnown(end + 1)) end++;
  return page.slice(start, end + 1);
}

// Pieces that are long, and that both have once.
function anchorsIn(page: readonly Block[], notice: readonly Block[]): number[] {
  const once = new Set(singles(notice));
  const alone = new Set(singles(page));
  return page.flatMap(({ text }, index) =>
    text.length >= LONG && once.has(text) && alone.has(text) ? [index] : [],
  );
}

function singles(blocks: readonly Block[]): string[] {
  const counts = new Map<string, number>();
  for (const { text } of blocks) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].flatMap(([text, count]) => (count === 1 ? [text] : []));
}

function commonAncestor([first, ...others]: readonly Element[]): Element | undefined {
  let common: Element | undefined = first;
  for (const other of others) while (common && !isWithin(other, common)) common = parentOf(common);
  return common;
}

function isWithin(element: Element, outer: Element): boolean {
  for (let each: Element | undefined = element; each; each = parentOf(each)) if (each === outer) return true;
  return false;
}

function parentOf(element: Element): Element | undefined {
  const parent: Node | null = element.parentNode;
  return parent && isElement(parent) ? parent : undefined;
}
