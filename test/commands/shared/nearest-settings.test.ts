import { describe, expect, it } from "vitest";
import { nearestSettings } from "../../../src/commands/shared/settings-file.js";
import type { Io } from "../../../src/model/io.js";

function ioWith(files: readonly string[], highest: string): Io {
  return {
    exists: (path: string) => files.includes(path),
    repositoryPath: (path: string) => (path.startsWith(`../${highest}`) ? undefined : path),
  } as unknown as Io;
}

it.each([
  ["a/b", ["a/b/policy.config.yaml", "policy.config.yaml"], "a/b/policy.config.yaml"],
  ["a/b/", ["a/policy.config.yaml", "policy.config.yaml"], "a/policy.config.yaml"],
  ["a/b", ["policy.config.yaml"], "policy.config.yaml"],
  [undefined, ["../policy.config.yaml"], "../policy.config.yaml"],
  ["a", ["../policy.config.yaml"], "../policy.config.yaml"],
  ["..", ["../policy.config.yaml"], "../policy.config.yaml"],
  ["/r/a", ["/r/policy.config.yaml"], "/r/policy.config.yaml"],
  [undefined, ["../../policy.config.yaml"], undefined],
])("finds the settings nearest to %s among %j", (folder, files, nearest) => {
  expect(nearestSettings(ioWith(files, "../"), folder)).toBe(nearest);
});

it("refuses the other ending wherever it comes first", () => {
  expect(() => nearestSettings(ioWith(["../policy.config.yml"], "../"), "a")).toThrow(/Rename the file/);
});

describe("outside the repository of the command", () => {
  const outside = (files: readonly string[]): Io =>
    ({ exists: (path: string) => files.includes(path), repositoryPath: () => undefined }) as unknown as Io;

  it.each([
    ["the other repository's, above", ["/r/.git", "/r/policy.config.yaml"], "/r/policy.config.yaml"],
    ["none from above the other repository", ["/r/a/.git", "/r/policy.config.yaml"], undefined],
    ["those in the folder itself", ["/r/a/policy.config.yaml"], "/r/a/policy.config.yaml"],
    ["none from above where there is no repository", ["/r/policy.config.yaml"], undefined],
  ])("finds %s", (_, files, nearest) => {
    expect(nearestSettings(outside(files), "/r/a")).toBe(nearest);
  });

  it("finds those of the folder that is open in an editor, and none above it", () => {
    const files = ["/r/policy.config.yaml"];
    expect(nearestSettings(outside(files), "/r/a/b", "/r/")).toBe("/r/policy.config.yaml");
    expect(nearestSettings(outside(files), "/r/a/b", "/r/a")).toBeUndefined();
  });
});
