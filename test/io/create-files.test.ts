import fs from "node:fs";
import { expect, it } from "vitest";
import { createFiles } from "../../src/io/create-files.js";
import { Failure } from "../../src/model/failure.js";
import { faultyFs, quickFs, snapshot } from "./faulty-fs.js";
import { temporaryFolderInMemory } from "./temporary-folder.js";

const SET = [
  { name: "a.yaml", text: "a: ä\n" },
  { name: "b.json", text: "{}\n" },
];

it("makes the folders and the files, and nothing else", () => {
  const folder = temporaryFolderInMemory();
  expect(createFiles(`${folder}/x/y`, SET, quickFs)).toBeUndefined();
  expect(fs.readdirSync(folder, { recursive: true }).sort()).toEqual([
    "x",
    "x/y",
    "x/y/a.yaml",
    "x/y/b.json",
  ]);
  expect(fs.readFileSync(`${folder}/x/y/a.yaml`, "utf8")).toBe("a: ä\n");
});

it("sweeps what a process that was killed has left", () => {
  const folder = temporaryFolderInMemory();
  const left = `${folder}/.policy-staging-${process.pid}-0123456789abcdef0123`;
  fs.mkdirSync(`${left}/fresh`, { recursive: true });
  expect(createFiles(folder, SET, quickFs)).toBeUndefined();
  expect(fs.readdirSync(folder).sort()).toEqual(["a.yaml", "b.json"]);
});

it("takes the files and the folders away again if what follows fails", () => {
  const folder = temporaryFolderInMemory();
  const follow = () => {
    expect(fs.existsSync(`${folder}/x/y/b.json`)).toBe(true);
    throw new Failure({ sv: "Nej.", en: "No." });
  };
  expect(() => createFiles(`${folder}/x/y`, SET, quickFs, follow)).toThrow(Failure);
  expect(fs.readdirSync(folder)).toEqual([]);
});

it.each(["file", "folder", "link to nothing"])(
  "leaves a %s of that name, and writes none of the set",
  (what) => {
    const folder = temporaryFolderInMemory();
    if (what === "file") fs.writeFileSync(`${folder}/b.json`, "ours");
    if (what === "folder") fs.mkdirSync(`${folder}/b.json`);
    if (what === "link to nothing") fs.symlinkSync("nowhere", `${folder}/b.json`);
    const before = snapshot(folder);
    expect(createFiles(folder, SET, quickFs)).toBe("b.json");
    expect(snapshot(folder)).toEqual(before);
  },
);

it.each(["linkSync", "copyFileSync"] as const)("does not replace what came meanwhile (%s)", (way) => {
  const folder = temporaryFolderInMemory();
  const late = { ...quickFs };
  if (way === "copyFileSync") late.linkSync = faultyFs(() => "EPERM").linkSync;
  const put = late[way] as (from: string, to: string, mode?: number) => void;
  late[way] = (from: fs.PathLike, to: fs.PathLike, mode?: number) => {
    if (String(to).endsWith("b.json")) fs.writeFileSync(to, "theirs");
    put(String(from), String(to), mode);
  };
  expect(createFiles(folder, SET, late)).toBe("b.json");
  expect(fs.readdirSync(folder)).toEqual(["b.json"]);
  expect(fs.readFileSync(`${folder}/b.json`, "utf8")).toBe("theirs");
});

it("leaves everything as it was when any call fails", () => {
  let failures = 0;
  for (let broken = 1; broken < 60; broken++) {
    const folder = temporaryFolderInMemory();
    const io = faultyFs((name, number) =>
      number === broken && !/^(?:rm|unlink)/.test(name) ? "EIO" : undefined,
    );
    try {
      createFiles(`${folder}/x`, SET, io);
      expect(fs.readdirSync(`${folder}/x`).sort()).toEqual(["a.yaml", "b.json"]);
    } catch (error) {
      expect(error).toBeInstanceOf(Failure);
      expect(fs.readdirSync(folder)).toEqual([]);
      failures++;
    }
  }
  expect(failures).toBeGreaterThan(10);
});

it("refuses names that lead out of the folder or that no page could have", () => {
  for (const name of ["../x.yaml", ".x.yaml", "", "a/b.yaml"])
    expect(() => createFiles(temporaryFolderInMemory(), [{ name, text: "" }], quickFs)).toThrow(Failure);
});
