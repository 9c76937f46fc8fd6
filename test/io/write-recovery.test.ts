import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { expect, it } from "vitest";
import { writeFiles } from "../../src/io/write-files.js";
import { ID, putCommitted } from "./committed-set.js";
import { failureOf } from "./failure-of.js";
import { snapshot } from "./faulty-fs.js";
import { temporaryFolder } from "./temporary-folder.js";

const SET = [{ name: "a.md", text: "new" }];

/** A folder in which an earlier build has committed these files and then died. */
function unfinished(files: Record<string, string>): string {
  const folder = temporaryFolder();
  fs.writeFileSync(`${folder}/a.md`, "old");
  fs.mkdirSync(`${folder}/.policy-commit`);
  for (const [name, text] of Object.entries(files)) {
    putCommitted(folder, name, text);
  }
  return folder;
}

it("completes what an earlier build had committed", () => {
  const folder = unfinished({ [`${ID}-a.md`]: "new", [`${ID}-Ändamål.html`]: "committed" });
  expect(writeFiles(folder, SET)).toEqual([{ path: `${folder}/a.md`, status: "unchanged" }]);
  expect(fs.readdirSync(folder).sort()).toEqual(["a.md", "Ändamål.html"]);
  expect(fs.readFileSync(`${folder}/Ändamål.html`, "utf8")).toBe("committed");
});

it.each([
  "a.md",
  `${ID}-../b.md`.replace("/", "\\"),
  `${ID}-.b.md`,
  `${ID}-`,
  "secret",
  `${ID.slice(1)}-a.md`,
])("does not take a committed folder with a file called %s for its own", (name) => {
  const folder = unfinished({ [name]: "x", [`${ID}-b.md`]: "x" });
  const before = snapshot(folder);
  expect(failureOf(() => writeFiles(folder, SET)).en).toMatch(/not written by this program/);
  expect(snapshot(folder)).toEqual(before);
});

it("does not take files that somebody else has put there for its own, whatever they are called", () => {
  const folder = unfinished({ [`${ID}-a.md`]: "new", [`${ID}-index.html`]: "planted" });
  // As a checkout does.
  fs.utimesSync(`${folder}/.policy-commit/${ID}-index.html`, new Date(), new Date());
  const before = snapshot(folder);
  expect(failureOf(() => writeFiles(folder, SET)).sv).toMatch(/inte skrivits av det här programmet/);
  expect(snapshot(folder)).toEqual(before);
});

it("does not take a link, a file, or a folder with links or folders in it for its own", () => {
  const make = [
    (path: string) => fs.symlinkSync("elsewhere", path),
    (path: string) => fs.writeFileSync(path, "x"),
    (path: string) => fs.mkdirSync(`${path}/${ID}-b.md`, { recursive: true }),
    (path: string) => {
      fs.mkdirSync(path);
      fs.symlinkSync("/etc/hosts", `${path}/${ID}-b.md`);
    },
  ];
  for (const one of make) {
    const folder = temporaryFolder();
    fs.mkdirSync(`${folder}/elsewhere`);
    fs.writeFileSync(`${folder}/elsewhere/${ID}-b.md`, "x");
    one(`${folder}/.policy-commit`);
    const before = snapshot(folder);
    expect(failureOf(() => writeFiles(folder, SET)).sv).toMatch(/inte skrivits av det här programmet/);
    expect(snapshot(folder)).toEqual(before);
  }
});

it("does not complete an earlier set over a symbolic link", () => {
  const folder = unfinished({ [`${ID}-b.md`]: "x" });
  fs.symlinkSync("a.md", `${folder}/b.md`);
  expect(failureOf(() => writeFiles(folder, SET)).en).toMatch(/b\.md" is a symbolic link/);
  expect(fs.readFileSync(`${folder}/a.md`, "utf8")).toBe("old");
  fs.unlinkSync(`${folder}/b.md`);
  writeFiles(folder, SET);
  expect(fs.readdirSync(folder)).toEqual(["a.md", "b.md"]);
});

it("sweeps what dead builds left, and nothing else", () => {
  const folder = temporaryFolder();
  const dead = spawnSync(process.execPath, ["--version"]).pid;
  const stay = [`.policy-staging-1-${ID}`, `.policy-staging-${dead}-short`, ".policy-staging-", "staging"];
  for (const name of [...stay, `.policy-staging-${dead}-${ID}`, `.policy-staging-${process.pid}-${ID}`]) {
    fs.mkdirSync(`${folder}/${name}/fresh`, { recursive: true });
    fs.writeFileSync(`${folder}/${name}/fresh/x`, "x");
  }
  fs.symlinkSync("staging", `${folder}/.policy-staging-${dead}-fedcba98765432100123`);
  writeFiles(folder, SET);
  const expected = [...stay, `.policy-staging-${dead}-fedcba98765432100123`, "a.md"].sort();
  expect(fs.readdirSync(folder).sort()).toEqual(expected);
  expect(fs.readdirSync(`${folder}/staging/fresh`)).toEqual(["x"]);
});
