import type { Token, Tokens } from "marked";

/** A label and what it is of. */
export interface LabelledRow {
  readonly label: readonly Token[];
  readonly value: readonly Token[];
}

/**
 * The list as labels and values, if every item begins with a label: bold, ending in a colon or a question mark. The
 * colon goes, since the page sets the two apart. No value can be a label, since a value's emphasis is escaped.
 */
export function labelledRows({ ordered, items }: Tokens.List): readonly LabelledRow[] | undefined {
  if (ordered) return undefined;
  const rows = items.map(rowOf);
  return rows.every((row) => row !== undefined) ? rows : undefined;
}

function rowOf({ tokens }: Tokens.ListItem): LabelledRow | undefined {
  const [line, ...blocks] = tokens;
  const inline = line && "tokens" in line ? (line.tokens ?? []) : [];
  const [strong, after, ...rest] = inline;
  if (strong?.type !== "strong" || after?.type !== "text") return undefined;
  const label = withoutColon(strong as Tokens.Strong);
  if (!label) return undefined;
  const text = after as Tokens.Text;
  const start = { ...text, raw: text.raw.trimStart(), text: text.text.trimStart() };
  return { label, value: [{ ...(line as Tokens.Text), tokens: [start, ...rest] }, ...blocks] };
}

function withoutColon({ tokens }: Tokens.Strong): readonly Token[] | undefined {
  const last = tokens.at(-1) as Tokens.Text | undefined;
  if (last?.type !== "text") return undefined;
  if (last.text.endsWith("?")) return tokens;
  if (!last.text.endsWith(":")) return undefined;
  return [...tokens.slice(0, -1), { ...last, raw: last.raw.slice(0, -1), text: last.text.slice(0, -1) }];
}
