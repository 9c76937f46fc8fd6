import { expect, it } from "vitest";
import { fileKey } from "../../src/io/file-key.js";

it("is the same for each spelling of a path", () => {
  expect(fileKey("./policy//x.yaml")).toBe(fileKey("policy/a/../x.yaml"));
});

it("is the same in capitals on Windows, and only there", () => {
  expect(fileKey("Policy/ÅÄÖ.yaml", true)).toBe(fileKey("policy/åäö.YAML", true));
  expect(fileKey("Policy/x.yaml", false)).not.toBe(fileKey("policy/x.yaml", false));
});
