import { expect, test } from "vitest";
import { findBrowser } from "../../../src/io/site/find-browser.js";

const there =
  (...paths: string[]) =>
  (path: string) =>
    paths.includes(path);

test("the browser asked for goes before that of the environment, and that before those installed", () => {
  const exists = there("/a", "/b", "/usr/bin/chromium");
  expect(findBrowser("/a", { POLICY_BROWSER: "/b" }, "linux", exists)).toBe("/a");
  expect(findBrowser(undefined, { POLICY_BROWSER: "/b" }, "linux", exists)).toBe("/b");
  expect(findBrowser(undefined, { CHROME_PATH: "/b" }, "linux", exists)).toBe("/b");
  expect(findBrowser(undefined, {}, "linux", exists)).toBe("/usr/bin/chromium");
});

test.each([
  ["linux", "/usr/bin/google-chrome", {}],
  ["darwin", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", {}],
] as const)("an installed browser is found on %s", (platform, path, env) => {
  expect(findBrowser(undefined, env, platform, there(path))).toBe(path);
});

test("an installed browser is found on Windows", () => {
  const found = findBrowser(undefined, { PROGRAMFILES: "C:/Program" }, "win32", (path) => /Edge/.test(path));
  expect(found.replaceAll("\\", "/")).toBe("C:/Program/Microsoft/Edge/Application/msedge.exe");
});

test("a browser that is not there is an error that says what to do", () => {
  expect(() => findBrowser("/inte/här", {}, "linux", there())).toThrow(/--browser: there is no program/);
  expect(() => findBrowser(undefined, {}, "linux", there())).toThrow(/Install Chromium or Chrome/);
});
