import { expect, it } from "vitest";
import { readOnly } from "../../src/io/target.js";

it.each([
  ["win32", "attrib -r", "chmod"],
  ["linux", "chmod u+w", "attrib"],
  ["darwin", "chmod u+w", "attrib"],
] as const)("names the command that makes a file writable on %s", (platform, named, notNamed) => {
  const { sv, en } = readOnly("site/x.html", platform).text;
  for (const text of [sv, en]) {
    expect(text).toContain(named);
    expect(text).not.toContain(notNamed);
  }
});
