import { expect, it, vi } from "vitest";
import { parseText, placesOf } from "./helpers.js";

vi.mock("yaml", async (original) => ({
  ...(await original<typeof import("yaml")>()),
  Composer: class {
    compose(): never {
      throw new RangeError("Maximum call stack size exceeded");
    }
  },
}));

it("an exception in the parser is a diagnostic, not the end of the run", () => {
  const result = parseText("a: 1\n");
  expect(placesOf(result)).toEqual(["1:1-2 "]);
  expect(result.source).toBeUndefined();
  expect(result.diagnostics[0]?.message.en).not.toContain("stack");
});
