import type * as lsp from "vscode-languageserver";
import type { CheckedDocument } from "./checked-document.js";
import { rangeOf } from "./positions.js";

/** Where a rule is described, as an address that the editor can open. */
export type RulePage = (rule: string) => string | undefined;

const WAIVER = /policy-waive\s+([a-z][a-z0-9-]*)/g;

/** The rules that waivers name, each a link to its page. */
export function linksOf({ source, mark }: CheckedDocument, page: RulePage): lsp.DocumentLink[] {
  if (!source) return [];
  return source.comments.flatMap(({ span, text }) =>
    [...text.matchAll(WAIVER)].flatMap((found) => {
      const rule = found[1] as string;
      const target = page(rule);
      const start = span[0] + found.index + found[0].length - rule.length;
      return target ? [{ range: rangeOf(source, [start, start + rule.length], mark), target }] : [];
    }),
  );
}
