import Papa from "papaparse";
import { decode } from "../decode.js";
import { headerOf } from "./columns.js";

/** The rows of a text in columns, and the line that each begins on. */
export interface CsvRead {
  readonly rows: readonly string[][];
  readonly lines: readonly number[];
}

const MOST_ROWS = 200_000;

/**
 * A text of values separated by semicolons, commas, tabs or bars, in UTF-8, UTF-16 or Windows-1252.
 * @returns undefined for bytes that are no text
 */
export function readCsv(bytes: Uint8Array): CsvRead | undefined {
  const text = decode(bytes);
  if (text.includes("\0")) return undefined;
  // Spreadsheets may say first which separator follows.
  const [said = "", separator] = /^sep=(.)\r?\n/.exec(text) ?? [];
  const rows: string[][] = [];
  const lines: number[] = [];
  let at = 0;
  let line = said === "" ? 1 : 2;
  const content = text.slice(said.length);
  Papa.parse<string[]>(content, {
    delimiter: separator ?? separatorOf(content),
    step({ data, meta }, parser) {
      rows.push(data);
      lines.push(line);
      for (; at < meta.cursor; at++) if (content.charCodeAt(at) === 10) line++;
      if (rows.length >= MOST_ROWS) parser.abort();
    },
  });
  return { rows, lines };
}

const SEPARATORS = [";", ",", "\t", "|"];

/** The separator by which most of the headings are known, and of equal ones that which makes most columns. */
function separatorOf(content: string): string {
  const beginning = content.slice(0, 20_000);
  const scored = SEPARATORS.map((delimiter) => {
    const rows = Papa.parse<string[]>(beginning, { delimiter, preview: 40 }).data;
    const header = headerOf(rows);
    const width = rows[header?.row ?? 0]?.length ?? 0;
    return { delimiter, score: (header?.columns.size ?? 0) * 1000 + Math.min(width, 999) };
  });
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).delimiter;
}
