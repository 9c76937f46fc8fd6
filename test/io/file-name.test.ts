import { expect, it } from "vitest";
import { checkNames, isPlainName } from "../../src/io/file-name.js";
import { failureOf } from "./failure-of.js";

it.each([
  "integritetspolicy.html",
  "Ändamål.md",
  "A\u030angstro\u0308m.md",
  "Vår policy 2026-1_b.html",
  "9.md",
  "Min policy (kopia).yaml",
  "(utkast) [2] kund's, A&B + C!.yaml",
  "_utkast.yaml",
  "a",
])("accepts %s", (name) => {
  expect(isPlainName(name)).toBe(true);
  expect(() => checkNames([name])).not.toThrow();
});

it.each([
  "",
  ".",
  "..",
  ".hidden",
  "../x.md",
  "a/b.md",
  "a\\b.md",
  "C:x.md",
  "/x.md",
  "-x.md",
  " x.md",
  "x.md ",
  "x.",
  "a\nb",
  "a\0b",
  "a\u001b[31mb",
  "a\u202eb.md",
  "a\u200bb.md",
  "a\u2215b",
  "a\uff0fb",
  "a\ud800b",
  "\u0301a",
  "a*.md",
  "a?.md",
])("refuses %j", (name) => {
  expect(isPlainName(name)).toBe(false);
  const text = failureOf(() => checkNames(["ok.md", name]));
  expect(text.en).toMatch(/Rename the policy file/);
  expect(text.sv).toMatch(/Döp om policyfilen/);
});

it.each([
  ["a.md", "a.md"],
  ["a.md", "A.md"],
  ["Ändamål.md", "ändamål.md".normalize("NFD")],
])("refuses %s together with %s", (one, other) => {
  expect(failureOf(() => checkNames([one, "b.md", other])).en).toMatch(/same name/);
});
