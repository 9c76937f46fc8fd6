import type { TokenizerObject } from "marked";

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
  emStrong: "*_",
  codespan: "`",
  br: " \\",
  del: "~",
} as const;

/**
 * Looks at the first character before the pattern: marked tries a dozen patterns at every block and every piece of
 * text, and compiling those that cannot match takes longer than rendering the page. What is found is the same: `false`
 * goes on to marked's own tokenizer, and undefined says that there is no such token here.
 */
export const tokenizer: TokenizerObject<string, string> = {
  ...guarded(BLOCKS),
  ...guarded(INLINE),
  // A heading underlined, which no template writes: a line of = or - alone.
  lheading: (src) => (/\n {0,3}(?:=+|-+)[ \t]*(?:\n|$)/.test(src) ? false : undefined),
  table: (src) => (src.slice(0, lineEnd(src)).includes("|") ? false : undefined),
};

function guarded(kinds: Readonly<Record<string, string>>): TokenizerObject<string, string> {
  const guards = Object.entries(kinds).map(([kind, first]) => {
    const guard = (src: string) => (first.includes(src.charAt(0)) ? false : undefined);
    return [kind, guard];
  });
  return Object.fromEntries(guards) as TokenizerObject<string, string>;
}

function lineEnd(src: string): number {
  const at = src.indexOf("\n");
  return at < 0 ? src.length : at;
}
