import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join } from "node:path/posix";
import { beforeAll, expect, it } from "vitest";
import "./built-command.js";

const MAX_FILES = 150;
const MAX_PACKED = 980_000;

let packed: { entryCount: number; size: number; files: { path: string }[] };

beforeAll(() => {
  const args = ["pack", "--dry-run", "--json", "--ignore-scripts"];
  packed = JSON.parse(
    execFileSync("npm", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }),
  )[0];
}, 60_000);

it("is small", () => {
  expect(packed.entryCount).toBeLessThan(MAX_FILES);
  expect(packed.size).toBeLessThan(MAX_PACKED);
});

it("has what its README and the pages that it links to point at", () => {
  const paths = packed.files.map(({ path }) => path);
  const missing: string[] = [];
  const seen = new Set<string>();
  const follow = (page: string) => {
    if (seen.has(page)) return;
    seen.add(page);
    const text = readFileSync(page, "utf8").replace(/^(`{3,}).*\n[\s\S]*?\n\1$/gm, "");
    // Pictures are left out: they would be a tenth of the package, and have a description each.
    for (const [, link] of text.matchAll(/(?<!!)\[[^\]]*\]\((?!\w+:|#)([^)#\s]+)/g)) {
      const target = join(dirname(page), link as string);
      if (!paths.includes(target)) missing.push(`${page} -> ${target}`);
      else if (target.endsWith(".md")) follow(target);
    }
  };
  follow("README.md");
  expect(seen.size).toBeGreaterThan(5);
  expect(missing).toEqual([]);
});

it("runs nothing when it is installed, and brings no other package", () => {
  const manifest = JSON.parse(readFileSync("package.json", "utf8"));
  const { scripts, dependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} } = manifest;
  const atInstall = [
    "preinstall",
    "install",
    "postinstall",
    "prepublish",
    "preprepare",
    "prepare",
    "postprepare",
  ];
  expect(atInstall.filter((name) => name in scripts)).toEqual([]);
  const named = packed.files
    .filter(({ path }) => path.startsWith("dist/") && path.endsWith(".js"))
    .flatMap(({ path }) =>
      [
        ...readFileSync(path, "utf8").matchAll(
          /(?<![\w"`])(?:require|import)\(["`]((?!node:|\.)[@a-z][^"`]*)["`]\)/g,
        ),
      ].map((match) => match[1] as string),
    )
    .filter((name) => !builtinModules.includes(name.split("/")[0] as string));
  // What the user chooses whether to have is not brought.
  const chosen = Object.keys(peerDependencies);
  expect(chosen.filter((name) => !peerDependenciesMeta[name]?.optional)).toEqual([]);
  expect([...new Set(named)].sort()).toEqual([...Object.keys(dependencies), ...chosen].sort());
});
