import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { listFiles } from "../../src/io/list-files.js";
import { failureOf } from "./failure-of.js";
import { temporaryFolder } from "./temporary-folder.js";

test("lists files in subfolders too, without what is hidden or left over, and does not follow links to folders", () => {
  const folder = temporaryFolder();
  for (const name of ["sv/parts", ".git", "a/b/c/d/e"]) mkdirSync(`${folder}/${name}`, { recursive: true });
  for (const name of [
    "sv/x.md.hbs",
    "sv/parts/y.hbs",
    "b",
    ".DS_Store",
    ".git/c",
    "sv/x.md.hbs~",
    "a/b/c/d/e/f",
  ])
    writeFileSync(`${folder}/${name}`, "");
  symlinkSync("..", `${folder}/sv/up`);
  symlinkSync("x.md.hbs", `${folder}/sv/link`);
  expect(listFiles(folder)).toEqual(["b", "sv/link", "sv/parts/y.hbs", "sv/up/", "sv/x.md.hbs"]);
});

test("says what is wrong with a folder that cannot be listed", () => {
  const folder = temporaryFolder();
  writeFileSync(`${folder}/file`, "");
  expect(failureOf(() => listFiles(`${folder}/none`)).en).toContain("does not exist");
  expect(failureOf(() => listFiles(`${folder}/file`)).en).toContain("file and not a folder");
});
