import { strToU8, zipSync } from "fflate";
import { readCsv } from "../../../src/scan/register/read-csv.js";
import { readRegister } from "../../../src/scan/register/read-register.js";

/** What is read of a register that is CSV, a line each. */
export function csv(text: string | Uint8Array) {
  const read = readCsv(typeof text === "string" ? new TextEncoder().encode(text) : text);
  if (!read) return undefined;
  const register = readRegister("register.csv", read.rows, (row) => read.lines[row]);
  return register?.traces.map(({ line, name, country, role, host }) =>
    [line, name, country, role, host].filter((each) => each !== undefined).join(" "),
  );
}

/** A workbook of Excel with one sheet, the rows of which are given as XML. */
export const workbook = (sheet: string, more: Record<string, Uint8Array> = {}) =>
  zipSync({
    "[Content_Types].xml": strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    ),
    "xl/workbook.xml": strToU8(
      '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    "xl/worksheets/sheet1.xml": strToU8(
      `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${sheet}</sheetData></worksheet>`,
    ),
    ...more,
  });

export const cell = (place: string, text: string) =>
  `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
