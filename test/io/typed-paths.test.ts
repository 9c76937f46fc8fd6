import { expect, it } from "vitest";
import { typedPaths } from "../../src/io/typed-paths.js";

it.each([
  ["\\\\?\\C:\\notices\\x.yaml", "C:\\notices\\x.yaml"],
  ["\\\\.\\c:/notices", "c:/notices"],
  ["\\\\?\\UNC\\server\\share\\x.yaml", "\\\\server\\share\\x.yaml"],
  ["\\\\server\\share\\x.yaml", "\\\\server\\share\\x.yaml"],
  ["\\\\?\\Volume{1}\\x", "\\\\?\\Volume{1}\\x"],
  ["policy\\x.yaml", "policy\\x.yaml"],
])("%s is %s on Windows, and itself elsewhere", (typed, taken) => {
  expect(typedPaths([typed], true)).toEqual([taken]);
  expect(typedPaths([typed], false)).toEqual([typed]);
});
