import readXlsxFile from "read-excel-file/universal";
import { checkedWorkbook, type Refused } from "./checked-workbook.js";
import { headerOf } from "./columns.js";

/** The rows of the sheet that has a column for companies' names, else of the first. */
export async function readXlsx(bytes: Uint8Array): Promise<readonly string[][] | Refused> {
  const checked = checkedWorkbook(bytes);
  if (typeof checked === "string") return checked;
  try {
    const sheets = (await readXlsxFile(checked.slice().buffer)).map(({ data }) =>
      data.map((row) => row.map((cell) => (cell === null || cell === undefined ? "" : String(cell)))),
    );
    return sheets.find((rows) => headerOf(rows)) ?? sheets[0] ?? [];
  } catch {
    return "not-a-workbook";
  }
}
