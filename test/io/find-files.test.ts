import fs from "node:fs";
import { dirname } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { findFiles } from "../../src/io/find-files.js";
import { asNobody } from "./as-nobody.js";
import { failureOf } from "./failure-of.js";
import { temporaryFolder } from "./temporary-folder.js";

const home = process.cwd();
let folder = "";

beforeEach(() => {
  folder = temporaryFolder();
  process.chdir(folder);
});

afterEach(() => process.chdir(home));

function touch(...paths: string[]): void {
  for (const path of paths) {
    fs.mkdirSync(dirname(path), { recursive: true });
    fs.writeFileSync(path, "");
  }
}

function refusal(...patterns: string[]): string {
  const text = failureOf(() => findFiles(patterns));
  return `${text.en}\n${text.sv}`;
}

const LEFT_OUT = [
  "policy/.hidden.yaml",
  "policy/.git/x.yaml",
  "policy/node_modules/x/y.yaml",
  "policy/x.yaml.bak",
  "policy/yaml",
  "policy/x.json",
];

it.each([
  ["without arguments", []],
  ["with the default pattern as an argument", ["policy/**/*.{yaml,yml}"]],
])("finds the policies below policy/, sorted by code unit, %s", (_, patterns) => {
  touch(
    "policy/b.yaml",
    "policy/B.yml",
    "policy/å.yaml",
    "policy/a-b/x.yaml",
    "policy/a/z/x.yml",
    "other.yaml",
  );
  touch(...LEFT_OUT);
  expect(findFiles(patterns)).toEqual([
    "policy/B.yml",
    "policy/a-b/x.yaml",
    "policy/a/z/x.yml",
    "policy/b.yaml",
    "policy/å.yaml",
  ]);
});

it.each([[[]], [["policy/**/*.{yaml,yml}"]]])(
  "follows links to files but not to folders, and keeps a broken link so that it is reported (%j)",
  (patterns) => {
    touch("elsewhere/secret.yaml", "policy/a.yaml");
    fs.symlinkSync("../elsewhere", "policy/folder");
    fs.symlinkSync("../elsewhere", "policy/folder.yaml");
    fs.symlinkSync("..", "policy/up");
    fs.symlinkSync("../elsewhere/secret.yaml", "policy/link.yaml");
    fs.symlinkSync("nowhere", "policy/broken.yml");
    expect(findFiles(patterns)).toEqual(["policy/a.yaml", "policy/broken.yml", "policy/link.yaml"]);
  },
);

it("says so when the default pattern or a glob matches nothing", () => {
  expect(refusal()).toMatch(/No file matches "policy\/\*\*\/\*\.\{yaml,yml\}"[\s\S]*Ingen fil stämmer med/);
  touch("policy", "a.txt");
  expect(refusal()).toMatch(/No file matches/);
  for (const pattern of [
    "*.yaml",
    "nowhere/*.txt",
    "a.txt/*",
    "!a.txt",
    "!*.txt",
    "**/",
    "{b,c}.txt",
    "[".repeat(300),
  ]) {
    expect(refusal(pattern), pattern).toMatch(/No file matches|does not exist/);
  }
  expect(refusal("a.txt", "*.yaml")).toMatch(/No file matches "\*\.yaml"/);
});

it("takes the path of an existing file as it is, whatever it looks like", () => {
  const odd = [
    "[a].yaml",
    "{b,c}.yaml",
    "d*.yaml",
    "!e.yaml",
    "f (1).yaml",
    "-g.yaml",
    ".h.yaml",
    "a.yaml",
    "i.txt",
  ];
  touch(...odd);
  for (const name of odd) expect(findFiles([name])).toEqual([name]);
  expect(findFiles(["./a.yaml"])).toEqual(["./a.yaml"]);
  expect(findFiles([`${folder}/a.yaml`])).toEqual([`${folder}/a.yaml`]);
  fs.symlinkSync("nowhere", "broken.yaml");
  expect(findFiles(["broken.yaml"])).toEqual(["broken.yaml"]);
});

it("keeps the order of the arguments and names each file once, by its first spelling", () => {
  touch("b.yaml", "a.yaml", "sub/c.yaml");
  expect(findFiles(["sub/c.yaml", "./b.yaml", "*.yaml", `${folder}/a.yaml`, "sub/../b.yaml"])).toEqual([
    "sub/c.yaml",
    "./b.yaml",
    "a.yaml",
  ]);
});

it("finds by globs above the current folder and from the root", () => {
  touch("x/a.yaml", "y/b.yaml", "y/c.yaml");
  process.chdir("x");
  expect(findFiles(["../y/*.yaml"])).toEqual(["../y/b.yaml", "../y/c.yaml"]);
  expect(findFiles(["../*/*.yaml"])).toEqual(["../x/a.yaml", "../y/b.yaml", "../y/c.yaml"]);
  expect(findFiles([`${folder}/y/*.yaml`])).toEqual([`${folder}/y/b.yaml`, `${folder}/y/c.yaml`]);
  expect(findFiles(["./*.y?ml", "@(a|b).yaml"])).toEqual(["./a.yaml"]);
});

it("searches node_modules and hidden folders only when the glob begins with them", () => {
  touch("node_modules/x/a.yaml", "node_modules/x/node_modules/b.yaml", ".github/c.yaml", "d.yaml");
  expect(findFiles(["**/*.yaml"])).toEqual(["d.yaml"]);
  expect(findFiles(["node_modules/**/*.yaml", ".github/*.yaml"])).toEqual([
    "node_modules/x/a.yaml",
    ".github/c.yaml",
  ]);
});

it("refuses a folder and says what to write", () => {
  touch("policy/a.yaml");
  fs.symlinkSync("policy", "link");
  for (const name of ["policy", "policy/", "./policy//"]) {
    expect(refusal(name)).toMatch(/is a folder[\s\S]*är en mapp/);
    expect(refusal(name)).toContain(`"${name.replace(/\/+$/, "")}/*.yaml"`);
  }
  expect(refusal("link")).toContain("link/*.yaml");
  expect(refusal("")).toMatch(/empty/);
});

it("suggests the nearest existing path for one that does not exist", () => {
  touch("policy/integritetspolicy.yaml", "policy/kakor.yaml", ".policx/a.yaml");
  const suggestions = {
    "policy/integritetspolcy.yaml": "policy/integritetspolicy.yaml",
    "policy/integritetspolicy.yml": "policy/integritetspolicy.yaml",
    "polcy/kakor.yaml": "policy/kakor.yaml",
    "./polcy/kakar.yaml": "policy/kakor.yaml",
    [`${folder}/policy/kakr.yaml`]: `${folder}/policy/kakor.yaml`,
  };
  for (const [wrong, right] of Object.entries(suggestions)) {
    expect(refusal(wrong)).toBe(
      `The file "${wrong}" does not exist. Did you mean "${right}"?\nFilen ”${wrong}” finns inte. Menade du ”${right}”?`,
    );
  }
  for (const wrong of [
    "policy/something-else.txt",
    "zzz",
    "policy/kakor.yaml/x.yaml",
    "nowhere/kakor.yaml",
  ]) {
    expect(refusal(wrong)).toMatch(/does not exist\. Check the path\.\n.*Kontrollera sökvägen\.$/);
  }
});

it("does not pass over a folder that it may not list", () => {
  touch("policy/a.yaml", "policy/locked/b.yaml");
  fs.chmodSync(folder, 0o755);
  fs.chmodSync("policy/locked", 0);
  expect(findFiles(["policy/*.yaml"])).toEqual(["policy/a.yaml"]);
  asNobody(() => {
    expect(refusal()).toMatch(/"policy\/locked" cannot be read\. You do not have permission/);
    expect(refusal("policy/**/*.yaml")).toMatch(
      /A folder in "policy\/\*\*\/\*\.yaml" cannot be read\. You do not/,
    );
    expect(refusal("policy/locked/b.yaml")).toMatch(/cannot be read\. You do not have permission/);
    expect(findFiles(["policy/*.yaml"])).toEqual(["policy/a.yaml"]);
  });
  fs.chmodSync("policy/locked", 0o755);
});

it("shows control characters written out", () => {
  touch("\u001b[31m.yaml");
  for (const pattern of ["\u001b[32m.yaml", "\u001b*.txt", "a\u202eb", "a\0b"]) {
    const message = refusal(pattern);
    expect(message).toMatch(/\\u\{/);
    for (const hidden of ["\u001b", "\u202e", "\0"]) expect(message).not.toContain(hidden);
  }
});
