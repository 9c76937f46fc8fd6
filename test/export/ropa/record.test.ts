import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import readXlsxFile from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { exportWords } from "../../../src/commands/export/export-words.js";
import { COLUMNS } from "../../../src/export/ropa/columns.js";
import { writeCsv } from "../../../src/export/ropa/csv.js";
import { emptyColumns, recordOf } from "../../../src/export/ropa/record.js";
import { writeXlsx } from "../../../src/export/ropa/xlsx.js";
import { temporaryFolder } from "../../io/temporary-folder.js";
import { checkText, fixture } from "../../support.js";

const clean = fixture("clean.yaml");

async function rowsOf(text: string) {
  const { policy } = await checkText(text);
  if (!policy) throw new Error("The policy is not valid.");
  return recordOf(policy, await exportWords("sv"));
}

/** CSV as RFC 4180 has it, read by other code than wrote it. */
function readCsv(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] !== '"') throw new Error(`A cell without quotes at ${at}`);
    let end = at + 1;
    while (!(text[end] === '"' && text[end + 1] !== '"')) end += text[end] === '"' ? 2 : 1;
    row.push(text.slice(at + 1, end).replaceAll('""', '"'));
    const after = text[end + 1];
    if (after === separator) at = end + 2;
    else {
      expect(text.slice(end + 1, end + 3)).toBe("\r\n");
      rows.push(row);
      row = [];
      at = end + 3;
    }
  }
  return rows;
}

test("a transfer that names no recipients is one of every purpose, and else of those that have them", async () => {
  const cells = async (transfer: string) =>
    (await rowsOf(clean.replace("transfers: none", `transfers:\n  usa: { ${transfer} }`))).map(
      (row) => row.cells.transfers,
    );
  const ground = "country: US, mechanism: adequacy";
  expect(await cells(ground)).toEqual(["USA", "USA"]);
  expect(await cells(`${ground}, recipients: [carrier]`)).toEqual([
    expect.stringContaining("USA ("),
    "Ingen",
  ]);
});

test("joint controllers are told of the purposes that they share, and of all where none are named", async () => {
  const joint = `jointControllers:
  - { name: Delad AB, email: a@example.se, purposes: [bookkeeping] }
  - { name: Hela AB, email: b@example.se }
`;
  const rows = await rowsOf(`${clean}${joint}`);
  const cells = Object.fromEntries(rows.map(({ purposeId, cells }) => [purposeId, cells.jointControllers]));
  expect(Object.keys(cells)).toEqual(["orders", "bookkeeping"]);
  for (const [purpose, cell] of Object.entries(cells))
    expect(cell).toBe(`${purpose === "bookkeeping" ? "Delad AB, a@example.se; " : ""}Hela AB, b@example.se`);
});

describe("the record", () => {
  test("has the points of Article 30(1) in their order, before anything else", () => {
    const points = COLUMNS.map(({ point }) => point);
    expect(points.join("")).toBe("aaaabccdeefg");
  });

  test("has a row for each purpose, with what the policy says", async () => {
    const [orders, bookkeeping] = await rowsOf(clean);
    expect(orders).toMatchObject({
      purposeId: "orders",
      cells: {
        controller: "Exempelbutiken AB, 556000-0001, Storgatan 1, 111 22 Stockholm, dataskydd@example.se",
        dataProtectionOfficer: "Inget",
        dataSubjects: "kunder",
        transfers: "Ingen",
        retention: "3 år efter köpet",
        version: "2.1.0",
      },
    });
    expect(orders?.cells.categories).toContain("Kontaktuppgifter (namn, adress, e-postadress)");
    expect(bookkeeping?.cells.legalBasis).toMatch(/^Rättslig förpliktelse \(art\. 6\.1 c\): /);
    expect(emptyColumns(orders as NonNullable<typeof orders>)).toEqual([]);
  });

  test("tells of transfers only where the purpose's recipients are among them", async () => {
    const text = clean.replace(
      "transfers: none",
      "transfers:\n  hosting: { country: US, recipients: [carrier], mechanism: standard-contractual-clauses, copy: på begäran }",
    );
    const [orders, bookkeeping] = await rowsOf(text);
    expect(orders?.cells.transfers).toMatch(/^USA \(/);
    expect(orders?.cells.safeguards).toBe("USA: standardavtalsklausuler (art. 46.2 c)");
    expect(bookkeeping?.cells.transfers).toBe("Ingen");
  });

  test("leaves empty what the policy leaves open, and says which", async () => {
    const text = clean
      .replace("dataProtectionOfficer: none", "dataProtectionOfficer: undecided")
      .replace("transfers: none", "transfers: undecided");
    const [orders] = await rowsOf(text);
    const ids = emptyColumns(orders as NonNullable<typeof orders>).map(({ id }) => id);
    expect(ids).toEqual(["dataProtectionOfficer", "transfers", "safeguards"]);
  });
});

test.each([";", ","] as const)("CSV with %s is read back as it was, and has no formula", (separator) => {
  const cell = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", 'a"b', "a;b,c", "två\nrader", ""),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
      const text = writeCsv(rows, separator);
      expect(text.startsWith("\uFEFF")).toBe(true);
      const read = readCsv(text.slice(1), separator);
      for (const each of read.flat()) expect(each).not.toMatch(/^[=+\-@\t\r]/);
      expect(read.map((row) => row.map((each) => each.replace(/^'(?=[=+\-@\t\r])/, "")))).toEqual(rows);
    }),
  );
});

test("a workbook is read by another program, its formulas as text", async () => {
  const rows = [
    ["Ändamål", "Mottagare"],
    ["=1+1", "å ä\u0007ö <&>"],
    ["+46 8 123", ""],
  ];
  const file = join(temporaryFolder(), "record.xlsx");
  writeFileSync(file, await writeXlsx(rows, [{ width: 10 }, { width: 20 }], "Register art. 30"));
  const read = await readXlsxFile(readFileSync(file));
  const sheet =
    Array.isArray(read) && "data" in (read[0] ?? {}) ? (read[0] as { data: unknown[][] }).data : read;
  expect(sheet).toEqual([
    ["Ändamål", "Mottagare"],
    ["=1+1", "å ä ö <&>"],
    ["+46 8 123", null],
  ]);
});
