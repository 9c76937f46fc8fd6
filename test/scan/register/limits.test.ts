import { expect, test } from "vitest";
import { readXlsx } from "../../../src/scan/register/read-xlsx.js";
import { csv, workbook } from "./registers.js";

test("what is made to take long is read in a moment", () => {
  // Microseconds of the processor, which others on the machine do not change.
  const start = process.cpuUsage().user;
  csv(`Namn;Land\n${'"'.repeat(300_000)}`);
  csv(`Namn${";".repeat(300_000)}\n${"a;".repeat(300_000)}`);
  csv(`Namn\n${"Bolag AB\n".repeat(200_000)}`);
  expect(process.cpuUsage().user - start).toBeLessThan(5_000_000);
});

test("a workbook that unpacks to far more than its size is too large", async () => {
  const bomb = workbook("", { "xl/media/a.bin": new Uint8Array(60 * 1024 * 1024) });
  expect(bomb.length).toBeLessThan(200_000);
  expect(await readXlsx(bomb)).toBe("too-large");
});
