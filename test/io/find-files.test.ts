import fs from "node:fs";
import { dirname } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { findFiles, isLeftOut } from "../../src/io/find-files.js";
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

it("takes the policies in a folder, and no other program's YAML", () => {
  touch("policy/a.yaml", "policy/sub/b.YML", "policy/.c.yaml", "policy/policy.config.yaml", "compose.yaml");
  fs.mkdirSync("notices");
  fs.writeFileSync("notices/d.yaml", "# x\nschemaVersion: 1\n");
  fs.writeFileSync("notices/other.yaml", "services: {}\n");
  fs.symlinkSync("policy", "link");
  for (const name of ["policy", "policy/", "./policy"]) {
    expect(findFiles([name]).map((each) => each.replace(/^\.\/|\/(?=\/)/, ""))).toEqual([
      "policy/a.yaml",
      "policy/sub/b.YML",
    ]);
  }
  expect(findFiles(["."])).toEqual(["notices/d.yaml", "policy/a.yaml", "policy/sub/b.YML"]);
  fs.mkdirSync("empty");
  expect(refusal("empty")).toMatch(/no policy in the folder "empty"[\s\S]*finns ingen policy/);
  expect(refusal("")).toMatch(/empty/);
});

it("leaves released versions out that lie outside the folder of policies, unless named by their path", () => {
  const files = ["docs/p.yaml", "docs/archive/p/1.0.0.yaml", "docs/archive/q/1.0.0.yaml", "r.yml"];
  for (const file of [...files, "archive/r/2.0.yaml"]) {
    touch(file);
    fs.writeFileSync(file, "schemaVersion: 1\n");
  }
  // No policy called q lies beside it: it is no copy.
  const all = ["docs/archive/q/1.0.0.yaml", "docs/p.yaml", "r.yml"];
  expect(findFiles(["."])).toEqual(all);
  expect(findFiles(["**/*.{yaml,yml}"])).toEqual(all);
  expect(findFiles(["docs"])).toEqual(all.slice(0, 2));
  expect(findFiles(["docs/archive/p/1.0.0.yaml"])).toEqual(["docs/archive/p/1.0.0.yaml"]);
  expect(findFiles(["."], { ignored: { patterns: [], from: "." } })).toHaveLength(5);
  expect(isLeftOut("docs/archive/p/1.0.0.yaml", [])).toBe(true);
});

it("leaves out what ! names, and released versions unless they are named by path", () => {
  touch("policy/a.yaml", "policy/b.yaml", "policy/archive/1.0.0/a.yaml", "policy/sub/c.yaml");
  expect(findFiles([])).toEqual(["policy/a.yaml", "policy/b.yaml", "policy/sub/c.yaml"]);
  expect(findFiles(["policy"])).toEqual(["policy/a.yaml", "policy/b.yaml", "policy/sub/c.yaml"]);
  expect(findFiles(["policy/archive/1.0.0/a.yaml"])).toEqual(["policy/archive/1.0.0/a.yaml"]);
  expect(findFiles(["!policy/sub/**"])).toEqual(["policy/a.yaml", "policy/b.yaml"]);
  expect(findFiles(["policy/**/*.yaml", "!policy/{a,b}.yaml"])).toEqual(["policy/sub/c.yaml"]);
  expect(findFiles(["!policy/sub", "policy/*.yaml", "!./policy/[a]*"])).toEqual(["policy/b.yaml"]);
  expect(findFiles(["policy"], { ignored: { patterns: ["policy/sub/"] } })).toEqual([
    "policy/a.yaml",
    "policy/archive/1.0.0/a.yaml",
    "policy/b.yaml",
  ]);
  expect(refusal("policy/a.yaml", "!**/a.yaml")).toMatch(/left out[\s\S]*undantagits/);
  expect(refusal("policy/archive")).toMatch(/left out/);
});

it("compares in bounded time", () => {
  const name = `${"a".repeat(200)}.yaml`;
  touch(`policy/${name}`);
  const slow = `!policy/${"*a".repeat(60)}b`;
  expect(findFiles([slow, `!${"**/".repeat(60)}b`])).toEqual([`policy/${name}`]);
  expect(refusal(`!${"{a,b}".repeat(20)}`)).toMatch(/too many alternatives/);
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

it("leaves out settings that a shell's glob has named", () => {
  touch("policy/a.yaml", "policy/policy.config.yaml");
  expect(findFiles(["policy/a.yaml", "policy/policy.config.yaml"])).toEqual(["policy/a.yaml"]);
  expect(failureOf(() => findFiles(["policy/policy.config.yaml"])).en).toContain("are settings themselves");
});
