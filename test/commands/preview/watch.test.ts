import { mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { afterEach, expect, it } from "vitest";
import { watch } from "../../../src/io/watch.js";
import type { Watching } from "../../../src/model/serving.js";
import { temporaryFolder } from "../../io/temporary-folder.js";
import { until, useRunningCommands } from "./running-command.js";

useRunningCommands();

const open: Watching[] = [];

afterEach(() => {
  for (const watching of open.splice(0)) watching.close();
});

/** Follows the files of a folder and counts the changes. */
function follow(...files: string[]): { count: number; after(change: () => void): Promise<number> } {
  const seen = {
    count: 0,
    async after(change: () => void) {
      const { count } = seen;
      const start = performance.now();
      change();
      await until(() => seen.count > count);
      return performance.now() - start;
    },
  };
  const watching = watch(
    () => files,
    () => {
      seen.count += 1;
    },
  );
  open.push(watching);
  return seen;
}

it("hears of a save at once, and does not have to look", async () => {
  const file = `${temporaryFolder()}/x.yaml`;
  const seen = follow(file);
  const times: number[] = [];
  // Were it only looking, each save but the first would come just after a look, and wait for the next.
  for (const text of ["1", "2", "3", "4"]) times.push(await seen.after(() => writeFileSync(file, text)));
  expect(Math.min(...times.slice(1))).toBeLessThan(350);
});

it("notices a file that comes, is replaced, goes and comes back", async () => {
  const folder = temporaryFolder();
  const file = `${folder}/x.yaml`;
  const seen = follow(file);
  await seen.after(() => writeFileSync(file, "1"));
  await seen.after(() => {
    writeFileSync(`${folder}/new`, "2");
    renameSync(`${folder}/new`, file);
  });
  await seen.after(() => rmSync(file));
  await seen.after(() => writeFileSync(file, "2"));
});

it("notices a file of a folder that does not exist yet", async () => {
  const folder = `${temporaryFolder()}/later`;
  const seen = follow(`${folder}/x.yaml`);
  await seen.after(() => {
    mkdirSync(folder);
    writeFileSync(`${folder}/x.yaml`, "1");
  });
});

it("notices a save behind a symbolic link, where no event comes", async () => {
  const [folder, elsewhere] = [temporaryFolder(), temporaryFolder()];
  writeFileSync(`${elsewhere}/x.yaml`, "1");
  symlinkSync(`${elsewhere}/x.yaml`, `${folder}/x.yaml`);
  const seen = follow(`${folder}/x.yaml`);
  await seen.after(() => writeFileSync(`${elsewhere}/x.yaml`, "2"));
});

it("notices a file that is named later, and one that is named no more", async () => {
  const folder = temporaryFolder();
  const files = [`${folder}/x.yaml`];
  let count = 0;
  open.push(
    watch(
      () => files,
      () => {
        count += 1;
      },
    ),
  );
  files.push(`${folder}/y.yaml`);
  await until(() => count === 1);
  writeFileSync(`${folder}/y.yaml`, "1");
  await until(() => count === 2);
  files.pop();
  await until(() => count === 3);
});

it("is silent about other files, and once it is closed", async () => {
  const folder = temporaryFolder();
  writeFileSync(`${folder}/x.yaml`, "1");
  const seen = follow(`${folder}/x.yaml`);
  writeFileSync(`${folder}/y.yaml`, "1");
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(seen.count).toBe(0);
  for (const watching of open.splice(0)) watching.close();
  utimesSync(`${folder}/x.yaml`, 1, 1);
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(seen.count).toBe(0);
});
