import { mkdirSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { previousBuild } from "../../../src/commands/build/previous-build.js";
import { processIo } from "../../../src/io.js";
import { temporaryFolder } from "../../io/temporary-folder.js";

it("is what the last build left, none, or nothing that can be read; and the pages are not read", () => {
  const folder = temporaryFolder();
  writeFileSync(`${folder}/a.md`, "# Å\n");
  mkdirSync(`${folder}/folder.md`);
  writeFileSync(`${folder}/latin.md`, Buffer.from("# \xc5", "latin1"));
  writeFileSync(`${folder}/huge.md`, Buffer.alloc(4 * 2 ** 20 + 1, "a"));
  const files = ["a.md", "a.html", "folder.md", "latin.md", "huge.md", "missing.md"].map((name) => ({
    name,
    text: "",
  }));
  expect([...previousBuild(processIo(), folder, files)]).toEqual([
    ["a.md", "# Å\n"],
    ["folder.md", undefined],
    ["latin.md", undefined],
    ["huge.md", undefined],
    ["missing.md", null],
  ]);
});
