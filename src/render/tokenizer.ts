import type { TokenizerObject, TokenizerThis, Tokens } from "marked";

/** The characters that something can begin with, for each kind of token that begins with one of a few. */
const BLOCKS = {
  code: " \t",
  fences: " `~",
  heading: " #",
  hr: " -*_",
  blockquote: " >",
  list: " -*+0123456789",
  html: " <",
  def: " [",
} as const;

const INLINE = {
  escape: "\\",
  tag: "<",
  autolink: "<",
  link: "[!",
  reflink: "[!",
  codespan: "`",
  br: " \\",
  del: "~",
} as const;

/**
 * Looks at the first character before the pattern: marked tries a dozen patterns at every block and every piece of
 * text, and compiling those that cannot match takes longer than rendering the page. What is found is the same: `false`
 * passes on to marked's own tokenizer, and undefined means that there is no such token here.
 */
export const tokenizer: TokenizerObject<string, string> = {
  ...guarded(BLOCKS),
  ...guarded(INLINE),
  emStrong: plainEmphasis,
  paragraph: plainParagraph,
  // A heading underlined, which no template writes: a line of = or - alone.
  lheading: (src) => (/\n {0,3}(?:=+|-+)[ \t]*(?:\n|$)/.test(src) ? false : undefined),
  table: (src) => (/[:|]/.test(secondLine(src)) ? false : undefined),
};

// A label or a caption in bold or italics, as templates write it: letters and common punctuation alone, and links within
// the page; after white space, and what follows ends it.
const PLAIN_EMPHASIS =
  /^(\*\*?)([A-Za-zÅÄÖåäö\d](?:(?:[A-Za-zÅÄÖåäö\d ,.:?!–-]|\[[A-Za-zÅÄÖåäö\d ]+\]\(#[\w-]+\))*[A-Za-zÅÄÖåäö\d.:?!)])?)\1(?=[\s.,:;?!]|$)/;

// The general case takes patterns with every punctuation mark of Unicode, which are slow to compile.
function plainEmphasis(
  this: TokenizerThis,
  src: string,
  masked: string,
): Tokens.Em | Tokens.Strong | false | undefined {
  if (src.charAt(0) !== "*") return src.charAt(0) === "_" ? false : undefined;
  const [raw, stars, text] = PLAIN_EMPHASIS.exec(src) ?? [];
  if (raw === undefined || stars === undefined || text === undefined) return false;
  const start = masked.length - src.length;
  // What is masked is part of a link or of code. The end is in none that the start is not in.
  if (!masked.startsWith(stars, start)) return false;
  if (start > 0 && /\S/.test(masked.charAt(start - 1))) return false;
  return { type: stars === "*" ? "em" : "strong", raw, text, tokens: this.lexer.inlineTokens(text) };
}

// A line with an empty one after it, or nothing: no next line to ask what else it could begin.
function plainParagraph(this: TokenizerThis, src: string): Tokens.Paragraph | false {
  const text = src.slice(0, lineEnd(src));
  if (text === "" || !["", "\n", "\n\n"].includes(src.slice(text.length, text.length + 2))) return false;
  return { type: "paragraph", raw: text, text, tokens: this.lexer.inline(text) };
}

function guarded(kinds: Readonly<Record<string, string>>): TokenizerObject<string, string> {
  const guards = Object.entries(kinds).map(([kind, first]) => {
    const guard = (src: string) => (first.includes(src.charAt(0)) ? false : undefined);
    return [kind, guard];
  });
  return Object.fromEntries(guards) as TokenizerObject<string, string>;
}

// What marks a table, whether or not the line above has a bar.
function secondLine(src: string): string {
  const rest = src.slice(lineEnd(src) + 1);
  return rest.slice(0, lineEnd(rest));
}

function lineEnd(src: string): number {
  const at = src.indexOf("\n");
  return at < 0 ? src.length : at;
}
