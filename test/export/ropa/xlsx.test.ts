import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { writeXlsx } from "../../../src/export/ropa/xlsx.js";

async function stringsOf(...cells: string[]) {
  const bytes = await writeXlsx([["Rubrik"], cells], [{ width: 10 }], "Blad");
  const parts = unzipSync(bytes);
  return Object.entries(parts)
    .filter(([name]) => /sharedStrings|sheet1\.xml$/.test(name))
    .map(([, part]) => strFromU8(part))
    .join("\n");
}

test("a text longer than a cell takes is cut, and never within a character", async () => {
  const text = await stringsOf(`${"x".repeat(32_766)}😀 slut`);
  expect(text).toContain(`${"x".repeat(32_766)} <`);
  expect(text).not.toMatch(/\ufffd|slut/);
});

test("what XML cannot say becomes a space, and a formula stays a text", async () => {
  const text = await stringsOf("a\u0000b\u001bc\ufffed", "=1+1", "rad 1\nrad 2");
  expect(text).toContain("a b c d");
  expect(text).toContain("=1+1");
  expect(text).not.toContain("<f>");
  expect(text).toContain("rad 1\nrad 2");
});
