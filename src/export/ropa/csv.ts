/** What Excel reads as UTF-8 rather than as the system's own encoding. */
const BYTE_ORDER_MARK = "\uFEFF";

/** What a spreadsheet would take for a formula, or for the end of a cell. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Rows as CSV (RFC 4180) for a spreadsheet: every cell in quotes, lines ending in CR LF. A cell that could be read as a
 * formula gets an apostrophe before it.
 */
export function writeCsv(rows: readonly (readonly string[])[], separator: ";" | ","): string {
  const lines = rows.map((cells) => `${cells.map(quoted).join(separator)}\r\n`);
  return `${BYTE_ORDER_MARK}${lines.join("")}`;
}

function quoted(cell: string): string {
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return `"${text.replaceAll('"', '""')}"`;
}
