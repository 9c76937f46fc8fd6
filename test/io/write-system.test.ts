import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { expect, it } from "vitest";
import { writeFiles } from "../../src/io/write-files.js";
import { asNobody, NOBODY } from "./as-nobody.js";
import { bundle } from "./bundle.js";
import { failureOf } from "./failure-of.js";
import { snapshot } from "./faulty-fs.js";
import { temporaryFolder } from "./temporary-folder.js";

// What the system itself refuses: a full disk, and folders and files that belong to others.

const SET = [{ name: "a.md", text: "new" }];

/** Runs `use` in a file system of 64 KiB; false where the system does not let us make one. */
function onSmallDisk(use: (folder: string) => void): boolean {
  const folder = temporaryFolder();
  if (spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", folder]).status !== 0) return false;
  try {
    use(folder);
  } finally {
    spawnSync("umount", [folder]);
  }
  return true;
}

it("keeps the old set when the disk is full (skipped where no small disk can be mounted)", (test) => {
  const files = (text: string) => ["a.md", "b.md"].map((name) => ({ name, text }));
  const mounted = onSmallDisk((folder) => {
    writeFiles(`${folder}/public`, files("old".repeat(3000)));
    const old = snapshot(folder);
    expect(failureOf(() => writeFiles(`${folder}/public`, files("new".repeat(9000)))).en).toMatch(
      /disk is full/,
    );
    expect(snapshot(folder)).toEqual(old);
    expect(failureOf(() => writeFiles(`${folder}/a/new`, files("new".repeat(20_000)))).sv).toMatch(/full/);
    expect(snapshot(folder)).toEqual(old);
  });
  if (!mounted) test.skip();
});

it("writes nothing to a folder that it may not write in", () => {
  const folder = temporaryFolder();
  fs.chmodSync(folder, 0o555);
  asNobody(() => {
    for (const path of [folder, `${folder}/public/sv`]) {
      expect(failureOf(() => writeFiles(path, SET)).en).toMatch(
        /^Nothing could be written.*not have permission/,
      );
    }
  });
  expect(fs.readdirSync(folder)).toEqual([]);
});

it("is content with a folder that it may not write in when nothing has changed", () => {
  const folder = temporaryFolder();
  writeFiles(folder, SET);
  fs.chmodSync(`${folder}/a.md`, 0o666);
  fs.chmodSync(folder, 0o555);
  asNobody(() => expect(writeFiles(folder, SET)[0]?.status).toBe("unchanged"));
});

it.runIf(process.getuid?.() === 0)("does not replace another user's file (run as root only)", async () => {
  const folder = temporaryFolder();
  fs.writeFileSync(`${folder}/style.css`, "old", { mode: 0o644 });
  fs.chmodSync(folder, 0o777);
  // Whether one may write is asked of the real user, who can only be another in a process of its own.
  const program = await bundle("./writer-process.ts");
  const options = { uid: NOBODY, gid: NOBODY, encoding: "utf8" } as const;
  const { stderr } = spawnSync(process.execPath, [program, folder, "new", "1"], options);
  expect(stderr).toMatch(/style\.css" is read-only/);
  expect(fs.readdirSync(folder)).toEqual(["style.css"]);
  expect(fs.readFileSync(`${folder}/style.css`, "utf8")).toBe("old");
});
