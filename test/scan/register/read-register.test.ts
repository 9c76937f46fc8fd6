import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readCsv } from "../../../src/scan/register/read-csv.js";
import { readRegister } from "../../../src/scan/register/read-register.js";
import { readXlsx } from "../../../src/scan/register/read-xlsx.js";
import { cell, csv, workbook } from "./registers.js";

describe("a register as text", () => {
  test("in Swedish, with semicolons", () => {
    expect(
      csv(
        "Leverantör;Land;Roll;Webbplats;Avtal\nExempel AB;Sverige;Biträde;https://www.example.se/x?SECRET;1\nExample Inc.;USA;Självständigt ansvarig;example.com;2\n",
      ),
    ).toEqual(["2 Exempel AB SE processor www.example.se", "3 Example Inc. US controller example.com"]);
  });

  test("in English, with commas and quotes over lines", () => {
    expect(
      csv(
        'Vendor name,Comment,Country\r\n"Example, Inc.","two\r\nlines",United States\r\nOther Ltd,,Ireland / USA\r\n',
      ),
    ).toEqual(["2 Example, Inc. US", "4 Other Ltd US"]);
  });

  test("with a title above, and what to separate by", () => {
    expect(csv("sep=;\r\nRegister över leverantörer\r\n;\r\nBolag;Säte\r\nExempel AB;SE\r\n")).toEqual([
      "5 Exempel AB SE",
    ]);
  });

  test.each([
    ["Tjänst;Avtalspart;Kontakt (namn)\nLön;Exempel AB;Anna Andersson\n", ["2 Exempel AB"]],
    ["Leverantör nr;Leverantör (namn)\n1001;Exempel AB\n", ["2 Exempel AB"]],
    ["Personuppgiftsbiträden;Plats\nExempel AB;Sverige\n", ["2 Exempel AB SE"]],
    ["Tjänst;Kontaktpersonens namn\nLön;Anna Andersson\n", undefined],
    ["System;Ansvarig (namn)\nLön;Anna Andersson\n", undefined],
    ["Namn på leverantören;Behandlingsland\nExempel AB;Norge\n", ["2 Exempel AB NO"]],
  ])("whose headings are others: %j", (text, expected) => expect(csv(text)).toEqual(expected));

  test("with one column", () =>
    expect(csv("Mottagare\nExempel AB\n\nAnnan AB\n")).toEqual(["2 Exempel AB", "4 Annan AB"]));

  test.each([
    [
      "a byte order mark",
      "\uFEFFFöretag;Land\nÅkeri AB;SE\n",
      (text: string) => new TextEncoder().encode(text),
    ],
    [
      "Windows-1252",
      "Företag;Land\nÅkeri AB;SE\n",
      (text: string) => new Uint8Array(Buffer.from(text, "latin1")),
    ],
    [
      "UTF-16",
      "\uFEFFFöretag\tLand\nÅkeri AB\tSE\n",
      (text: string) => new Uint8Array(Buffer.from(text, "utf16le")),
    ],
  ])("in %s", (_, text, encode) => expect(csv(encode(text))).toEqual(["2 Åkeri AB SE"]));

  test("headings with more in them", () => {
    expect(csv("Nr;Leverantör / biträde*;Land (behandling)\n1;Exempel AB;EU/EES\n")).toEqual([
      "2 Exempel AB EEA",
    ]);
  });

  test("rows without a name, and formulas, are no companies", () => {
    const read = readCsv(
      new TextEncoder().encode(
        'Namn;Land\n;SE\n-;SE\n"=HYPERLINK(""http://a.example"")";SE\n@SUM(1);SE\nA AB;SE\n',
      ),
    );
    const register = readRegister("r.csv", read?.rows ?? [], () => undefined);
    expect(register?.traces.map(({ name }) => name)).toEqual(["A AB"]);
    expect(register?.formulas).toBe(2);
  });

  test("in UTF-16, with a byte order mark and without one", () => {
    const rows = (text: string) => {
      const little = Buffer.from(text, "utf16le");
      return [little, Buffer.from(little).swap16()].map((bytes) => csv(new Uint8Array(bytes)));
    };
    const text = "Leverantör\tLand\r\nÅke AB\tSE\r\n";
    const expected = ["2 Åke AB SE"];
    expect(rows(text)).toEqual([expected, expected]);
    expect(rows(`\ufeff${text}`)).toEqual([expected, expected]);
  });

  test("no column for names", () => expect(csv("a;b\n1;2\n")).toBeUndefined());
  test("bytes of another kind", () =>
    expect(csv(Uint8Array.from({ length: 4000 }, (_, at) => at % 256))).toBeUndefined());
});

describe("a register as a workbook", () => {
  test("is read with its lines", async () => {
    const rows = await readXlsx(
      workbook(
        `<row r="1">${cell("A1", "Leverantör")}${cell("B1", "Land")}</row><row r="2">${cell("A2", "Exempel AB")}${cell("B2", "USA")}</row>`,
      ),
    );
    const register = readRegister("r.xlsx", rows as string[][], (row) => row + 1);
    expect(register?.traces).toEqual([
      { kind: "register-row", source: "r.xlsx", name: "Exempel AB", line: 2, country: "US" },
    ]);
  });

  test.each([
    ["a cell far away", `<row r="1">${cell("XFD1", "x")}</row><row r="900000">${cell("A900000", "x")}</row>`],
    ["a place that is not plain", `<row r="1">${cell("&#88;FD1", "x")}</row>`],
    [
      "many rows beside many columns",
      `<row>${"<c/>".repeat(30_000)}</row>${"<row><c/></row>".repeat(30_000)}`,
    ],
  ])("with %s is too large", async (_, sheet) => expect(await readXlsx(workbook(sheet))).toBe("too-large"));

  test("with merged cells, and without any cell", async () => {
    const rows = await readXlsx(
      workbook(
        `<row r="1">${cell("A1", "Register 2026")}</row><row r="3">${cell("A3", "Leverantör")}${cell("D3", "Land")}</row><row r="4">${cell("A4", "Exempel AB")}${cell("D4", "Norge")}</row>`,
      ),
    );
    const register = readRegister("r.xlsx", rows as string[][], (row) => row + 1);
    expect(register?.traces).toMatchObject([{ name: "Exempel AB", line: 4, country: "NO" }]);
    expect(readRegister("r.xlsx", (await readXlsx(workbook(""))) as string[][], () => 1)).toBeUndefined();
  });

  test.each([
    ["a text longer than any cell takes", cell("A1", "x".repeat(3_000_000))],
    ["entities without end", cell("A1", "&amp;".repeat(500_000))],
    ["an attribute without end", `<c r="A1" x="${"x".repeat(3_000_000)}"/>`],
  ])("with %s is too large", async (_, text) =>
    expect(await readXlsx(workbook(`<row r="1">${text}</row>`))).toBe("too-large"),
  );

  test.each([
    ["text", strToU8("Namn;Land")],
    ["another zip", zipSync({ "a.txt": strToU8("x") })],
    ["half a workbook", workbook("").subarray(0, 300)],
    ["a workbook without its sheet", zipSync({ "xl/workbook.xml": strToU8("<workbook/>") })],
    ["nothing", new Uint8Array()],
  ])("that is %s is none", async (_, bytes) => expect(await readXlsx(bytes)).toBe("not-a-workbook"));
});
