import fs from "node:fs";
import { expect, it, vi } from "vitest";
import { glob, isGlob } from "../../src/io/glob.js";
import { failureOf } from "./failure-of.js";
import { temporaryFolder } from "./temporary-folder.js";

it("writes nothing on standard output, whatever the environment asks the library for", () => {
  // This must come before the library is first loaded.
  vi.stubEnv("TINYGLOBBY_DEBUG", "1");
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  const folder = temporaryFolder();
  fs.writeFileSync(`${folder}/a.yaml`, "");
  expect(glob(`${folder}/*.yaml`)).toEqual([`${folder}/a.yaml`]);
  expect(log).not.toHaveBeenCalled();
  vi.unstubAllEnvs();
});

it("knows what is a glob", () => {
  for (const text of ["*.yaml", "a?", "[ab]", "{a,b}", "!(a)", "+(a)", "@(a)"])
    expect(isGlob(text), text).toBe(true);
  for (const text of ["a.yaml", "f (1).yaml", "!a", "å-b_c+d@e", ""]) expect(isGlob(text), text).toBe(false);
});

it("finds in folders whose names look like globs once they are escaped", () => {
  const folder = temporaryFolder();
  fs.mkdirSync(`${folder}/[a]`);
  fs.writeFileSync(`${folder}/[a]/x.yaml`, "");
  expect(glob(`${folder}/\\[a\\]/*.yaml`)).toEqual([`${folder}/[a]/x.yaml`]);
});

it("says that a pattern is beyond understanding", () => {
  const text = failureOf(() => glob(`${"*".repeat(70_000)}.yaml`));
  expect(text.en).toMatch(/cannot be understood\. Write a simpler one/);
});

it.each([
  "*a*a*a*a*b.yaml",
  "+(*a)b.yaml",
  "x/*(a*)b/*.yaml",
  "*a+(a)*a*b.yaml",
  `${"?(a)".repeat(30)}b.yaml`,
  `${"@(a|aa)".repeat(30)}b.yaml`,
  `${"{a,aa}".repeat(30)}b.yaml`,
  `${"**/d/".repeat(10)}b.yaml`,
])("refuses %s, which would take minutes beside a long name", (pattern) => {
  const folder = temporaryFolder();
  fs.writeFileSync(`${folder}/${"a".repeat(40)}.yaml`, "");
  const text = failureOf(() => glob(`${folder}/${pattern}`));
  expect(text.en).toMatch(/too many wildcards .* at most 3 asterisks and 3 groups/);
});

it("takes a few wildcards in each part of a path", () => {
  const folder = temporaryFolder();
  fs.mkdirSync(`${folder}/a-b`);
  fs.writeFileSync(`${folder}/a-b/x.y.yaml`, "");
  expect(glob(`${folder}/*-*/**/*.*.{yaml,yml}`)).toEqual([`${folder}/a-b/x.y.yaml`]);
});
