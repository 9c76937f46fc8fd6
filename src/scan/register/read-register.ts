import { hostOf } from "../../model/page-of.js";
import type { Trace } from "../../model/trace.js";
import { gather } from "../gather.js";
import { headerOf } from "./columns.js";
import { countryIn } from "./countries.js";

const MAX_ROWS = 100_000;

/** What a register of suppliers or processors says. */
export interface RegisterRead {
  readonly traces: readonly Trace[];
  /** Rows that were not read: there were too many. */
  readonly left: number;
  /** Rows whose name is a formula without a stored result. */
  readonly formulas: number;
}

/**
 * The companies of a register, by the columns that its headings name. Other columns are not looked at.
 * @param lineOf the line of a row in the file, where it has lines
 * @returns undefined where no column has a heading for a company's name
 */
export function readRegister(
  source: string,
  rows: readonly (readonly string[])[],
  lineOf: (row: number) => number | undefined,
): RegisterRead | undefined {
  const header = headerOf(rows);
  if (!header) return undefined;
  const { columns } = header;
  const found = gather();
  let formulas = 0;
  const body = rows.slice(header.row + 1);
  for (const [index, cells] of body.slice(0, MAX_ROWS).entries()) {
    const cell = (column: "name" | "country" | "role" | "website") =>
      (cells[columns.get(column) ?? -1] ?? "").trim();
    const name = cell("name").replace(/\s+/g, " ");
    if (name === "" || !/\p{L}/u.test(name)) continue;
    if (/^[=@]/.test(name)) {
      formulas++;
      continue;
    }
    const line = lineOf(header.row + 1 + index);
    const [country, role, host] = [countryIn(cell("country")), roleIn(cell("role")), hostIn(cell("website"))];
    found.add({
      kind: "register-row",
      source,
      name,
      ...(line !== undefined && { line }),
      ...(country !== undefined && { country }),
      ...(role !== undefined && { role }),
      ...(host !== undefined && { host }),
    });
  }
  return { traces: found.traces, left: Math.max(0, body.length - MAX_ROWS), formulas };
}

function roleIn(cell: string): Trace["role"] {
  const text = cell.slice(0, 200).toLowerCase();
  if (/gemensam|joint/.test(text)) return "joint-controller";
  if (/bitr|processor|\bpub\b/.test(text)) return "processor";
  if (/myndighet|authority/.test(text)) return "authority";
  return /ansvarig|controller/.test(text) ? "controller" : undefined;
}

/** The first address or domain of a cell. */
function hostIn(cell: string): string | undefined {
  const [first = ""] = cell.slice(0, 500).split(/[\s,;]+/);
  if (/^https?:\/\//i.test(first)) return hostOf(first);
  return /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/|$)/i.test(first) ? hostOf(`https://${first}`) : undefined;
}
