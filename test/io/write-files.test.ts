import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { expect, it } from "vitest";
import { writeFiles } from "../../src/io/write-files.js";
import { failureOf } from "./failure-of.js";
import { faultyFs, snapshot } from "./faulty-fs.js";
import { temporaryFolder } from "./temporary-folder.js";

const SET = [
  { name: "a.html", text: "<p>å</p>\n" },
  { name: "a.md", text: "å\n" },
];

function refusal(folder: string, files = SET): string {
  const text = failureOf(() => writeFiles(folder, files));
  return `${text.en}\n${text.sv}`;
}

it("makes the folder and says what became of each file", () => {
  const folder = `${temporaryFolder()}/public/sv`;
  const paths = [`${folder}/a.html`, `${folder}/a.md`];
  expect(writeFiles(folder, SET)).toEqual(paths.map((path) => ({ path, status: "created" })));
  expect(fs.readdirSync(folder)).toEqual(["a.html", "a.md"]);
  expect(fs.readFileSync(`${folder}/a.html`, "utf8")).toBe("<p>å</p>\n");

  fs.utimesSync(`${folder}/a.md`, 1000, 1000);
  const inode = fs.statSync(`${folder}/a.md`).ino;
  const next = [{ name: "a.html", text: "<p>ä</p>\n" }, SET[1] ?? expect.fail()];
  expect(writeFiles(`${folder}/`, next).map(({ status }) => status)).toEqual(["changed", "unchanged"]);
  expect(fs.readFileSync(`${folder}/a.html`, "utf8")).toBe("<p>ä</p>\n");
  expect(fs.statSync(`${folder}/a.md`)).toMatchObject({ ino: inode, mtimeMs: 1_000_000 });
  expect(fs.readdirSync(folder)).toEqual(["a.html", "a.md"]);
});

it("touches nothing when nothing has changed, nor other files ever", () => {
  const folder = temporaryFolder();
  fs.writeFileSync(`${folder}/other.html`, "other");
  fs.writeFileSync(`${folder}/.htaccess`, "hidden");
  writeFiles(folder, SET);
  const before = [snapshot(folder), fs.statSync(folder).mtimeMs];
  expect(writeFiles(folder, SET).map(({ status }) => status)).toEqual(["unchanged", "unchanged"]);
  expect([snapshot(folder), fs.statSync(folder).mtimeMs]).toEqual(before);
  expect(fs.readdirSync(folder)).toEqual([".htaccess", "a.html", "a.md", "other.html"]);
});

it("writes nothing and makes nothing for an empty set", () => {
  const folder = `${temporaryFolder()}/public`;
  expect(writeFiles(folder, [])).toEqual([]);
  expect(fs.existsSync(folder)).toBe(false);
});

it("keeps the permissions of what it replaces, and gives new files the usual ones", () => {
  const folder = temporaryFolder();
  fs.writeFileSync(`${folder}/a.html`, "old");
  fs.chmodSync(`${folder}/a.html`, 0o604);
  writeFiles(folder, SET);
  expect(fs.statSync(`${folder}/a.html`).mode & 0o777).toBe(0o604);
  expect(fs.statSync(`${folder}/a.md`).mode & 0o777).toBe(0o666 & ~process.umask());
});

it.each([
  [
    "a symbolic link",
    (path: string) => fs.symlinkSync("elsewhere.html", path),
    /symbolic link/,
    /symbolisk länk/,
  ],
  ["a folder", (path: string) => fs.mkdirSync(path), /is a folder/, /är en mapp/],
  ["a pipe", (path: string) => void spawnSync("mkfifo", [path]), /not a regular file/, /ingen vanlig fil/],
  [
    "a read-only file",
    (path: string) => fs.writeFileSync(path, "x", { mode: 0o444 }),
    /read-only/,
    /skrivskyddad/,
  ],
])("refuses to replace %s, and then writes nothing", (_, make, en, sv) => {
  const folder = temporaryFolder();
  fs.writeFileSync(`${folder}/elsewhere.html`, "elsewhere");
  fs.writeFileSync(`${folder}/a.html`, "old");
  make(`${folder}/a.md`);
  const before = snapshot(folder);
  const message = refusal(folder);
  expect(message).toMatch(en);
  expect(message).toMatch(sv);
  expect(message).toContain(`"${folder}/a.md"`);
  expect(message).toContain(`”${folder}/a.md”`);
  expect(snapshot(folder)).toEqual(before);
});

it.each(["EACCES", "EPERM", "EROFS"])(
  "takes the system's word that a file may not be written (%s)",
  (code) => {
    const folder = temporaryFolder();
    fs.writeFileSync(`${folder}/a.md`, "old");
    const locked = faultyFs((name) => (name === "accessSync" ? code : undefined));
    expect(failureOf(() => writeFiles(folder, SET, locked)).en).toMatch(/a\.md" is read-only/);
    expect(fs.readdirSync(folder)).toEqual(["a.md"]);
  },
);

it("refuses a set with a name that leads elsewhere", () => {
  const folder = `${temporaryFolder()}/public`;
  expect(refusal(folder, [...SET, { name: "../b.md", text: "" }])).toMatch(/Rename the policy file/);
  expect(fs.existsSync(folder)).toBe(false);
});

it.each(["", "/", "/.", "//"])(
  "refuses a folder that is a symbolic link, written with %j at the end",
  (end) => {
    const parent = temporaryFolder();
    fs.mkdirSync(`${parent}/real`);
    fs.symlinkSync("real", `${parent}/public`);
    expect(refusal(`${parent}/public${end}`)).toMatch(/real path/);
    fs.symlinkSync("nowhere", `${parent}/dangling`);
    expect(refusal(`${parent}/dangling${end}`)).toMatch(/real path/);
    expect(fs.readdirSync(`${parent}/real`)).toEqual([]);
    expect(fs.readdirSync(parent)).toEqual(["dangling", "public", "real"]);
  },
);

it("accepts a folder whose parent is a symbolic link", () => {
  const parent = temporaryFolder();
  fs.mkdirSync(`${parent}/real`);
  fs.symlinkSync("real", `${parent}/link`);
  writeFiles(`${parent}/link/public`, SET);
  expect(fs.readdirSync(`${parent}/real/public`)).toEqual(["a.html", "a.md"]);
});

it("refuses a file in the folder's place, or on the way to it", () => {
  const parent = temporaryFolder();
  fs.writeFileSync(`${parent}/public`, "a file");
  expect(refusal(`${parent}/public`)).toMatch(/not a folder/);
  expect(refusal(`${parent}/public/sv`)).toMatch(/part of the path is a file/);
  expect(fs.readFileSync(`${parent}/public`, "utf8")).toBe("a file");
  expect(refusal("")).toMatch(/--out public/);
});

it("removes the folders it made when a name turns out too long for the system", () => {
  const parent = temporaryFolder();
  expect(refusal(`${parent}/a/b`, [...SET, { name: `${"å".repeat(200)}.md`, text: "" }])).toMatch(/too long/);
  expect(fs.readdirSync(parent)).toEqual([]);
});

it("shows control characters in a path written out", () => {
  const message = refusal(`${temporaryFolder()}/\u001b[31m\0`);
  expect(message).not.toContain("\u001b");
  expect(message).not.toContain("\0");
  expect(message).toContain("\\u{1b}");
});
