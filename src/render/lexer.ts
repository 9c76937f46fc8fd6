import type { Lexer, Marked } from "marked";

// Templates may define a link's address apart from the link: `[name]: https://example.se`. Values are escaped.
const DEFINITION = /(?<!\\)\]:/;
const NOTHING = /(?!)/g;

/**
 * marked's lexer, for one text. Before it looks for emphasis, marked looks for links whose address is defined
 * elsewhere, in time that grows as the square of the number of brackets. With no definition there are none.
 */
export function lexerFor(markdown: string, { Lexer, defaults }: Marked): Lexer {
  const lexer = new Lexer(defaults);
  const { tokenizer } = lexer.options;
  if (!tokenizer || DEFINITION.test(markdown)) return lexer;
  const { rules } = tokenizer;
  // Each lexer gives the tokenizer its patterns; the patterns themselves are shared by all.
  tokenizer.rules = { ...rules, inline: { ...rules.inline, reflinkSearch: NOTHING } };
  return lexer;
}
