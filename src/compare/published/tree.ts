import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse } from "parse5";

export type Node = DefaultTreeAdapterMap["node"];
export type Element = DefaultTreeAdapterMap["element"];
export type Document = DefaultTreeAdapterMap["document"];

/** Deeper or larger than any page: markup that is made to grow would fill the memory. */
const MAX_DEPTH = 600;
const MAX_NODES = 400_000;

/** Thrown for a page that is not to be parsed to its end. */
export class TooComplex extends Error {}

/** Parses HTML as a browser does. @throws TooComplex if it is too deep or too large. */
export function parseHtml(html: string): Document {
  let depth = 0;
  let nodes = 0;
  return parse(html, {
    scriptingEnabled: true,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(...given) {
        if (++nodes > MAX_NODES) throw new TooComplex();
        return defaultTreeAdapter.createElement(...given);
      },
      onItemPush() {
        if (++depth > MAX_DEPTH) throw new TooComplex();
      },
      onItemPop() {
        depth--;
      },
    },
  });
}

/** The value of an attribute; undefined if the element does not have it. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

export function isElement(node: Node): node is Element {
  return "tagName" in node;
}

/** The elements below a node, in their order, itself first if it is one. */
export function* elementsIn(node: Node): Generator<Element> {
  if (isElement(node)) yield node;
  if ("childNodes" in node) for (const child of node.childNodes) yield* elementsIn(child);
}
