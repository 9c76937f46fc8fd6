import { COLUMNS, heading } from "../../export/ropa/columns.js";
import { writeCsv } from "../../export/ropa/csv.js";
import { emptyColumns, type RecordRow, recordOf } from "../../export/ropa/record.js";
import type { Text } from "../../model/text.js";
import { exportWords } from "./export-words.js";
import type { Exported, ExportInput } from "./exporter.js";

/** How the record is written. */
export interface RecordOptions {
  readonly format: "csv" | "xlsx";
  /** Undefined for what Excel takes in the policy's language. */
  readonly separator: ";" | "," | undefined;
}

/** The record of processing of all the policies, in the language of the first. */
export async function toRecord(
  policies: readonly ExportInput[],
  { format, separator }: RecordOptions,
): Promise<Exported> {
  const language = policies[0]?.policy.language ?? "sv";
  const words = await exportWords(language);
  const records = policies.map(({ file, policy }) => ({ file, rows: recordOf(policy, words) }));
  const table = [
    COLUMNS.map((column) => heading(column)[language]),
    ...records.flatMap(({ rows }) => rows.map(({ cells }) => COLUMNS.map(({ id }) => cells[id] ?? ""))),
  ];
  const notes = records.flatMap(({ file, rows }) => notesOn(file, rows));
  if (format === "csv") return { text: writeCsv(table, separator ?? (language === "sv" ? ";" : ",")), notes };
  const { writeXlsx } = await import("../../export/ropa/xlsx.js");
  const sheet = { sv: "Register art. 30", en: "Record Art. 30" }[language];
  return { text: "", bytes: await writeXlsx(table, COLUMNS, sheet), notes };
}

// What the article asks for and the policy does not say, by column.
function notesOn(file: string, rows: readonly RecordRow[]): Text[] {
  const empty = COLUMNS.flatMap((column) => {
    const purposes = rows
      .filter((row) => emptyColumns(row).includes(column))
      .map(({ purposeId }) => purposeId);
    return purposes.length > 0 ? [{ column, purposes }] : [];
  });
  const said: Text = {
    sv: `${file}: ${rows.length} ${rows.length === 1 ? "ändamål" : "ändamål"} i registret.`,
    en: `${file}: ${rows.length} ${rows.length === 1 ? "purpose" : "purposes"} in the record.`,
  };
  return [
    said,
    ...empty.map(({ column, purposes }): Text => {
      const all = purposes.length === rows.length;
      const { sv, en } = heading(column);
      return {
        sv: `  Tomt, eftersom policyn inte säger det: ${sv}: ${all ? "alla ändamål" : purposes.join(", ")}`,
        en: `  Empty, since the policy does not say: ${en}: ${all ? "every purpose" : purposes.join(", ")}`,
      };
    }),
  ];
}
