import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { repositoryPath } from "../../src/io/repository-path.js";
import { temporaryFolder } from "./temporary-folder.js";

const home = process.cwd();
let root = "";

beforeEach(() => {
  root = temporaryFolder();
  mkdirSync(join(root, "repo/.git"), { recursive: true });
  mkdirSync(join(root, "repo/site/policy"), { recursive: true });
  writeFileSync(join(root, "repo/site/policy/a.yaml"), "");
  symlinkSync(join(root, "repo"), join(root, "link"));
  process.chdir(join(root, "repo/site"));
});
afterEach(() => process.chdir(home));

test.each([
  ["policy/a.yaml", "site/policy/a.yaml"],
  ["./policy/../policy/a.yaml", "site/policy/a.yaml"],
  ["../b.yaml", "b.yaml"],
  ["../../outside.yaml", undefined],
  ["/etc/hosts", undefined],
  ["policy/not-there.yaml", "site/policy/not-there.yaml"],
])("%s counts from the folder with .git", (file, path) => expect(repositoryPath(file, {})).toBe(path));

test("an absolute path, and one through a link to a folder, is the same file", () => {
  expect(repositoryPath(join(root, "repo/site/policy/a.yaml"), {})).toBe("site/policy/a.yaml");
  expect(repositoryPath(join(root, "link/site/policy/a.yaml"), {})).toBe("site/policy/a.yaml");
});

test("what the build service calls the root is the root, if the command is run in it", () => {
  expect(repositoryPath("policy/a.yaml", { GITHUB_WORKSPACE: join(root, "repo/site") })).toBe(
    "policy/a.yaml",
  );
  expect(repositoryPath("policy/a.yaml", { CI_PROJECT_DIR: root })).toBe("repo/site/policy/a.yaml");
  expect(repositoryPath("policy/a.yaml", { GITHUB_WORKSPACE: join(root, "elsewhere") })).toBe(
    "site/policy/a.yaml",
  );
  expect(repositoryPath("policy/a.yaml", { GITHUB_WORKSPACE: join(root, "repo/si") })).toBe(
    "site/policy/a.yaml",
  );
});

test("without a repository it is the folder of the command", () => {
  mkdirSync(join(root, "plain"));
  process.chdir(join(root, "plain"));
  expect(repositoryPath("a.yaml", {})).toBe("a.yaml");
});
