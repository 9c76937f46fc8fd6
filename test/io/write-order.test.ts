import fs from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { writeFiles } from "../../src/io/write-files.js";
import { realFs, type WriterFs } from "../../src/io/writer-fs.js";
import { failureOf } from "./failure-of.js";
import { faultyFs } from "./faulty-fs.js";
import { temporaryFolder } from "./temporary-folder.js";

const SET = [
  { name: "a.html", text: "new" },
  { name: "a.md", text: "new" },
];

/** What is synced to the disk and what is renamed, in order, with the parts of names that vary left out. */
function durableSteps(folder: string): string[] {
  const steps: string[] = [];
  const opened = new Map<number, string>();
  const show = (path: unknown) =>
    join(String(path))
      .replace(folder, "")
      .replace(/-\d+-[0-9a-f]{20}/, "")
      .replace(/[0-9a-f]{20}/, "id");
  const recording: WriterFs = {
    ...realFs,
    openSync: (path, ...rest) => {
      const fd = fs.openSync(path, ...rest);
      opened.set(fd, show(path));
      return fd;
    },
    fsyncSync: (fd) => void steps.push(`sync ${opened.get(fd)}`),
    renameSync: (from, to) => {
      steps.push(`move ${show(from)} ${show(to)}`);
      fs.renameSync(from, to);
    },
  };
  writeFiles(folder, SET, recording);
  return steps;
}

it("has each step on the disk before the next, so that a power cut is like a kill", () => {
  const moves = SET.map(({ name }) => `move /.policy-commit/id-${name} /${name}`);
  const steps = durableSteps(temporaryFolder());
  expect(steps.slice(0, 5)).toEqual([
    "sync /.policy-staging/fresh/id-a.html",
    "sync /.policy-staging/fresh/id-a.md",
    "sync /.policy-staging/fresh",
    "move /.policy-staging/fresh /.policy-commit",
    "sync ",
  ]);
  expect(steps.slice(5, 7).sort()).toEqual(moves);
  expect(steps.slice(7)).toEqual(["sync "]);
});

it.each(["EEXIST", "ENOTEMPTY", "EPERM"])(
  "tries again when the name is taken (%s), but not for ever",
  (code) => {
    const folder = temporaryFolder();
    let renames = 0;
    const taken = (times: number) =>
      faultyFs((name) => (name === "renameSync" && ++renames <= times ? code : undefined));
    expect(writeFiles(folder, SET, taken(10))).toHaveLength(2);
    expect(fs.readdirSync(folder)).toEqual(["a.html", "a.md"]);

    renames = 0;
    failureOf(() => writeFiles(folder, [{ name: "a.md", text: "newer" }], taken(Number.POSITIVE_INFINITY)));
    expect(renames).toBeLessThan(100);
    expect(fs.readFileSync(`${folder}/a.md`, "utf8")).toBe("new");
  },
);

it("does not try again when the error is another", () => {
  let renames = 0;
  const failing = faultyFs((name) => (name === "renameSync" && ++renames ? "EIO" : undefined));
  failureOf(() => writeFiles(temporaryFolder(), SET, failing));
  expect(renames).toBe(1);
});

it.each(["EINVAL", "ENOTSUP", "EPERM"])(
  "does without syncing folders where the system cannot (%s)",
  (code) => {
    const folder = temporaryFolder();
    const opened: string[] = [];
    const noFolderSync: WriterFs = {
      ...realFs,
      openSync: (path, flags, ...rest) => {
        const fd = fs.openSync(path, flags, ...rest);
        opened[fd] = String(flags);
        return fd;
      },
      fsyncSync: (fd) => {
        if (opened[fd] === "r") throw Object.assign(new Error(code), { code });
      },
    };
    expect(writeFiles(folder, SET, noFolderSync)).toHaveLength(2);
  },
);

it.each(["EACCES", "EISDIR", "EPERM"])("does without syncing folders that cannot be opened (%s)", (code) => {
  const folder = temporaryFolder();
  const closed: WriterFs = {
    ...realFs,
    openSync: (path, flags, ...rest) => {
      if (flags === "r") throw Object.assign(new Error(code), { code });
      return fs.openSync(path, flags, ...rest);
    },
  };
  expect(writeFiles(folder, SET, closed)).toHaveLength(2);
});

it("closes all that it opens", () => {
  const calls: string[] = [];
  const counting = faultyFs((name) => void calls.push(name));
  writeFiles(temporaryFolder(), SET, counting);
  const count = (name: string) => calls.filter((call) => call === name).length;
  expect(count("openSync")).toBeGreaterThan(2);
  expect(count("closeSync")).toBe(count("openSync"));
});

it("begins again when another build takes away the folder, but not for ever", () => {
  const parent = temporaryFolder();
  let times = 0;
  const stealing = (most: number): WriterFs => ({
    ...realFs,
    writeFileSync: (fd, ...rest) => {
      fs.writeFileSync(fd, ...rest);
      if (times++ < most) fs.rmSync(`${parent}/public`, { recursive: true });
    },
  });
  expect(writeFiles(`${parent}/public`, SET, stealing(2))).toHaveLength(2);
  expect(fs.readdirSync(`${parent}/public`)).toEqual(["a.html", "a.md"]);
  fs.rmSync(`${parent}/public`, { recursive: true });
  times = 0;
  expect(failureOf(() => writeFiles(`${parent}/public`, SET, stealing(99))).en).toMatch(/went away/);
  expect(times).toBe(3);
  expect(fs.readdirSync(parent)).toEqual([]);
});
