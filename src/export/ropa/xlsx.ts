import writeXlsxFile, { type CellObject, type SheetData } from "write-excel-file/node";
import type { Column } from "./columns.js";

/** Rows as a workbook. Every cell is a text, so that none is read as a formula. The first row is the heading. */
export async function writeXlsx(
  [head = [], ...rows]: readonly (readonly string[])[],
  columns: readonly Pick<Column, "width">[],
  sheet: string,
): Promise<Uint8Array> {
  const cell = (value: string, bold: boolean): CellObject | null =>
    value === ""
      ? null
      : {
          value: legal(value),
          type: String,
          wrap: true,
          alignVertical: "top",
          ...(bold ? { fontWeight: "bold" } : {}),
        };
  const data: SheetData = [
    head.map((each) => cell(each, true)),
    ...rows.map((row) => row.map((each) => cell(each, false))),
  ];
  const options = { sheet, columns: columns.map(({ width }) => ({ width })), stickyRowsCount: 1 };
  return await writeXlsxFile(data, options).toBuffer();
}

// A cell holds no more, and XML no control characters.
const MAX_CHARACTERS = 32_767;

function legal(text: string): string {
  // Cut first: a cut can leave half a character.
  return text.slice(0, MAX_CHARACTERS).replace(/(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, " ");
}
