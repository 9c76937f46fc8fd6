import { symlinkSync } from "node:fs";
import { expect, it } from "vitest";
import { startPage } from "../../../src/commands/build/index-page.js";
import { processIo } from "../../../src/io.js";
import { temporaryFolder } from "../../io/temporary-folder.js";

it("leaves a link that leads nowhere alone", async () => {
  const folder = temporaryFolder();
  expect(await startPage(processIo(), folder, [], [])).toHaveLength(1);
  symlinkSync("missing.html", `${folder}/index.html`);
  expect(await startPage(processIo(), folder, [], [])).toEqual([]);
});
