import fs from "node:fs";
import { expect, it } from "vitest";
import { writeFiles } from "../../src/io/write-files.js";
import type { WriterFs } from "../../src/io/writer-fs.js";
import { Failure } from "../../src/model/failure.js";
import { ID, putCommitted } from "./committed-set.js";
import { failureOf } from "./failure-of.js";
import { faultyFs, quickFs, snapshot } from "./faulty-fs.js";
import { judge, noticeSet } from "./notice-set.js";
import { temporaryFolderInMemory } from "./temporary-folder.js";

const CALLS_THAT_CHANGE: (keyof WriterFs)[] = [
  "copyFileSync",
  "fchmodSync",
  "linkSync",
  "mkdirSync",
  "renameSync",
  "rmdirSync",
  "rmSync",
  "unlinkSync",
  "utimesSync",
  "writeFileSync",
];

/** A folder with a set whose files have distinctive permissions and times. */
function folderWithOldSet(): string {
  const folder = temporaryFolderInMemory();
  writeFiles(folder, noticeSet("old"), quickFs);
  for (const [index, name] of fs.readdirSync(folder).entries()) {
    fs.chmodSync(`${folder}/${name}`, 0o640);
    fs.utimesSync(`${folder}/${name}`, 1_000_000_000, 1_000_000_000 + index);
  }
  return folder;
}

/** As after a kill between commit and the last move. */
function folderWithUnfinishedSet(): string {
  const folder = folderWithOldSet();
  fs.mkdirSync(`${folder}/.policy-commit`);
  for (const { name, text } of noticeSet("unfinished").slice(1)) {
    putCommitted(folder, `${ID}-${name}`, text);
  }
  return folder;
}

function callsOf(folder: string, without: readonly string[]): (keyof WriterFs)[] {
  const calls: (keyof WriterFs)[] = [];
  writeFiles(
    folder,
    noticeSet("new"),
    faultyFs((name) => {
      calls.push(name);
      return without.includes(name) ? "EPERM" : undefined;
    }),
  );
  return calls;
}

function failed(folder: string, fsys: WriterFs): boolean {
  try {
    writeFiles(folder, noticeSet("new"), fsys);
    return false;
  } catch (error) {
    expect(error).toBeInstanceOf(Failure);
    return true;
  }
}

for (const { where, without } of [
  { where: "where there are hard links", without: [] },
  { where: "where there are none", without: ["linkSync"] },
]) {
  it.each(["EIO", "ENOSPC", "EPERM"])(
    `keeps the old set, or has the new one, whichever call fails once with %s, ${where}`,
    { timeout: 60_000 },
    (code) => {
      const calls = callsOf(folderWithOldSet(), without);
      expect(calls.length).toBeGreaterThan(40);
      let failures = 0;
      for (const [index, name] of calls.entries()) {
        const what = `${name}, call ${index + 1}`;
        const folder = folderWithOldSet();
        const old = snapshot(folder);
        const once = faultyFs((called, number) =>
          number === index + 1 ? code : without.includes(called) ? "EPERM" : undefined,
        );
        if (failed(folder, once)) {
          failures++;
          expect(snapshot(folder), what).toEqual(old);
        } else {
          expect(judge(folder), what).toMatchObject({ torn: [], missing: [], ids: ["new"] });
          writeFiles(folder, noticeSet("new"), quickFs);
          expect(judge(folder), what).toEqual({ torn: [], missing: [], stray: [], ids: ["new"] });
        }
      }
      expect(failures).toBeGreaterThan(25);
    },
  );
}

it("removes the folders that it made, whichever call fails", { timeout: 60_000 }, () => {
  const count = callsOf(`${temporaryFolderInMemory()}/a/b/c`, []).length;
  let failures = 0;
  for (let call = 1; call <= count; call++) {
    const parent = temporaryFolderInMemory();
    if (
      failed(
        `${parent}/a/b/c`,
        faultyFs((_, number) => (number === call ? "EIO" : undefined)),
      )
    ) {
      failures++;
      expect(fs.readdirSync(parent), `call ${call}`).toEqual([]);
    } else {
      expect(judge(`${parent}/a/b/c`)).toMatchObject({ torn: [], missing: [], ids: ["new"] });
    }
  }
  expect(failures).toBeGreaterThan(20);
});

it("can always be completed when a call fails while an earlier set is unfinished", {
  timeout: 60_000,
}, () => {
  const count = callsOf(folderWithUnfinishedSet(), []).length;
  for (let call = 1; call <= count; call++) {
    const folder = folderWithUnfinishedSet();
    failed(
      folder,
      faultyFs((_, number) => (number === call ? "EIO" : undefined)),
    );
    const { torn, missing } = judge(folder);
    expect({ torn, missing }, `call ${call}`).toEqual({ torn: [], missing: [] });
    writeFiles(folder, noticeSet("next"), quickFs);
    expect(judge(folder), `call ${call}`).toEqual({ torn: [], missing: [], stray: [], ids: ["next"] });
  }
});

it("tears nothing when from some call on nothing can be changed, and completes it when it can", {
  timeout: 60_000,
}, () => {
  const count = callsOf(folderWithOldSet(), []).length;
  for (let call = 1; call <= count; call++) {
    const folder = folderWithOldSet();
    failed(
      folder,
      faultyFs((name, number) => (number >= call && CALLS_THAT_CHANGE.includes(name) ? "EROFS" : undefined)),
    );
    const { torn, missing } = judge(folder);
    expect({ torn, missing }, `from call ${call}`).toEqual({ torn: [], missing: [] });
    writeFiles(folder, noticeSet("next"), quickFs);
    expect(judge(folder), `from call ${call}`).toEqual({
      torn: [],
      missing: [],
      stray: [],
      ids: ["next"],
    });
  }
});

it("says so when neither the new set nor the old one could be put in place", () => {
  const folder = folderWithOldSet();
  let moves = 0;
  const stuck = faultyFs((name) => (name === "renameSync" && ++moves > 2 ? "EIO" : undefined));
  expect(() => writeFiles(folder, noticeSet("new"), stuck)).toThrow(/different versions/);
  expect(judge(folder)).toMatchObject({ torn: [], missing: [], ids: ["new", "old"].sort() });
  writeFiles(folder, noticeSet("old"), quickFs);
  expect(judge(folder)).toEqual({ torn: [], missing: [], stray: [], ids: ["old"] });
});

it("does not hide a fault of its own behind a message about files", () => {
  const broken = { ...fs, mkdirSync: undefined } as unknown as WriterFs;
  expect(() => writeFiles(temporaryFolderInMemory(), noticeSet("new"), broken)).toThrow(TypeError);
});

it("tells a place that is read-only from one that does not exist", () => {
  // As Node 20 does on a read-only file system.
  const readOnly: WriterFs = {
    ...quickFs,
    mkdirSync: ((_: string, options?: { recursive?: boolean }) => {
      throw Object.assign(new Error(), { code: options?.recursive ? "ENOENT" : "EROFS" });
    }) as WriterFs["mkdirSync"],
  };
  const folder = temporaryFolderInMemory();
  expect(failureOf(() => writeFiles(`${folder}/a/b`, noticeSet("new"), readOnly)).sv).toMatch(/skrivskyddad/);
});
