import { expect, test } from "vitest";
import { NotJson } from "../../../src/scan/json/walk.js";
import { readPackages } from "../../../src/scan/packages/read-packages.js";

const read = (source: string, text: string) =>
  readPackages(source, new TextEncoder().encode(text)).traces.map(({ name, line }) => `${line} ${name}`);

test("package.json", () => {
  const text = `{
  "name": "@example/shop",
  "description": "Räksmörgås 😀",
  "dependencies": {
    "@sentry/browser": "^7.0.0",
    "tracker": "npm:@example/real@1.0.0"
  },
  "devDependencies": { "posthog-js": "1" },
  "peerDependencies": { "react": "1" },
  "scripts": { "dependencies": "x" }
}`;
  expect(read("web/package.json", text)).toEqual(["5 @sentry/browser", "6 @example/real", "8 posthog-js"]);
});

test("package-lock.json with packages", () => {
  const text = `{
  "lockfileVersion": 3,
  "packages": {
    "": { "dependencies": { "a": "1" } },
    "node_modules/a": { "version": "1.0.0" },
    "node_modules/a/node_modules/@b/c": { "version": "1.0.0", "dependencies": { "d": "1" } },
    "node_modules/alias": { "name": "@example/real" },
    "packages/own": { "name": "own" }
  }
}`;
  expect(read("package-lock.json", text)).toEqual(["5 a", "6 @b/c", "7 @example/real"]);
});

test("package-lock.json of old, with dependencies within dependencies", () => {
  const text =
    '{"lockfileVersion":1,"dependencies":{"a":{"version":"1","requires":{"x":"1"},"dependencies":{"@b/c":{"version":"2"}}}}}';
  expect(read("npm-shrinkwrap.json", text)).toEqual(["1 a", "1 @b/c"]);
});

test("pnpm-lock.yaml of several versions", () => {
  expect(
    read(
      "pnpm-lock.yaml",
      "lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:\n      x@1:\n\npackages:\n\n  '@sentry/browser@7.0.0':\n    resolution: {integrity: sha512}\n\n  a@1.0.0:\n    engines: {node: '>=8'}\n\nsnapshots:\n\n  a@1.0.0(react@18.0.0): {}\n",
    ),
  ).toEqual(["11 @sentry/browser", "14 a"]);
  expect(
    read(
      "pnpm-lock.yaml",
      "lockfileVersion: 5.4\r\npackages:\r\n  /@b/c/1.0.0:\r\n    dev: false\r\n  /d/2.0.0_x@1:\r\n",
    ),
  ).toEqual(["3 @b/c", "5 d"]);
});

test("yarn.lock of yarn 1", () => {
  const text = `# yarn lockfile v1


"@sentry/browser@^7.0.0", "@sentry/browser@^7.1.0":
  version "7.1.0"
  dependencies:
    "@sentry/core" "7.1.0"

posthog-js@1:
  version "1.0.0"

alias@npm:real@^1.0.0:
  version "1.0.0"
`;
  expect(read("yarn.lock", text)).toEqual(["4 @sentry/browser", "9 posthog-js", "12 real"]);
});

test("yarn.lock of a later yarn", () => {
  const text = `__metadata:
  version: 8

"@sentry/browser@npm:^7.0.0, @sentry/browser@npm:^7.1.0":
  version: 7.1.0

"alias@npm:real@^1.0.0":
  version: 1.0.0

"shop@workspace:.":
  version: 0.0.0-use.local
`;
  expect(read("yarn.lock", text)).toEqual(["4 @sentry/browser", "7 real"]);
});

test.each([
  ["package.json", "{"],
  ["package-lock.json", "not json"],
  ["package.json", `{"a":${"[".repeat(5000)}`],
  ["yarn.lock", "a@1:\n"],
  ["pnpm-lock.yaml", "packages:\n  a@1:\n"],
])("what is no %s is refused", (source, text) => {
  expect(() => read(source, text)).toThrow(NotJson);
});

test("long lines and names take no time", () => {
  // Microseconds of the processor, which others on the machine do not change.
  const start = process.cpuUsage().user;
  read(
    "yarn.lock",
    `# yarn lockfile v1\n${"a@".repeat(2_000_000)}:\n${`${"@a/".repeat(3000)}b@1:\n`.repeat(200)}`,
  );
  read("pnpm-lock.yaml", `lockfileVersion: 9\npackages:\n${`  ${"a".repeat(9000)}\n`.repeat(300)}`);
  expect(process.cpuUsage().user - start).toBeLessThan(2_000_000);
});
