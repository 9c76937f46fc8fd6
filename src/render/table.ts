import type { Token, Tokens } from "marked";

/** A table with the text that says what it is of. */
export interface CaptionedTable extends Tokens.Table {
  readonly caption?: readonly Token[];
}

/**
 * The blocks, with captions in their tables: Markdown has none, so a paragraph of nothing but emphasis right above a
 * table is taken for one. No value can be that, since a value's emphasis is escaped.
 */
export function withCaptions(blocks: readonly Token[]): Token[] {
  const seen: Token[] = [];
  for (const block of blocks) {
    if (block.type === "space") continue;
    const caption = block.type === "table" ? onlyEmphasis(seen.at(-1)) : undefined;
    if (caption) seen.pop();
    seen.push(caption ? ({ ...block, caption } as CaptionedTable) : block);
  }
  return seen;
}

function onlyEmphasis(block: Token | undefined): readonly Token[] | undefined {
  const inline = block?.type === "paragraph" ? block.tokens : undefined;
  return inline?.length === 1 && inline[0]?.type === "em" ? inline[0].tokens : undefined;
}

/**
 * Whether the words of the table's columns do not fit beside each other on a narrow screen. Browsers without a Swedish
 * dictionary break words anywhere or nowhere. About 60 characters, that is the longest word of every column together,
 * is what fits across the narrowest screen that shows a table as a table.
 */
export function isDense(rows: readonly (readonly string[])[]): boolean {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, text] of row.entries()) {
      // A no-break space is a part of the word.
      for (const word of text.split(/[ \n]/)) widths[column] = Math.max(widths[column] ?? 0, widthOf(word));
    }
  }
  return widths.reduce((sum, width) => sum + width, 0) > 60;
}

// Most other letters and signs are about twice as wide as small Latin ones.
function widthOf(word: string): number {
  return word.length + (word.match(/[^!-;a-zß-ÿ]/g)?.length ?? 0);
}
