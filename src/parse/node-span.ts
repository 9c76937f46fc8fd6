import type { ParsedNode } from "yaml";
import { isCollection, isPair, isScalar } from "yaml";
import type { Span } from "../model/source.js";

/**
 * A node's own characters. The parser lets a block collection reach over the comments and empty lines after
 * it, and a block scalar over the line break before whatever comes next; here both end with their last line.
 */
export function nodeSpan(node: ParsedNode, text: string): Span {
  return [node.range[0], Math.max(node.range[0], nodeEnd(node, text))];
}

function nodeEnd(node: ParsedNode, text: string): number {
  let last: unknown = node;
  while (isCollection(last) && !last.flow && last.items.length > 0) {
    const item: unknown = last.items.at(-1);
    last = isPair(item) ? (item.value ?? item.key) : item;
  }
  const { range } = last as ParsedNode;
  if (!isScalar(last) || (last.type !== "BLOCK_LITERAL" && last.type !== "BLOCK_FOLDED")) return range[1];
  if (text[range[1] - 1] !== "\n") return range[1];
  return range[1] - (text[range[1] - 2] === "\r" ? 2 : 1);
}
