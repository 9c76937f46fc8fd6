import { Failure } from "../../model/failure.js";
import type { Io } from "../../model/io.js";
import type { Unseen } from "../../model/trace.js";
import { visible } from "../../model/visible.js";
import { readCsv } from "../../scan/register/read-csv.js";
import { type RegisterRead, readRegister } from "../../scan/register/read-register.js";
import type { Collected } from "./collect.js";

// A hundred thousand companies. A single field takes forty times its size to read.
const MAX_CSV = 10 * 1024 * 1024;
const MAX_XLSX = 10 * 1024 * 1024;

/**
 * The companies of a register as text in columns.
 * @throws Failure if it is not one
 */
export async function collectCsv(io: Io, source: string): Promise<Collected> {
  const read = readCsv(io.readFile(source, MAX_CSV));
  if (!read) throw notText(source);
  return collected(
    source,
    readRegister(source, read.rows, (row) => read.lines[row]),
  );
}

/**
 * The companies of a register as a workbook.
 * @throws Failure if it is not one
 */
export async function collectXlsx(io: Io, source: string): Promise<Collected> {
  const { readXlsx } = await import("../../scan/register/read-xlsx.js");
  const rows = await readXlsx(io.readFile(source, MAX_XLSX));
  if (rows === "too-large") throw tooLarge(source);
  if (rows === "not-a-workbook") throw notWorkbook(source);
  return collected(
    source,
    readRegister(source, rows as readonly string[][], (row) => row + 1),
  );
}

function collected(source: string, register: RegisterRead | undefined): Collected {
  if (!register) throw noColumn(source);
  const { traces, left, formulas } = register;
  const unseen: Unseen[] = [];
  if (left > 0)
    unseen.push({
      source,
      why: { sv: `De sista ${left} raderna lästes inte.`, en: `The last ${left} rows were not read.` },
    });
  if (formulas > 0)
    unseen.push({
      source,
      why: {
        sv: `${formulas} ${formulas === 1 ? "rad har" : "rader har"} en formel i stället för ett namn. Spara registret med värden.`,
        en: `${formulas} ${formulas === 1 ? "row has" : "rows have"} a formula in place of a name. Save the register with values.`,
      },
    });
  return { scanned: { source, sights: ["register"] }, traces, unseen };
}

function noColumn(source: string): Failure {
  const name = visible(source);
  return new Failure({
    sv: `”${name}” har ingen kolumn för företagens namn. Skriv Leverantör, Biträde, Mottagare, Företag eller Namn som rubrik över kolumnen.`,
    en: `"${name}" has no column for the companies' names. Write Supplier, Processor, Recipient, Company or Name as the heading of the column.`,
  });
}

function notText(source: string): Failure {
  const name = visible(source);
  return new Failure({
    sv: `”${name}” är ingen text i kolumner. Spara registret som CSV (UTF-8) eller som .xlsx.`,
    en: `"${name}" is not text in columns. Save the register as CSV (UTF-8) or as .xlsx.`,
  });
}

function notWorkbook(source: string): Failure {
  const name = visible(source);
  return new Failure({
    sv: `”${name}” är ingen arbetsbok som går att läsa, eller är skyddad med lösenord. Spara registret på nytt som .xlsx utan lösenord, eller som CSV.`,
    en: `"${name}" is not a workbook that can be read, or is protected by a password. Save the register again as .xlsx without a password, or as CSV.`,
  });
}

function tooLarge(source: string): Failure {
  const name = visible(source);
  return new Failure({
    sv: `”${name}” blir för stor när den packas upp: fler rader och kolumner än något leverantörsregister har. Spara bara bladet med registret.`,
    en: `"${name}" becomes too large when it is unpacked: more rows and columns than any register of suppliers has. Save only the sheet with the register.`,
  });
}
